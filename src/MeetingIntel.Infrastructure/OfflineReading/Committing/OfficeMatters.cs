using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Small words elsewhere that are something to do with: "write the minutes", "set up a call with him", "send you the link tomorrow".</summary>
internal static class OfficeMatters
{
    /// <summary>What is handed over by a day.</summary>
    private static readonly FrozenSet<string> Handed = FrozenSet.ToFrozenSet(
        ["link", "links", "notes", "note", "update", "updates", "answer", "answers", "number", "numbers", "dates", "times", "reply", "decision", "plan",
            "schedule", "agenda", "list", "report", "minutes", "items", "examples", "options", "changes"]);

    private static readonly FrozenSet<string> Certain = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "my", "our", "your", "those", "these", "that", "some", "another", "all"]);

    private static readonly FrozenSet<string> Handing = FrozenSet.ToFrozenSet(
        ["send", "resend", "share", "email", "forward", "get", "give", "post", "mail", "add", "write", "prepare", "circulate"]);

    /// <summary>Whether the word at a place is one.</summary>
    public static bool At(Word[] words, int at, int end) => words[at].Lower switch
    {
        "minutes" => words[at - 1].Lower is "the" or "our",
        "plan" or "schedule" or "agenda" or "list" or "report" => words[at - 1].Lower is "the" or "your" or "our" or "my" or "a"
            && (at + 1 >= end || words[at].Mark == ',' || words[at + 1].Lower is "and" or "by" or "on" or "before"),
        "answer" or "decision" or "number" or "numbers" => words[at - 1].Lower is "my" or "our" or "an" or "a" or "the",
        "touch" => words[at - 1].Lower is "in" && words[at - 2].Lower is "you" or "both" or "two",
        "call" or "meeting" => words[at - 1].Lower is "a" or "another" && at + 2 < end && words[at + 1].Lower is "with" && words[at + 2].Lower is not ("you"
            or "us"),
        _ => false,
    };

    /// <summary>Whether such a thing is handed over between a verb and the day: "share my notes with you tomorrow".</summary>
    public static bool IsHandedOver(Word[] words, int verb, int day)
    {
        for (var at = verb + 2; at < day && Handing.Contains(words[verb].Lower); at++)
        {
            if (Handed.Contains(words[at].Lower) && Certain.Contains(words[at - 1].Lower))
                return true;
        }

        return false;
    }
}
