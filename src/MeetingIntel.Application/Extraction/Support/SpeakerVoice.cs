using System.Collections.Frozen;
using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Extraction.Support;

/// <summary>Tells from a sentence who is to act: a speaker who asks "can you" does not, and "Eli, I'll send it" is not Eli's to do.</summary>
internal static class SpeakerVoice
{
    private const int Reach = 40;

    private static readonly FrozenSet<string> Ourselves = FrozenSet.ToFrozenSet(
        ["i", "i'll", "i'm", "i'd", "i've", "we", "we'll", "we're", "we've", "let's", "let"]);

    /// <summary>Words after a name by which its bearer acts or is asked to.</summary>
    private static readonly FrozenSet<string> Acts = FrozenSet.ToFrozenSet("""
        will can could should would shall is has have needs need to going gonna and or you please takes owns does
        told tells said says wrote promised
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Words before a name by which its bearer is made to act.</summary>
    private static readonly FrozenSet<string> Hands = FrozenSet.ToFrozenSet("""
        ask have get tell let make remind ping nudge assign owner and or
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a quote only asks somebody else to do something.</summary>
    public static bool AsksAnother(string quote)
    {
        var words = SpokenWords.FoldedOf(quote);
        return !words.Any(Ourselves.Contains) && (words is ["please", ..] || words.Zip(words.Skip(1)).Any(pair => pair is
            ("can" or "could" or "would" or "will", "you") or ("you", "need" or "should")));
    }

    /// <summary>Whether the one named at a place may be the one to act: not where the speaker promises, and the name is only called or served.</summary>
    public static bool MayAct(TranscriptWords words, int place, int length)
    {
        var turn = words.Turn(words.TurnOf(place));
        var (from, to) = (place, place + length);
        while (from > turn.From && place - from < Reach && !words.OpensSentence(from))
            from--;
        while (to < turn.To && to - place < Reach && !words.OpensSentence(to))
            to++;
        if (!Promises(words, from, to))
            return true;

        var last = words.WordAt(place + length - 1);
        return WordStems.WithoutClitic(last) != last
            || (place + length < to && Acts.Contains(words.WordAt(place + length)))
            || (place > from && Hands.Contains(words.WordAt(place - 1)));
    }

    private static bool Promises(TranscriptWords words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var next = i + 1 < to ? words.WordAt(i + 1) : "";
            if ((words.WordAt(i), next) is ("i'll", _) or ("i", "will" or "can" or "shall") or ("i'm", "going" or "gonna") or ("let", "me"))
                return true;
        }

        return false;
    }
}
