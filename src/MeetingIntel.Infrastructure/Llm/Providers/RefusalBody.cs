using System.Text.Json;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>
/// Reads why a provider refused from the body of its error. Nothing of the body leaves this class: it may hold the prompt or the key.
/// </summary>
internal static class RefusalBody
{
    /// <summary>Error codes and types, of either vendor and of servers with their protocols.</summary>
    private static readonly Dictionary<string, RefusalCause> Words = new(StringComparer.Ordinal)
    {
        ["content_filter"] = RefusalCause.ContentFilter,
        ["content_policy_violation"] = RefusalCause.ContentFilter,
        ["insufficient_quota"] = RefusalCause.NoCredit,
        ["billing_error"] = RefusalCause.NoCredit,
        ["billing_hard_limit_reached"] = RefusalCause.NoCredit,
        ["credit_balance_exhausted"] = RefusalCause.NoCredit,
        ["organization_usage_limit_exceeded"] = RefusalCause.NoCredit,
        ["organization_spend_limit_exceeded"] = RefusalCause.NoCredit,
        ["project_spend_limit_exceeded"] = RefusalCause.NoCredit,
        ["enforced_spend_limit_reached"] = RefusalCause.NoCredit,
        ["context_length_exceeded"] = RefusalCause.TooLong,
        ["exceed_context_size_error"] = RefusalCause.TooLong,
        ["request_too_large"] = RefusalCause.TooLong,
    };

    /// <summary>What says so in words alone: Anthropic has one error type for all of these, and vLLM no code for the last.</summary>
    private static readonly (string Words, RefusalCause Cause)[] Sentences =
    [
        ("content filtering policy", RefusalCause.ContentFilter),
        ("credit balance is too low", RefusalCause.NoCredit),
        ("API usage limits", RefusalCause.NoCredit),
        ("prompt is too long", RefusalCause.TooLong),
        ("maximum context length", RefusalCause.TooLong),
    ];

    /// <summary>The cause that a body names.</summary>
    public static RefusalCause CauseIn(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            using var json = JsonDocument.ParseValue(ref reader);
            return Find(json.RootElement, "error") is { } error ? CauseIn(error) : RefusalCause.None;
        }
        catch (JsonException)
        {
            return RefusalCause.None; // A proxy's page, or a body cut short: the status says enough.
        }
    }

    private static RefusalCause CauseIn(JsonElement error)
    {
        // The type may be the broader word of the two; Anthropic has its finer one among the details.
        var details = Find(error, "details");
        foreach (var word in new[] { Text(error, "code"), details is { } d ? Text(d, "error_code") : null, Text(error, "type") })
        {
            if (word is not null && Words.TryGetValue(word, out var cause))
                return cause;
        }

        var message = Text(error, "message");
        return message is null
            ? RefusalCause.None
            : Array.Find(Sentences, s => message.Contains(s.Words, StringComparison.OrdinalIgnoreCase)).Cause;
    }

    private static string? Text(JsonElement from, string name) =>
        Find(from, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static JsonElement? Find(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var found) ? found : null;
}
