using System.Globalization;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Cuts words into the tokens of dates.</summary>
internal static class DateTokens
{
    /// <summary>The tokens of the words between two places of a sentence.</summary>
    public static List<DateToken> Of(Word[] words, int from, int to)
    {
        var tokens = new List<DateToken>(to - from + 8);
        for (var at = from; at < to; at++)
        {
            var glue = at == from ? ' ' : Between(words[at - 1], words[at]);
            var stem = CalendarWords.Stem(words[at].Lower);
            var (kind, value) = CalendarWords.Of(stem);
            if (kind == DateTokenKind.Other && IsCompound(stem))
                Split(tokens, words[at], at, glue);
            else
                tokens.Add(new DateToken(at, stem.Length == words[at].Lower.Length ? words[at].Lower : stem.ToString(), kind, value, 0, glue,
                    words[at].IsCapital));
        }

        return tokens;
    }

    private static char Between(Word before, Word word)
    {
        if (before.Turn == word.Turn && before.End <= word.Start)   // words that "it" stands for come from before
        {
            foreach (var c in before.Turn.Text.AsSpan(before.End, word.Start - before.End))
            {
                if (c is '-' or '~' or '\u2013' or '\u2014')
                    return '~';
            }
        }

        return before.Mark == ' ' ? ' ' : ',';
    }

    private static bool IsCompound(ReadOnlySpan<char> lower)
    {
        foreach (var c in lower)
        {
            if (char.IsAsciiDigit(c) || c is '-' or '/')
                return true;
        }

        return false;
    }

    private static void Split(List<DateToken> tokens, Word word, int at, char glue)
    {
        var text = word.Lower.AsSpan();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                glue = text[i] is '-' or '/' or '.' or ':' or '$' or '#' or '\u20AC' or '\u00A3' ? text[i] : ',';
                i++;
                continue;
            }

            var start = i;
            var isNumber = char.IsAsciiDigit(text[i]);
            while (i < text.Length && char.IsLetterOrDigit(text[i]) && char.IsAsciiDigit(text[i]) == isNumber)
                i++;
            var isCapital = char.IsUpper(word.Turn.Text[word.Start + start]);
            if (!isNumber)
            {
                var (kind, value) = CalendarWords.Of(text[start..i]);
                tokens.Add(new DateToken(at, text[start..i].ToString(), kind, value, 0, glue, isCapital));
            }
            else if (i - start <= 8)
            {
                var value = int.Parse(text[start..i], NumberStyles.None, CultureInfo.InvariantCulture);
                var isOrdinal = i - start <= 2 && i + 2 <= text.Length && text.Slice(i, 2) is "st" or "nd" or "rd" or "th"
                    && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2]));
                tokens.Add(new DateToken(at, "", isOrdinal ? DateTokenKind.Ordinal : DateTokenKind.Number, value, i - start, glue, false));
                i += isOrdinal ? 2 : 0;
            }
            else
            {
                tokens.Add(new DateToken(at, "", DateTokenKind.Other, 0, 0, glue, false));
            }

            glue = '+';
        }
    }
}
