using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>Counts every call that reached the provider on the request's meter, failed ones included.</summary>
internal sealed class MeteringLlmClient(ILlmClient next) : ILlmClient
{
    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await next.GenerateAsync(request, cancellationToken);
            request.Meter.Count(answer.Tokens);
            return answer;
        }
        catch (Exception e) when (!e.IsUnsent())
        {
            request.Meter.Count((e as LlmException)?.Tokens ?? default);
            throw;
        }
    }
}
