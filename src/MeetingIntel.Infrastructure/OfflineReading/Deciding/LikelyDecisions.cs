using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>
/// Finds the sentences of a long talk that are likely to tell a decision, although nobody says that it is one: "the case would be rubber
/// and the buttons too". Only a statement that stands alone is one.
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="likelihood">How likely its sentences are to be decisions.</param>
internal sealed class LikelyDecisions(Conversation conversation, ItemLikelihood likelihood)
{
    /// <summary>What is less likely than this is none.</summary>
    private const double LeastLikely = 0.03;

    /// <summary>What the rules see a form of is so many times likelier.</summary>
    private const double ByRule = 3;

    private const int MostWeighed = 200;
    private const int FewestStems = 2;

    /// <summary>The verb of what is to be: it stands among the first words.</summary>
    private const int ReachOfVerb = 9;

    private static readonly PhraseList Openings = new(
        "so", "and", "but", "yeah", "yes", "okay", "ok", "well", "now", "basically", "then", "also", "i think", "i guess", "maybe", "just",
        "actually", "obviously",
        "right", "alright", "oh", "otherwise", "essentially", "i said", "i say", "i'd say", "i mean", "i believe", "like", "of course",
        "probably", "at least", "all right", "you know");

    /// <summary>What the team will do, before the verb that the decision begins with.</summary>
    private static readonly PhraseList ByTeam = new(
        "we'll", "we will", "we're going to", "we're gonna", "we are going to", "we are gonna", "we should", "we have to", "we need to", "we must", "let's",
        "let us", "we can", "we could", "we decided to", "we agreed to");

    /// <summary>What is to be of something. What only is, or what somebody wants, is no decision.</summary>
    private static readonly PhraseList ToBe = new(
        "will", "won't", "gonna", "going to", "should", "shouldn't", "must", "has to", "have to", "needs to", "need to", "would be", "would have", "would go",
        "cannot", "can't", "is out", "is in", "is gonna", "are gonna", "go for", "go with", "are going with", "keep", "no longer");

    private static readonly PhraseList Pointing = new(
        "it", "it's", "it'll", "that", "that's", "that'll", "this", "they", "they're", "they'll", "he", "she", "i", "i'm", "i've", "i'll",
        "i'd", "you", "you're", "you'll", "you've", "if", "when", "because", "which", "what", "how", "where", "who", "why",
        "cause", "do", "does", "did", "once", "whenever",
        "whatever", "one thing", "is", "are", "can", "could", "those", "these", "there's", "as", "or", "to", "for", "whether");

    /// <summary>The likeliest, first.</summary>
    /// <param name="byRule">What the rules take for settled, by sentence: it is likelier for that.</param>
    public IEnumerable<Settlement> Statements(IReadOnlyDictionary<int, Settlement> byRule)
    {
        var traits = new DecisionTraits(conversation);
        var list = new List<Trait>();
        var likely = new List<(Sentence Said, double Likely)>();
        foreach (var sentence in conversation.Sentences)
        {
            var ruled = byRule.ContainsKey(sentence.Index);
            if (!DecisionTraits.IsWeighed(sentence) || (LooksAhead.OnlyAsks(sentence) && !ruled))
                continue;
            traits.Write(sentence, list);
            var probability = likelihood.Of(likelihood.SumOf(list)) * (ruled ? ByRule : 1);
            if (probability >= LeastLikely)
                likely.Add((sentence, probability));
        }

        return likely.OrderByDescending(l => l.Likely).ThenBy(l => l.Said.Index).Take(MostWeighed)
            .Select(l => byRule.GetValueOrDefault(l.Said.Index) ?? Statement(l.Said, l.Likely)).OfType<Settlement>();
    }

    private static Settlement? Statement(Sentence sentence, double likely)
    {
        var words = sentence.Words;
        var from = 0;
        while (Openings.At(words, from) is > 0 and var lead)
            from += lead;
        if (from >= words.Length || Pointing.At(words, from) > 0)
            return null;

        var verb = from;
        if (ByTeam.At(words, from) is > 0 and var team)
            verb = from += team;
        else if (ToBe.In(words, from, Math.Min(words.Length, from + ReachOfVerb)) is >= 0 and var toBe)
            verb = toBe;
        else
            return null;
        if (DecisionText.Of(sentence, from, verb, isDenied: false, isSure: false) is not { } text)
            return null;
        var stems = Stems.In(words, from, text.End);
        return stems.Count < FewestStems ? null
            : new(text.Text, sentence.Speaker, likely / 2, sentence, stems, [.. sentence.Quotes(from, text.End)]);
    }
}
