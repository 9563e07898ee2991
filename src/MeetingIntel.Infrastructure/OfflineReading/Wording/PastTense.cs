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
        ["put"] = "put",
        ["make"] = "made",
        ["build"] = "built",
        ["set"] = "set",
        ["give"] = "gave",
        ["find"] = "found",
        ["bring"] = "brought",
        ["take"] = "took",
        ["speak"] = "spoke",
        ["do"] = "did",
        ["run"] = "ran",
        ["think"] = "thought",
        ["buy"] = "bought",
        ["pay"] = "paid",
        ["read"] = "read",
        ["meet"] = "met",
        ["keep"] = "kept",
        ["lead"] = "led",
        ["choose"] = "chose",
        ["see"] = "saw",
        ["draw"] = "drew",
        ["have"] = "had",
        ["let"] = "let",
        ["go"] = "went",
        ["come"] = "came",
        ["dig"] = "dug",
        ["spin"] = "spun",
        ["submit"] = "submitted",
        ["ship"] = "shipped",
        ["plan"] = "planned",
        ["drop"] = "dropped",
        ["map"] = "mapped",
        ["chat"] = "chatted",
        ["refer"] = "referred",
        ["cut"] = "cut",
        ["begin"] = "began",
        ["hold"] = "held",
        ["tag"] = "tagged",
    }.ToFrozenDictionary();

    /// <summary>The task as something done.</summary>
    public static string Of(string task)
    {
        var blank = task.IndexOf(' ', StringComparison.Ordinal);
        var verb = (blank < 0 ? task : task[..blank]).ToLowerInvariant();
        var rest = blank < 0 ? "" : task[blank..];
        return Past(verb) + rest;
    }

    private static string Past(string verb)
    {
        if (Irregular.TryGetValue(verb, out var past))
            return past;
        if (verb.EndsWith('e'))
            return verb + "d";
        return verb.Length > 2 && verb.EndsWith('y') && verb[^2] is not ('a' or 'e' or 'o' or 'u') ? verb[..^1] + "ied" : verb + "ed";
    }
}
