using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>Lets only answers pass in which the request finds no fault.</summary>
internal sealed class AnswerCheckingLlmClient(ILlmClient next) : ILlmClient
{
    /// <inheritdoc/>
    /// <exception cref="LlmException">Malformed answer; its correction says what is wrong, its message only that something is.</exception>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        var answer = await next.GenerateAsync(request, cancellationToken);
        return request.FaultIn(answer.Json) is { } fault
            ? throw new LlmException(LlmFailureKind.MalformedAnswer, "LLM gave a malformed answer") { Correction = fault }
            : answer;
    }
}
