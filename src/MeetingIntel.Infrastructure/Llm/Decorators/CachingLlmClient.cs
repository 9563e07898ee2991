using System.Security.Cryptography;
using MeetingIntel.Application.Llm;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>
/// Answers a question that was answered before, or is being answered now, at no further cost. Failures are not kept; another model's answer
/// (a fallback's) is not kept as this one's.
/// </summary>
/// <param name="next">Who answers what is not known.</param>
/// <param name="answers">Where answers are kept.</param>
/// <param name="modelFor">Whose answers these are: the model that answers a request, as <c>provider/model</c>.</param>
/// <param name="logger">Hears of an answer that could not be kept, or looked up.</param>
internal sealed partial class CachingLlmClient(
    ILlmClient next, IAnswerStore answers, Func<LlmRequest, string> modelFor, ILogger<CachingLlmClient> logger) : ILlmClient
{
    private readonly SharedCalls _running = new();

    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        var model = modelFor(request);
        var key = KeyOf(request, model);
        var isForced = request.BypassCache;

        // Who wants a new answer waits for one that is being given, but never for one that may be an old one.
        var (answer, isOwn) = await _running.JoinAsync(
            isForced ? $"forced {key}" : key,
            async token => (isForced ? null : await FindAsync(request, key, token)) ?? await AskAsync(request, key, model, token), cancellationToken);
        return isOwn ? answer : answer with { Tokens = default };
    }

    /// <summary>The answer that is kept, if it is still good: one that an older release kept may fail the check of today's.</summary>
    private async Task<LlmResponse?> FindAsync(LlmRequest request, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await answers.FindAsync(key, cancellationToken) is { } kept && request.FaultIn(kept.Json) is null ? kept : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogNotFound(request.Task, e);
            return null;
        }
    }

    private async Task<LlmResponse> AskAsync(LlmRequest request, string key, string model, CancellationToken cancellationToken)
    {
        var answer = await next.GenerateAsync(request, cancellationToken);
        if (answer.Model != model)
            return answer;

        try
        {
            await answers.KeepAsync(key, answer, cancellationToken);
        }
        catch (Exception e)
        {
            // The answer is worth more than its being kept, also where the time is up meanwhile.
            LogNotKept(request.Task, e);
        }

        return answer;
    }

    private static string KeyOf(LlmRequest request, string model)
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

    [LoggerMessage(25, LogLevel.Warning, "An answer to {Task} could not be kept to be given again")]
    private partial void LogNotKept(string task, Exception reason);

    [LoggerMessage(23, LogLevel.Warning, "A kept answer to {Task} could not be looked up; the model is asked")]
    private partial void LogNotFound(string task, Exception reason);
}
