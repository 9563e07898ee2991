using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>Gives the provider a bounded time for one try, even a provider that does not listen when it is called off.</summary>
internal sealed class TimingOutLlmClient(ILlmClient next, LlmTimeoutOptions options, TimeProvider clock) : ILlmClient
{
    /// <summary>A timer may fire a little before the clock shows its time.</summary>
    private static readonly TimeSpan TimerSlack = TimeSpan.FromMilliseconds(50);

    private readonly TimeSpan _perAttempt = TimeSpan.FromSeconds(options.PerAttemptSeconds);

    /// <summary>
    /// What the provider must have had before a try that the deadline cuts short is its failure: the try may have begun late for our
    /// reasons.
    /// </summary>
    private readonly TimeSpan _fairTime = TimeSpan.FromSeconds(Math.Min(options.PerAttemptSeconds, options.TotalSeconds) / 2);

    /// <inheritdoc/>
    /// <exception cref="LlmException">Also when the time is up: timed out.</exception>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        var began = clock.GetTimestamp();
        using var timeout = new CancellationTokenSource(_perAttempt, clock);
        using var abort = timeout.CancelWith(cancellationToken);
        try
        {
            return await next.GenerateAsync(request, timeout.Token).WaitAsync(timeout.Token);
        }
        catch (OperationCanceledException e)
            when (cancellationToken.IsCancellationRequested ? WasTimeToAnswer(request, began) : timeout.IsCancellationRequested)
        {
            throw new LlmException(LlmFailureKind.TimedOut, "LLM gave no answer in time", innerException: e);
        }
    }

    private bool WasTimeToAnswer(LlmRequest request, long began) =>
        request.Deadline <= clock.GetUtcNow() + TimerSlack && clock.GetElapsedTime(began) >= _fairTime;
}
