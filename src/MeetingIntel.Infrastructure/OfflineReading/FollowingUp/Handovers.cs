using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.FollowingUp;

/// <summary>Finds what somebody says to have sent: it asks to be read.</summary>
internal static class Handovers
{
    private const int Most = 3;
    private const int MostWords = 8;

    private static readonly PhraseList Sent = new(
        "i sent you", "i've sent you", "i just sent you", "i have sent you", "i emailed you", "i've emailed you", "we sent you",
        "we've sent you", "i forwarded you", "i've forwarded you", "i shared", "i've shared", "we've shared");

    private static readonly PhraseList NoThing = new(
        "it", "that", "this", "them", "something", "my screen", "one", "those", "these", "what", "how", "with", "before", "last");

    /// <summary>What was sent, in the order it was told.</summary>
    public static IReadOnlyList<Handover> In(Conversation conversation) => conversation.Once(Find);

    private static IReadOnlyList<Handover> Find(Conversation conversation) =>
        [.. conversation.Sentences.Where(s => !s.IsQuestion && s.Speaker is not null).Select(In).OfType<Handover>().Take(Most)];

    private static Handover? In(Sentence sentence)
    {
        var words = sentence.Words;
        var at = Sent.In(words, 0, words.Length);
        if (at < 0)
            return null;
        var from = at + Sent.At(words, at);
        if (from >= words.Length || NoThing.At(words, from) > 0 || words[from].Lower is not ("the" or "a" or "an" or "our" or "my" or "some" or "all"))
            return null;
        var end = Math.Min(Clauses.EndOf(words, from), from + MostWords);
        var when = Array.FindIndex(words, from, end - from, EndsThing);
        end = when > from ? when : end;
        var matter = new ActionVerb(from, words[from].Lower is "our" or "my" ? "the" : words[from].Lower, 1);
        if (Stems.In(words, from, end).Count == 0)
            return null;
        var thing = TaskPhrase.Write(words, matter, end, null, new Voices(sentence.Speaker, null, null));
        return new Handover(sentence, at, end, Prose.Uncapitalised(Prose.Mended(thing)));
    }

    /// <summary>Whether what was sent ends before the word: when, how, and what else.</summary>
    private static bool EndsThing(Word word) =>
        word.Lower is "yesterday" or "last" or "this" or "earlier" or "on" or "in" or "via" or "with" or "and" or "before";
}
