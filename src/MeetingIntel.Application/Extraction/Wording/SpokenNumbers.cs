using System.Globalization;
using System.Text;

namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>
/// The numbers of a text, in digits or in words: "5,000", "5k" and "five thousand" are one number. Units, currencies and percent signs
/// do not count; dates and times fall into their parts; what begins with a letter, such as Q4, is a name.
/// </summary>
public static class SpokenNumbers
{
    private const int MostDigits = 15;

    /// <summary>The numbers, in order.</summary>
    public static IReadOnlyList<SpokenNumber> In(string text)
    {
        var numbers = new List<SpokenNumber>();
        var tokens = Tokens(text);
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            if (char.IsDigit(token[0]))
                at += AddDigits(numbers, token, at + 1 < tokens.Count ? tokens[at + 1] : "");
            else if (NumberWords.Hint(token) is { } hint)
                numbers.Add(new SpokenNumber(hint, IsClaim: false));
            else
                at += Math.Max(0, AddWords(numbers, tokens, at) - 1);
        }

        return numbers;
    }

    /// <summary>Whether each number that one text claims is said by the other.</summary>
    public static bool Covers(IEnumerable<SpokenNumber> said, IEnumerable<SpokenNumber> claimed)
    {
        var known = said.SelectMany(n => n.Readings).ToHashSet();
        return claimed.All(n => !n.IsClaim || n.Readings.Any(known.Contains));
    }

    /// <summary>Words in lower case, and digits with what stands between two of them.</summary>
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var start = at++;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (char.IsDigit(text[start]) && IsInner(text, at))))
                at++;
            tokens.Add(text[start..at].ToLowerInvariant());
        }

        return tokens;
    }

    private static bool IsInner(string text, int at) =>
        text[at] is '.' or ',' or ':' or '/' or '-' or '\'' or '\u2019' && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1])
            && char.IsAsciiDigit(text[at + 1]);

    /// <summary>Adds what a token of digits says, and gives how many words after it belong to it.</summary>
    private static int AddDigits(List<SpokenNumber> numbers, string token, string next)
    {
        var digits = token.Length;
        while (!char.IsDigit(token[digits - 1]))
            digits--;
        var (body, suffix) = (token[..digits], token[digits..]);
        if (body.Any(c => c is ':' or '/' or '-' || char.IsLetter(c)) || body.Count(c => c == '.') > 1)
        {   // a date, a time, a version: each part by itself
            var parts = new string([.. body.Select(c => char.IsAsciiDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            numbers.AddRange(parts.SelectMany(Plain).Select(v => new SpokenNumber([v], IsClaim: true)));
            return 0;
        }

        var readings = Plain(body).ToList();
        var scale = NumberWords.Scale(next);
        decimal factor = suffix switch { "k" => 1_000, "m" or "mn" or "mm" => 1_000_000, "b" or "bn" => 1_000_000_000, _ => scale ?? 1 };
        var isSure = suffix == "k" || (suffix.Length == 0 && scale is not null);
        readings = [.. readings.Select(r => r * factor), .. isSure || factor == 1 ? [] : readings];
        if (readings.Count > 0)
            numbers.Add(new SpokenNumber([.. readings], IsClaim: true));
        return suffix.Length == 0 && scale is not null ? 1 : 0;
    }

    /// <summary>What digits with points and commas may be: 1.000 is a thousand or one.</summary>
    private static IEnumerable<decimal> Plain(string digits)
    {
        if (digits.Length > MostDigits)
            yield break;
        var groups = digits.Split('.', ',', '\'', '\u2019');
        if (groups.Length > 1 && groups[0].Length <= 3 && groups.Skip(1).All(g => g.Length == 3) && Parse(string.Concat(groups)) is { } whole)
            yield return whole;
        var point = digits.LastIndexOfAny(['.', ',']);
        if (groups.Length == 1 && Parse(digits) is { } plain)
            yield return plain;
        else if (groups.Length > 1 && point >= 0 && (groups[^1].Length != 3 || digits[point] == '.')
            && Parse(string.Concat(groups[..^1]) + "." + groups[^1]) is { } broken)
            yield return broken;
    }

    private static decimal? Parse(string digits)
    {
        var ascii = new StringBuilder(digits.Length);
        foreach (var c in digits)
            ascii.Append(char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c);
        return decimal.TryParse(ascii.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Adds what number words from a place on say, and gives how many they are.</summary>
    private static int AddWords(List<SpokenNumber> numbers, List<string> tokens, int at)
    {
        var start = at;
        if (tokens[at] is "a" or "an" && Word(tokens, at + 1) is "hundred" or "thousand" or "million" or "billion" or "dozen")
            at++;
        else if (NumberWords.Ordinal(tokens[at]) is { } place)
            return Add(numbers, place, isClaim: place > 3, 1);
        else if (Small(tokens, at) is null)
            return 0;

        decimal total = 0;
        var isOrdinal = false;
        while (at < tokens.Count)
        {
            var (value, length) = Small(tokens, at) ?? (at > start || tokens[start] is "a" or "an" ? (1, 0) : (0, 0));
            isOrdinal = length > 0 && NumberWords.Ordinal(tokens[at + length - 1]) is not null;
            if (Word(tokens, at + length) == "hundred")
            {
                (value, length) = (value * 100, length + 1);
                var joined = Word(tokens, at + length) == "and" ? 1 : 0;
                if (Small(tokens, at + length + joined) is var (rest, more))
                    (value, length) = (value + rest, length + joined + more);
            }

            var factor = NumberWords.Scale(Word(tokens, at + length)) ?? (Word(tokens, at + length) == "dozen" ? 12 : null);
            (total, at) = (total + (value * (factor ?? 1)), at + length + (factor is null ? 0 : 1));
            if (factor is null or 12 || length == 0)
                break;
            at += Word(tokens, at) == "and" && Small(tokens, at + 1) is not null ? 1 : 0;
            if (Small(tokens, at) is null)
                break;
        }

        if (at == start)
            return 0;
        if (total is >= 1 and < 100 && !isOrdinal && Small(tokens, at) is var (second, taken) && second is >= 10 and < 100)
        {   // "twenty twenty-six" is a year, "two fifty" a price: both numbers, or one
            numbers.Add(new SpokenNumber([(total * 100) + second], IsClaim: false));
            numbers.Add(new SpokenNumber([second], IsClaim: false));
            return Add(numbers, total, isClaim: false, at + taken - start);
        }

        if (Word(tokens, at) == "point" && NumberWords.Unit(Word(tokens, at + 1)) is < 10 and { } tenths)
            return Add(numbers, total + (tenths / 10), isClaim: true, at + 2 - start);
        return Add(numbers, total, isClaim: total != 1, at - start);
    }

    private static int Add(List<SpokenNumber> numbers, decimal value, bool isClaim, int length)
    {
        numbers.Add(new SpokenNumber([value], isClaim));
        return length;
    }

    /// <summary>A number below a hundred in words, and how many words it takes.</summary>
    private static (decimal Value, int Length)? Small(List<string> tokens, int at)
    {
        if (NumberWords.Unit(Word(tokens, at)) is { } unit)
            return (unit, 1);
        if (NumberWords.Ten(Word(tokens, at)) is not { } ten)
            return null;
        var next = Word(tokens, at + 1);
        return NumberWords.Unit(next) is > 0 and < 10 and { } ones ? (ten + ones, 2)
            : NumberWords.Ordinal(next) is < 10 and { } last ? (ten + last, 2) : (ten, 1);
    }

    private static string Word(List<string> tokens, int at) => at < tokens.Count ? tokens[at] : "";
}
