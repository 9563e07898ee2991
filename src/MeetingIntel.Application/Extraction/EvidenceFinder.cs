using System.Globalization;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction;

/// <summary>
/// Finds the words that a model cites: inside the turn it names, else in a neighbour, else anywhere. Case, punctuation and white space
/// do not count. What is shown is cut from the stored text; what is not found is dropped.
/// </summary>
/// <param name="transcript">Where to look.</param>
public sealed class EvidenceFinder(Transcript transcript)
{
    /// <summary>The longest quote that is shown, in words; in scripts without blanks between words, in letters.</summary>
    public const int MaxWords = 60;

    private readonly Word[]?[] _words = new Word[transcript.Turns.Count][];
    private readonly Lock _gate = new();

    /// <summary>The evidence for a model's pointers, in their order. What another of the same turn already shows is left out.</summary>
    public IReadOnlyList<Evidence> Find(IReadOnlyList<TurnQuote> quotes)
    {
        var found = new List<Evidence>(quotes.Count);
        foreach (var quote in quotes)
        {
            if (Find(quote) is not { } evidence || found.Exists(f => Shows(f, evidence)))
                continue;
            found.RemoveAll(f => Shows(evidence, f));
            found.Add(evidence);
        }

        return found;
    }

    private static bool Shows(Evidence one, Evidence other) =>
        one.Turn == other.Turn && one.Quote.Contains(other.Quote, StringComparison.Ordinal);

    private Evidence? Find(TurnQuote quote)
    {
        var sought = WordsOf(quote.Quote);
        if (sought.Length is 0 or > MaxWords)
            return null;

        foreach (var turn in Candidates(quote.Turn))
        {
            if (Match(turn, sought, quote.Quote) is { } evidence)
                return evidence;
        }

        return null;
    }

    private IEnumerable<int> Candidates(int named)
    {
        int[] near = [named, named + 1, named - 1];
        foreach (var turn in near)
        {
            if (turn >= 0 && turn < transcript.Turns.Count)
                yield return turn;
        }

        for (var turn = 0; turn < transcript.Turns.Count; turn++)
        {
            if (Math.Abs(turn - (long)named) > 1)
                yield return turn;
        }
    }

    private Evidence? Match(int number, Word[] sought, string quote)
    {
        var turn = transcript.Turns[number];
        var words = WordsOfTurn(number);
        var text = transcript.WordsOf(turn);
        for (var start = 0; start + sought.Length <= words.Length; start++)
        {
            var length = 0;
            while (length < sought.Length && Same(words[start + length].In(text), sought[length].In(quote)))
                length++;
            if (length < sought.Length)
                continue;

            var last = words[start + length - 1];
            var from = words[start].Offset;
            return new Evidence(text[from..(last.Offset + last.Length)].ToString(), turn.Speaker, turn.StartSeconds, number);
        }

        return null;
    }

    private Word[] WordsOfTurn(int number)
    {
        lock (_gate)
            return _words[number] ??= WordsOf(transcript.WordsOf(transcript.Turns[number]));
    }

    /// <summary>Whether two words are one, apart from what a prompt does not show of them.</summary>
    private static bool Same(ReadOnlySpan<char> word, ReadOnlySpan<char> sought)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            while (i < word.Length && PromptText.IsInvisible(word[i]))
                i++;
            while (j < sought.Length && PromptText.IsInvisible(sought[j]))
                j++;
            if (i >= word.Length || j >= sought.Length)
                return i >= word.Length && j >= sought.Length;
            if (Fold(word[i]) != Fold(sought[j]))
                return false;
        }
    }

    private static char Fold(char c) => c is '\u2019' or '\u2018' or '\u02BC' or '`' ? '\'' : char.ToLowerInvariant(c);

    private static bool IsMark(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether the letter is of a script that sets no blanks between words: Thai, Lao, Burmese, Khmer, kana, Han.</summary>
    private static bool IsUnspaced(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF') or (>= '\u3005' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>A word is a run of letters and digits with the marks they bear, apostrophes within it included; in scripts without blanks, a letter.</summary>
    private static Word[] WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<Word>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i++;
            var alone = IsUnspaced(text[start]);
            while (i < text.Length
                && ((!alone && char.IsLetterOrDigit(text[i]) && !IsUnspaced(text[i])) || IsMark(text[i])
                    || ((Fold(text[i]) == '\'' || PromptText.IsInvisible(text[i])) && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            words.Add(new Word(start, i - start));
        }

        return [.. words];
    }

    private readonly record struct Word(int Offset, int Length)
    {
        public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Offset, Length);
    }
}
