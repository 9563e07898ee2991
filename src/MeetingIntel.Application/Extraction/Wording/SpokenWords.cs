using System.Globalization;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>
/// Cuts texts into words, and folds a word to what counts of it: not its case, the shape of its apostrophes, or what a prompt does not
/// show.
/// </summary>
public static class SpokenWords
{
    /// <summary>
    /// The words of a text. A word is a run of letters and digits with the marks they bear, apostrophes within it included; in scripts
    /// without blanks, a letter.
    /// </summary>
    public static SpokenWord[] Of(ReadOnlySpan<char> text)
    {
        var words = new List<SpokenWord>(text.Length / 5);
        AddTo(words, text, offset: 0);
        return [.. words];
    }

    /// <summary>Adds the words of a text that begins at an offset.</summary>
    public static void AddTo(List<SpokenWord> words, ReadOnlySpan<char> text, int offset)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            var alone = IsUnspaced(text[start]);
            while (i < text.Length && GoesOn(text, i, alone))
                i++;
            words.Add(new SpokenWord(offset + start, i - start));
        }
    }

    /// <summary>Whether a word that has begun goes on with a character.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int at, bool isAlone)
    {
        var c = text[at];
        if (char.IsAscii(c))
            return IsLetterOrDigit(c) ? !isAlone : c is '\'' or '`' && at + 1 < text.Length && IsLetterOrDigit(text[at + 1]);
        return (!isAlone && char.IsLetterOrDigit(c) && !IsUnspaced(c)) || IsMark(c)
            || ((Fold(c) == '\'' || PromptText.IsInvisible(c)) && at + 1 < text.Length && IsLetterOrDigit(text[at + 1]));
    }

    private static bool IsLetterOrDigit(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    /// <summary>Writes what counts of a word into <paramref name="folded"/>, which must be as long as the word, and gives its length.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (char.IsAscii(c) || !PromptText.IsInvisible(c))
                folded[length++] = Fold(c);
        }

        return length;
    }

    /// <summary>What counts of a word.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new char[word.Length];
        return new string(folded, 0, Fold(word, folded));
    }

    /// <summary>What counts of each word of a text, in order.</summary>
    public static string[] FoldedOf(string text) => [.. Of(text).Select(w => Fold(w.In(text)))];

    /// <summary>Whether the letter is of a script that sets no blanks between words: Thai, Lao, Burmese, Khmer, kana, Han.</summary>
    public static bool IsUnspaced(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF') or (>= '\u3005' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static char Fold(char c) => char.IsAsciiLetterLower(c) ? c
        : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20)
        : c is '\u2019' or '\u2018' or '\u02BC' or '`' ? '\'' : char.ToLowerInvariant(c);

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
