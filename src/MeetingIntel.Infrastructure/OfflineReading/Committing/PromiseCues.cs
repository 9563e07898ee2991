using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>The words by which speakers take something on: "I'll", "I'm going to", "my job this week is to".</summary>
internal static class PromiseCues
{
    private static readonly (PhraseList Words, double Confidence)[] Cues =
    [
        (new("i'll", "i will", "i shall", "i promise to", "i commit to", "i'll take the action to", "i'll take an action to",
            "i'll take it on to", "i'll volunteer to", "i can take the action to", "i won't forget to", "i'll remember to",
            "i volunteer to",
            "i'm the one who'll", "i'm the one who will", "i'll be the one to", "i'm on the hook to", "agreed that i'd", "agreed i'd",
            "agreed that i would",
            "i promised i'd", "count on me to", "you can count on me to", "rely on me to", "it's my turn to", "my turn to", "i'll go and", "i'm about to"),
            0.72),
        (new("i'm going to", "i am going to", "i'm gonna", "i am gonna", "i plan to", "i'm planning to"), 0.6),
        (new("i need to", "i have to", "i've got to", "i gotta", "i've to", "i must", "i should", "i still have to", "i still need to",
            "i also have to", "i also need to", "it's on me to", "it's up to me to", "i'm supposed to", "i'd better", "i had better"), 0.5),
        (new("i can", "i'm happy to", "i am happy to", "happy to", "i'd be happy to", "i would be happy to"), 0.5),
        (new("let me"), 0.42),
    ];

    /// <summary>What is the speaker's to do, before "is to".</summary>
    private static readonly PhraseList Tasks = new("my task", "my job", "my action", "my next step", "my part", "my homework", "my to-do", "my todo",
        "my assignment", "my responsibility");

    /// <summary>How many words begin a promise at a place, and how sure such words are in general; 0 when none do.</summary>
    public static (int Length, double Confidence) At(Word[] words, int at)
    {
        foreach (var (cues, confidence) in Cues)
        {
            if (cues.At(words, at) is > 0 and var length)
                return (length, confidence);
        }

        if (at > 0 && words[at].Lower is "i" && words[at - 1].Mark == ',' && GroupDuties.BeginsList(words))
            return (1, 0.6);   // "To do: Nora fixes the sign, I buy the napkins"
        return IsNoted(words, at) ? (1, 0.6) : (TaskCue(words, at), 0.5);
    }

    /// <summary>"Will add it to the schedule", "I'll close it and will tell the team": in notes and in a row the speaker is left out.</summary>
    private static bool IsNoted(Word[] words, int at) =>
        words[at] is { Lower: "will", Mark: ' ' } && words[^1].Mark != '?' && (at == 0 || IsSetOff(words, at) || IsInARow(words, at))
            && ActionVerbs.BehindCue(words, at + 1) is { Weight: >= 0.8 };

    /// <summary>Whether a dash stands before a word.</summary>
    private static bool IsSetOff(Word[] words, int at) =>
        words[at - 1].Turn == words[at].Turn
            && words[at].Turn.Text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Trim() is "-" or "\u2013" or "\u2014";

    /// <summary>Whether the last subject before "and will" is the speaker.</summary>
    private static bool IsInARow(Word[] words, int at)
    {
        if (words[at - 1].Lower is not "and")
            return false;
        var last = Array.FindLastIndex(words, at - 1, w => w.Lower is "will" or "would" or "is" or "are" or "has" or "have" or "said" or "i'll");
        return last >= 0 && (words[last].Lower is "i'll" || (last > 0 && words[last] is { Lower: "will" } && words[last - 1].Lower is "i"));
    }

    /// <summary>"my job this week is to".</summary>
    private static int TaskCue(Word[] words, int at)
    {
        var from = at + Tasks.At(words, at);
        for (var i = from; from > at && i < Math.Min(from + 5, words.Length - 1) && words[i].Mark == ' '; i++)
        {
            if (words[i].Lower is "is" or "be" && words[i + 1].Lower is "to")
                return i + 2 - at;
        }

        return 0;
    }
}
