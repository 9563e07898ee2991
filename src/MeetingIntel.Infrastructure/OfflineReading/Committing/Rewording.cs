using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Puts a clause into plainer words before it is read: with the thing it only points to, without what its speaker put right.</summary>
/// <param name="conversation">What was said.</param>
internal sealed class Rewording(Conversation conversation)
{
    private readonly Antecedents _antecedents = new(conversation);

    /// <summary>The clause in plainer words; null when it is plain.</summary>
    public Clause? Of(Clause clause) => Named(clause) ?? Mended(clause);

    /// <summary>
    /// "I owe you the deck, I'll send it tonight" in the words of "I'll send the deck tonight"; null when nothing is pointed at, or nobody
    /// said at what.
    /// </summary>
    private Clause? Named(Clause clause)
    {
        var (sentence, verb) = (clause.Sentence, clause.Verb);
        var words = sentence.Words;
        var at = verb.At + 1;
        if (at + 1 < words.Length && words[at].Lower is "for" or "up" or "out" or "off" or "in" or "down")
            at++;
        if (at >= words.Length || _antecedents.Of(sentence, clause.Cue, words[at]) is not { } thing)
            return null;
        var end = Math.Max(at + 1, Math.Min(clause.Stop, Clauses.EndOf(words, verb.At)));
        var named = words[at].Lower is "mine" or "yours" ? [words[at] with { Lower = words[at].Lower is "mine" ? "my" : "your" }, .. thing.Words[1..]]
            : thing.Words;
        named[^1] = named[^1] with { Mark = words[at].Mark };
        Word[] order = [.. words[clause.Cue..at], .. named, .. words[(at + 1)..end]];
        var here = thing.Said == sentence;
        return new Clause(sentence with { Words = order }, 0, verb with { At = verb.At - clause.Cue }, order.Length)
        {
            Spoken = new Passage(sentence, here ? thing.From : clause.Cue, end),
            Naming = here ? null : thing.Said.Quote(thing.From, thing.To),
        };
    }

    /// <summary>The clause without what its speaker put right; null when nothing was.</summary>
    private static Clause? Mended(Clause clause)
    {
        var words = clause.Sentence.Words;
        if (Repairs.Wrong(words, clause.Verb.At) is not { } wrong || wrong.Start.Value >= clause.Stop)
            return null;
        Word[] order = [.. words[clause.Cue..wrong.Start.Value], .. words[wrong.End.Value..]];
        var verb = clause.Verb.At - clause.Cue;
        var end = Clauses.EndOf(order, verb);
        return new Clause(clause.Sentence with { Words = order }, 0, clause.Verb with { At = verb }, end)
        {
            Spoken = new Passage(clause.Sentence, clause.Cue, Math.Min(words.Length, clause.Cue + end + wrong.End.Value - wrong.Start.Value)),
        };
    }
}
