using MeetingIntel.Application.Llm;
using Microsoft.Extensions.Logging;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>
/// Asks the next provider when one gave no answer, whatever the reason: another may be up, have a valid key, or take what this one refused.
/// </summary>
/// <param name="providers">Who is asked, in this order, by their names; at least one.</param>
/// <param name="logger">Hears of every provider that gave no answer.</param>
internal sealed partial class FallbackLlmClient(
    IReadOnlyList<(string Name, ILlmClient Client)> providers, ILogger<FallbackLlmClient> logger) : ILlmClient
{
    /// <inheritdoc/>
    /// <exception cref="LlmException">
    /// None gave an answer. It says what each failed of, and to wait for the one that asks for the least; it is permanent only when no
    /// failure mends itself.
    /// </exception>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        var failures = new List<LlmException>(providers.Count);
        foreach (var (name, client) in providers)
        {
            try
            {
                return await client.GenerateAsync(request, cancellationToken);
            }
            catch (LlmException failure)
            {
                failures.Add(failure);
                LogFailed(name, request.Task, failure.Kind, failure.Message, failure.Remedy ?? "");
            }
        }

        throw Together(failures);
    }

    private LlmException Together(List<LlmException> failures)
    {
        var telling = failures.Find(f => !f.IsPermanent) ?? failures[0];
        return new LlmException(
            telling.Kind,
            failures.TrueForAll(f => f.Message == failures[0].Message)
                ? failures[0].Message
                : string.Join("; ", failures.Select((f, i) => $"{providers[i].Name}: {f.Message}")),
            failures.Where(f => !f.IsPermanent).Min(f => f.RetryAfter),
            isTransient: false, telling)
        {
            IsCircuitOpen = failures.TrueForAll(f => f.IsCircuitOpen || f.IsPermanent) && failures.Exists(f => f.IsCircuitOpen),
            Remedy = string.Join(" ", failures.Select(f => f.Remedy).OfType<string>().Distinct()) is { Length: > 0 } remedies ? remedies : null,
        };
    }

    [LoggerMessage(24, LogLevel.Warning, "{Provider} gave no answer to {Task} ({Kind}): {Reason}. {Remedy}")]
    private partial void LogFailed(string provider, string task, LlmFailureKind kind, string reason, string remedy);
}
