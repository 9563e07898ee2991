using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>
/// Keeps at most so many calls with the provider at once; further ones wait for their turn, in the order in which they came.
/// </summary>
internal sealed class LimitingLlmClient(ILlmClient next, int maxConcurrency) : ILlmClient, IDisposable
{
    private readonly SemaphoreSlim _turns = new(maxConcurrency, maxConcurrency);

    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await _turns.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException e)
        {
            e.MarkUnsent();
            throw;
        }

        try
        {
            return await next.GenerateAsync(request, cancellationToken);
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();
}
