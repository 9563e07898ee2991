using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Wording;

/// <summary>Turns an order into what was done: "Send the quote" into "sent the quote".</summary>
internal static class PastTense
{
    private static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>
    {
        ["send"] = "sent",
        ["resend"] = "resent",
        ["write"] = "wrote",
        ["rewrite"] = "rewrote",
        ["get"] = "got",
        ["forget"] = "forgot",
        ["put"] = "put",
        ["make"] = "made",
        ["build"] = "built",
        ["rebuild"] = "rebuilt",
        ["set"] = "set",
        ["reset"] = "reset",
        ["give"] = "gave",
        ["find"] = "found",
        ["bring"] = "brought",
        ["take"] = "took",
        ["speak"] = "spoke",
        ["tell"] = "told",
        ["do"] = "did",
        ["run"] = "ran",
        ["rerun"] = "reran",
        ["think"] = "thought",
        ["rethink"] = "rethought",
        ["buy"] = "bought",
        ["sell"] = "sold",
        ["pay"] = "paid",
        ["spend"] = "spent",
        ["read"] = "read",
        ["meet"] = "met",
        ["keep"] = "kept",
        ["leave"] = "left",
        ["lead"] = "led",
        ["teach"] = "taught",
        ["choose"] = "chose",
        ["see"] = "saw",
        ["draw"] = "drew",
        ["have"] = "had",
        ["let"] = "let",
        ["go"] = "went",
        ["come"] = "came",
        ["dig"] = "dug",
        ["spin"] = "spun",
        ["split"] = "split",
        ["shut"] = "shut",
        ["cut"] = "cut",
        ["begin"] = "began",
        ["hold"] = "held",
        ["break"] = "broke",
        ["submit"] = "submitted",
        ["commit"] = "committed",
        ["refer"] = "referred",
        ["defer"] = "deferred",
        ["transfer"] = "transferred",
        ["equip"] = "equipped",
        ["debug"] = "debugged",
    }.ToFrozenDictionary();

    /// <summary>The task as something done; of "review and sign the contract" both.</summary>
    public static string Of(string task)
    {
        var words = task.Split(' ');
        words[0] = Past(words[0].ToLowerInvariant());
        var and = words.Length > 3 && words[1] is "up" or "out" or "over" or "together" ? 2 : 1;
        if (and + 2 < words.Length && words[and] is "and" && words[and + 1] is not ("the" or "a" or "an" or "all" or "our" or "their"))
            words[and + 1] = Past(words[and + 1]);
        return string.Join(' ', words);
    }

    private static string Past(string verb)
    {
        if (Irregular.TryGetValue(verb, out var past))
            return past;
        if (verb.EndsWith('e'))
            return verb + "d";
        if (verb.Length > 2 && verb.EndsWith('y') && !IsVowel(verb[^2]))
            return verb[..^1] + "ied";
        return IsShortSyllable(verb) ? verb + verb[^1] + "ed" : verb + "ed";
    }

    /// <summary>"ship", "scan": one vowel, and one consonant after it, which is doubled.</summary>
    private static bool IsShortSyllable(string verb) =>
        verb.Length > 2 && IsVowel(verb[^2]) && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && verb.Count(IsVowel) == 1;

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
