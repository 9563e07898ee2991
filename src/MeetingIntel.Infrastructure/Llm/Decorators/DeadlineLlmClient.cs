using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>Gives a question, with all its tries and waits, one deadline, and tells the request about it.</summary>
/// <param name="next">Who is asked.</param>
/// <param name="total">The longest that may take.</param>
/// <param name="clock">What it is measured on.</param>
internal sealed class DeadlineLlmClient(ILlmClient next, TimeSpan total, TimeProvider clock) : ILlmClient
{
    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        var callsBefore = request.Meter.Calls;
        using var deadline = new CancellationTokenSource(total, clock);
        using var abort = deadline.CancelWith(cancellationToken);
        try
        {
            var own = clock.GetUtcNow() + total;
            return await next.GenerateAsync(request with { Deadline = request.Deadline < own ? request.Deadline : own }, deadline.Token);
        }
        catch (OperationCanceledException e) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw DeadlineReached.For(request, callsBefore, e.InnerException as LlmException);
        }
        catch (LlmException e) when (e.IsTransient && deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw DeadlineReached.For(request, callsBefore, e);
        }
    }
}
