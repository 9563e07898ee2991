using MediatR;
using MeetingIntel.Application.Persistence;

namespace MeetingIntel.Application.Analyses.SettleInterrupted;

/// <summary>Settles them in batches, so that memory does not grow with their number.</summary>
public sealed class SettleInterruptedHandler(IAnalysisRepository analyses, IUnitOfWork unitOfWork, TimeProvider clock)
    : IRequestHandler<SettleInterruptedCommand, int>
{
    private const int BatchSize = 100;

    /// <inheritdoc/>
    public async Task<int> Handle(SettleInterruptedCommand command, CancellationToken cancellationToken)
    {
        var settled = 0;
        while (await analyses.ListRunningAsync(BatchSize, cancellationToken) is { Count: > 0 } batch)
        {
            foreach (var analysis in batch)
                analysis.Interrupt(clock.GetUtcNow());
            await unitOfWork.CommitAsync(cancellationToken);
            settled += batch.Count;
        }

        return settled;
    }
}
