using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What is told of somebody by "she" or "he": "Nina said she'd send…", "I talked to Nina. She'll send…".</summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Hearsay(Conversation conversation, PromiseMaker maker)
{
    private static readonly PhraseList Says = new("says", "said", "told me", "told us", "mentioned", "promised", "confirmed", "agreed",
        "tells me");

    private static readonly PhraseList Will = new("she'll", "he'll", "she will", "he will", "she's going to", "he's going to",
        "she is going to", "he is going to");

    private static readonly PhraseList Would = new("she'd", "he'd", "she would", "he would");

    /// <summary>Before the name of a person.</summary>
    private static readonly PhraseList Speaks = new("ask", "asked", "told", "tell", "with", "to", "called", "emailed", "met", "from", "meet");

    private static readonly PhraseList Cases = new("if", "when", "whether", "until", "unless", "once", "what", "how", "where",
        "before", "that", "think", "hope", "maybe");

    /// <summary>What somebody who is called "she" or "he" at a place of a sentence will do; null when nothing is told.</summary>
    public Promise? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        var (will, would) = (Will.At(words, at), Would.At(words, at));
        if (will + would == 0 || sentence.IsQuestion
            || ActionVerbs.BehindCue(words, at + will + would) is not { } verb || Denies(words, at + will + would, verb.At))
            return null;
        var teller = Teller(words, at);
        if (teller is null && (would > 0 || (at > 0 && words[at - 1].Mark == ' ' && Cases.At(words, at - 1) > 0)))
            return null;
        var person = teller ?? Before(sentence, at);
        return person is null ? null : maker.Make(new Clause(sentence, at, verb), person, null, would > 0 ? 0.48 : 0.6);
    }

    /// <summary>"Nina said that she'd": the name before.</summary>
    private string? Teller(Word[] words, int at)
    {
        var to = at > 0 && words[at - 1].Lower is "that" ? at - 1 : at;
        for (var from = to - 1; from >= Math.Max(0, to - 2); from--)
        {
            if (Says.At(words, from) is > 0 and var length && from + length == to)
                return NameEndingAt(words, from);
        }

        return null;
    }

    /// <summary>The last person named before, in this sentence or the one before it by the same speaker; null when two are.</summary>
    private string? Before(Sentence sentence, int at)
    {
        var here = NamesIn(sentence, at);
        if (here.Count == 0 && conversation.Before(sentence) is { } before && before.Block == sentence.Block)
            here = NamesIn(before, before.Words.Length);
        return here.Count == 1 ? here[0] : null;
    }

    private List<string> NamesIn(Sentence sentence, int to)
    {
        var names = new List<string>();
        for (var i = 0; i < to; i++)
        {
            if (conversation.People.Named(sentence.Words, i) is { Label: { } label, Length: var length })
            {
                if (label != sentence.Speaker && !names.Contains(label))
                    names.Add(label);
                i += length - 1;
            }
            else if (((i > 0 && Speaks.At(sentence.Words, i - 1) > 0) || Says.At(sentence.Words, i + 1) > 0) && Quotations.IsStranger(sentence.Words[i]))
            {
                names.Add(sentence.Words[i].Text);
            }
        }

        return names;
    }

    private string? NameEndingAt(Word[] words, int end)
    {
        if (end > 2 && words[end - 1].Lower is "i" && words[end - 2].Lower is "and")
            end -= 2;   // "Nina and I agreed that she'd"
        return conversation.People.Named(words, end - 2) is { Length: 2 } full ? full.Label : conversation.People.Named(words, end - 1)?.Label;
    }

    private static bool Denies(Word[] words, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (words[i].Lower is "not" or "never")
                return true;
        }

        return false;
    }
}
