using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>Gives a question, with all its tries and waits, one deadline, and tells the request about it.</summary>
internal sealed class DeadlineLlmClient(ILlmClient next, LlmTimeoutOptions options, TimeProvider clock) : ILlmClient
{
    private readonly TimeSpan _total = TimeSpan.FromSeconds(options.TotalSeconds);

    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(_total, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        try
        {
            return await next.GenerateAsync(request with { Deadline = clock.GetUtcNow() + _total }, either.Token);
        }
        catch (OperationCanceledException e) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw DeadlineReached.For(request, e.InnerException as LlmException);
        }
        catch (LlmException e) when (e.IsTransient && deadline.IsCancellationRequested)
        {
            throw DeadlineReached.For(request, e);
        }
    }
}
