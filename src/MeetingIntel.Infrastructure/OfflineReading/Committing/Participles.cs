using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Finds the verb of a participle: "sent" is "send", "reviewed" is "review".</summary>
internal static class Participles
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["sent"] = "send",
        ["resent"] = "resend",
        ["written"] = "write",
        ["rewritten"] = "rewrite",
        ["built"] = "build",
        ["bought"] = "buy",
        ["paid"] = "pay",
        ["made"] = "make",
        ["drawn"] = "draw",
        ["given"] = "give",
        ["taken"] = "take",
        ["brought"] = "bring",
        ["found"] = "find",
        ["kept"] = "keep",
        ["set"] = "set",
        ["put"] = "put",
        ["read"] = "read",
        ["chosen"] = "choose",
        ["led"] = "lead",
    }.ToFrozenDictionary();

    /// <summary>The plain forms that a word may be the participle of, the likeliest first.</summary>
    public static IEnumerable<string> PlainForms(string lower)
    {
        if (Irregular.TryGetValue(lower, out var plain))
            return [plain];
        if (lower.Length < 5 || !lower.EndsWith("ed", StringComparison.Ordinal))
            return [];
        var stem = lower[..^2];
        return stem[^1] == 'i' ? [stem[..^1] + "y"] : [stem, stem + "e", stem[..^1]];
    }
}
