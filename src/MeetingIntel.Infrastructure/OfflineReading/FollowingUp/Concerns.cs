using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.FollowingUp;

/// <summary>Finds risks and worries that are voiced in so many words, and that nobody takes back at once.</summary>
internal static class Concerns
{
    private const int Most = 5;
    private const int FewestStems = 2;

    /// <summary>The last word begins what it is about.</summary>
    private static readonly PhraseList Voicings = new(
        "worried about", "worried that", "concerned about", "concerned that", "nervous about",
        "my concern is that", "our concern is that", "the concern is that",
        "my worry is that", "our worry is that", "the risk is that", "a risk that", "the risk that", "danger is that", "i'm afraid that", "we're afraid that");

    private static readonly PhraseList Denied = new(
        "not", "never", "no longer", "wasn't", "isn't", "aren't", "don't", "no", "nobody", "none", "was", "were", "if", "used to be");

    /// <summary>The concerns of a conversation, in order.</summary>
    public static IReadOnlyList<Concern> In(Conversation conversation) => conversation.Once(Find);

    private static IReadOnlyList<Concern> Find(Conversation conversation) =>
        [.. conversation.Sentences.Where(s => !s.IsQuestion).Select(In).OfType<Concern>().Take(Most)];

    private static Concern? In(Sentence sentence)
    {
        var words = sentence.Words;
        var at = Voicings.In(words, 0, words.Length);
        if (at < 0 || Denied.In(words, Math.Max(0, at - 3), at) >= 0)
            return null;
        var from = at + Voicings.At(words, at) - 1;
        if (from + 2 >= words.Length || words[from + 1].Lower is "it" or "this" or "that" or "them" or "you" or "him" or "her")
            return null;
        var end = Clauses.EndOf(words, from + 1);
        var preposition = words[from].Lower;
        return Stems.In(words, from + 1, end).Count < FewestStems ? null : new Concern(sentence, at, end, $"{preposition} {Matter(sentence, from + 1, end)}");
    }

    private static string Matter(Sentence sentence, int from, int end)
    {
        var first = new ActionVerb(from, new Voices(sentence.Speaker, null, null).Said(sentence.Words, from) ?? sentence.Words[from].Text, 1);
        var matter = Prose.Mended(TaskPhrase.Write(sentence.Words, first, end, null, new Voices(sentence.Speaker, null, null)));
        return char.IsUpper(first.Plain[0]) ? matter : Prose.Uncapitalised(matter);   // it begins with a name
    }
}
