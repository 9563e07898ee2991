using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Finds the thing that "it", "them" and "mine" point to: the last one that was named with an article, before in the sentence or
/// in one of the few before it.</summary>
/// <param name="conversation">What was said.</param>
internal sealed class Antecedents(Conversation conversation)
{
    private const int MostSentences = 2;
    private const int LongSentence = 30;
    private const int MostWords = 4;

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(["the", "a", "an", "your", "our", "my", "this", "that", "his", "her", "their",
        "these", "those"]);

    private static readonly FrozenSet<string> SideTies = FrozenSet.ToFrozenSet(
        ["to", "from", "with", "in", "on", "at", "by", "into", "through", "until", "before", "after", "during", "since", "behind", "under", "over",
            "without", "than", "of", "off"]);

    /// <summary>What a thing that begins a sentence does there: these words are no part of its name.</summary>
    private static readonly FrozenSet<string> Says = FrozenSet.ToFrozenSet(
        ["needs", "looks", "seems", "works", "fails", "keeps", "goes", "comes", "came", "went", "got", "gets", "arrived", "broke", "said", "says", "look",
            "seem", "work", "keep", "come",
            "arrive", "go", "went", "looked", "seemed", "helped", "helps", "expires", "expired", "changed"]);

    /// <summary>The thing that a pronoun points to; null when nothing was named that it can mean.</summary>
    /// <param name="sentence">Where the pronoun stands.</param>
    /// <param name="cue">Where the clause begins in which it stands.</param>
    /// <param name="pronoun">The pronoun.</param>
    public Passage? Of(Sentence sentence, int cue, Word pronoun)
    {
        if (pronoun.Lower is not ("it" or "them" or "one" or "mine" or "yours"))
            return null;
        var (near, isAside) = LastIn(sentence, cue, pronoun.Lower);
        if (near is not null && !isAside)
            return near;
        var all = conversation.Sentences;
        for (var i = sentence.Index - 1; i >= Math.Max(0, sentence.Index - MostSentences) && all[i].Block >= sentence.Block - 1; i--)
        {
            if (all[i].Words.Length > LongSentence)
                break;
            var (thing, isBeside) = LastIn(all[i], all[i].Words.Length, pronoun.Lower);
            if (thing is not null && !isBeside)
                return thing;
            near ??= thing;
        }

        return near;
    }

    /// <summary>The last thing before a place; one that only tells where to or with what ("to the printer") comes after the others.</summary>
    private static (Passage? Thing, bool IsAside) LastIn(Sentence sentence, int to, string pronoun)
    {
        var words = sentence.Words;
        Passage? aside = null;
        Passage? other = null;
        for (var at = Math.Min(to, words.Length) - 2; at >= 0; at--)
        {
            if (!(Articles.Contains(words[at].Lower) || IsCounted(words, at)) || words[at].Mark != ' ' || End(words, at, to) is not (> 0 and var end))
                continue;
            if (pronoun == "one" && words[at].Lower is not ("a" or "an"))
                continue;
            var thing = new Passage(sentence, at, end);
            if (!Agrees(pronoun, words[end - 1].Lower))
            {   // people say "it" of the keys, too
                var isFirm = pronoun is "them" && at > 0 && words[at - 1].Lower is "to" or "with" or "from";   // "I talked to the printer, I'll call them"
                other ??= isFirm || end == to || words[end].Lower is "and" or "so" ? thing : null;
                continue;
            }

            if (at == 0 || words[at - 1].Mark != ' ' || !SideTies.Contains(words[at - 1].Lower))
                return (thing, false);
            aside ??= thing;
        }

        return aside is null && other is not null ? (other, false) : (aside, true);
    }

    /// <summary>Where a thing ends that begins with an article: before grammar, a pause or what it does; 0 when it is none.</summary>
    private static int End(Word[] words, int article, int to)
    {
        var isSubject = article == 0 || words[article - 1].Lower is "did" or "does" or "do" or "has" or "have" or "will" or "is" or "are" or "and" or "so"
            or "but";
        var end = article + 1;
        while (end < to && end <= article + MostWords && (!StopWords.IsGrammar(words[end].Lower) || (end == article + 1
            && IsCounted(words, end))) && !(isSubject && end > article + 1
            && Says.Contains(words[end].Lower)))
        {
            if (words[end++].Mark != ' ')
                break;
        }

        if (words[end - 1].Lower is "thing" or "things" or "way" or "ways" or "time" or "times" or "part" or "one" or "day" or "week" or "kind" or "case")
            return 0;

        // a thing has a name: "the login change", and not "the second time"
        return words[(article + 1)..end].Any(w => !StopWords.IsIdle(w.Lower) || w.Lower is "notes" or "minutes" or "agenda" or "schedule" or "plan" or "link"
            or "update" or "numbers" or "report" or "list" or "links" or "plans" or "reports" or "lists") ? end : 0;
    }

    /// <summary>"two addresses", but not "two weeks" nor "ten to three".</summary>
    private static bool IsCounted(Word[] words, int at) =>
        words[at].Lower is not ("one" or "half" or "zero") && char.IsLetter(words[at].Lower[0]) && NumberWords.At(words, at) && at + 1 < words.Length
            && IsPlural(words[at + 1].Lower) && !StopWords.IsIdle(words[at + 1].Lower)
                && words[at + 1].Lower is not ("percent" or "euros" or "dollars" or "pounds");

    private static bool Agrees(string pronoun, string noun) => pronoun switch
    {
        "it" => !IsPlural(noun),
        "them" => IsPlural(noun),
        _ => true,
    };

    private static bool IsPlural(string noun) =>
        noun is "people" or "data" or "children" or "staff" or "men" or "women" || (noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal)
            && !noun.EndsWith("us", StringComparison.Ordinal));
}
