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
        ["sold"] = "sell",
        ["hung"] = "hang",
        ["lent"] = "lend",
        ["fed"] = "feed",
        ["taught"] = "teach",
        ["swept"] = "sweep",
        ["torn"] = "tear",
        ["thrown"] = "throw",
        ["cut"] = "cut",
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

    /// <summary>The plain form that a word in -ed most likely has by its spelling; null when it has no such ending.</summary>
    public static string? OfPast(string lower) => Irregular.TryGetValue(lower, out var plain) ? plain
        : lower.Length < 5 || !lower.EndsWith("ed", StringComparison.Ordinal) ? null
        : lower[^3] == 'i' ? lower[..^3] + "y"
        : Unbent(lower[..^2]);

    /// <summary>The plain form that a word in -ing most likely has by its spelling; null when it has no such ending.</summary>
    public static string? OfProgressive(string lower) =>
        lower.Length < 6 || !lower.EndsWith("ing", StringComparison.Ordinal) ? null : Unbent(lower[..^3]);

    /// <summary>The plain form of a verb in -s; null when it has no such ending.</summary>
    public static string? OfThird(string lower) =>
        lower.Length < 4 || !lower.EndsWith('s') || lower.EndsWith("ss", StringComparison.Ordinal) ? null
        : lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y"
        : lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("ches", StringComparison.Ordinal)
            || lower.EndsWith("xes", StringComparison.Ordinal)
            || lower.EndsWith("sses", StringComparison.Ordinal) ? lower[..^2]
        : lower[..^1];

    /// <summary>"plann" is plan, "compil" compile, "paint" paint, "water" water.</summary>
    private static string Unbent(string stem)
    {
        var (last, before) = (stem[^1], stem[^2]);
        var vowels = stem.Count(IsVowel);
        if (last == before && last is not ('s' or 'z' or 'f'))
            return last is 'l' && vowels == 1 ? stem : stem[..^1];
        if (last is 'v' or 'c' or 'u' or 'z' or 's' && last != before)
            return stem + "e";
        if (last is 'g' && before is 'd' or 'r' or 'n' && vowels > 1)
            return stem + "e";
        var isSimple = !IsVowel(last) && last is not ('w' or 'x' or 'y' or 'h') && IsVowel(before) && stem.Length > 2 && !IsVowel(stem[^3]);
        var isUnstressed = vowels > 1 && (stem[^2..] is "er" or "en" or "on" or "or" or "it" or "et" or "el" or "al" or "op" or "ic" or "om" or "in" or "ar");
        return isSimple && !isUnstressed ? stem + "e" : last is 'l' && !IsVowel(before) ? stem + "e" : stem;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
