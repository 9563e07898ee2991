using System.Security.Cryptography;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>
/// Answers a question that was answered before from memory; such an answer costs no call and no token. Failures are not remembered.
/// </summary>
/// <param name="next">Who answers what is not remembered.</param>
/// <param name="model">Whose answers these are: another model's are others.</param>
/// <param name="maxChars">The most characters that are kept.</param>
internal sealed class CachingLlmClient(ILlmClient next, string model, int maxChars = CachingLlmClient.DefaultMaxChars) : ILlmClient
{
    /// <summary>Room for the answers of some hundred analyses.</summary>
    public const int DefaultMaxChars = 1_000_000;

    private readonly RememberedAnswers _answers = new(maxChars);

    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        var key = KeyOf(request);
        if (!request.BypassCache && _answers.Find(key) is { } remembered)
            return remembered;

        var answer = await next.GenerateAsync(request, cancellationToken);
        _answers.Keep(key, answer with { Tokens = default });
        return answer;
    }

    private string KeyOf(LlmRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendField(model);
        hash.AppendField(request.Task);
        hash.AppendNumber(request.PromptVersion);
        hash.AppendField(request.Instructions);
        hash.AppendField(request.Prompt);
        hash.AppendField(request.Schema);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
