using System.Buffers;
using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Extraction.Support;

/// <summary>
/// The words by which a text claims to name somebody or something: those with a capital inside a sentence, acronyms, codes such as Q4,
/// and names of known people. Where nearly all words have capitals, as in a heading, a capital says nothing.
/// </summary>
internal static class StatedNames
{
    private const int LeastOfHeading = 3;

    private static readonly SearchValues<char> Openers = SearchValues.Create(".?!:\u201C\u201D\"\u2026");

    /// <summary>The claimed words, folded and without what is run on to them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="people">Who is known.</param>
    /// <param name="isHeading">Whether it is a heading, of which two words with capitals are enough to say nothing.</param>
    public static IEnumerable<string> In(string text, KnownPeople people, bool isHeading)
    {
        var words = SpokenWords.Of(text);
        var telling = words.Where(w => !GrammarWords.Contains(SpokenWords.Fold(w.In(text))) && char.IsLetter(text[w.Offset])).ToList();
        var capitals = telling.Count(w => char.IsUpper(text[w.Offset]));
        var isTitled = telling.Count >= (isHeading ? 1 : LeastOfHeading) && capitals * 10 >= telling.Count * 7;
        var isShouted = telling.Count > 1 && telling.Count(w => IsAcronym(w.In(text))) * 2 > telling.Count;
        foreach (var (index, word) in words.Index())
        {
            var written = word.In(text);
            var folded = WordStems.WithoutClitic(SpokenWords.Fold(written));
            if (folded is "i" or "ok" or "" || char.IsDigit(written[0]))
                continue;
            var isNamed = char.IsUpper(written[0]) && !isTitled && !Opens(text, words, index);
            var isKnown = char.IsUpper(written[0]) && KnownPeople.IsTelling(folded) && people.With(folded).Count > 0;
            if (((isNamed || isKnown) && !GrammarWords.Contains(folded))
                || (IsAcronym(written) && !isShouted) || written.ContainsAnyInRange('0', '9'))
                yield return folded;
        }
    }

    /// <summary>Two capitals or more, with an s for several of them.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        while (capitals < word.Length && char.IsUpper(word[capitals]))
            capitals++;
        return capitals >= 2 && word[capitals..] is "" or "s" or "'s" or "\u2019s";
    }

    private static bool Opens(string text, SpokenWord[] words, int index) =>
        index == 0 || text.AsSpan(words[index - 1].End, words[index].Offset - words[index - 1].End).ContainsAny(Openers);
}
