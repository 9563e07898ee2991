namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads the numbers that dates are made of, in digits and in words.</summary>
internal static class Numerals
{
    /// <summary>How many: 3, three, twenty five, a, a couple of, a few, several; and the token after it.</summary>
    public static (int Count, int End)? Count(DateText text, int at)
    {
        switch (text[at].Text)
        {
            case "a" or "an":
                return text[at + 1].Text switch
                {
                    "couple" => (2, Of(text, at + 2)),
                    "few" => (3, Of(text, at + 2)),
                    _ => (1, at + 1),
                };
            case "couple":
                return (2, Of(text, at + 1));
            case "few" or "several":
                return (3, Of(text, at + 1));
        }

        return Whole(text, at, most: 9999) is var (count, end) ? (count, Of(text, end)) : null;
    }

    /// <summary>A day of the month in any form: 3, 3rd, third, twenty third, fifteen; and the token after it.</summary>
    public static (int Day, int End, bool IsOrdinal)? DayOfMonth(DateText text, int at)
    {
        var token = text[at];
        if (token is { Kind: DateTokenKind.Ordinal, Value: <= 31 })
            return (token.Value, at + 1, true);
        if (token is { Kind: DateTokenKind.Number, Digits: 0, Value: 20 or 30 } && text[at + 1] is { Kind: DateTokenKind.Ordinal, Value: < 10 } unit)
            return token.Value + unit.Value <= 31 ? (token.Value + unit.Value, at + 2, true) : null;
        if (token is { Kind: DateTokenKind.Number, Digits: 1 or 2, Value: >= 1 and <= 31 } && text[at + 1].Glue is not (':' or '.'))
            return (token.Value, at + 1, false);
        return token is { Kind: DateTokenKind.Number, Digits: 0 } && Whole(text, at, most: 31) is var (day, end) && day >= 1
            ? (day, end, false) : null;
    }

    /// <summary>A year in four digits or in words ("nineteen eighty six", "two thousand and five"); and the token after it.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="isShort">Whether "twenty six" is 2026, as after a day and its month.</param>
    public static (int Year, int End)? Year(DateText text, int at, bool isShort = false)
    {
        if (isShort)
            return Whole(text, at, most: 29) is var (twenties, after) && twenties > 20 ? (2000 + twenties, after) : null;
        if (text[at] is { Kind: DateTokenKind.Number, Digits: 4, Value: >= 1900 and <= 2200 and var digits })
            return text[at + 1] is { Glue: ':' } or { Glue: '-' or '/', Digits: 1 or 2 } ? null : (digits, at + 1);   // 2026-03-04 is no year
        if (text[at] is not { Kind: DateTokenKind.Number, Digits: 0, Value: var first })
            return null;
        if (first == 2 && text[at + 1].Text == "thousand")
        {
            var rest = text[at + 2].Text == "and" ? at + 3 : at + 2;
            return Whole(text, rest, most: 99) is var (unit, last) ? (2000 + unit, last) : null;
        }

        if (first is not (19 or 20))
            return null;
        var next = text[at + 1].Text == "hundred" ? text[at + 2].Text == "and" ? at + 3 : at + 2 : at + 1;
        if (Whole(text, next, most: 99) is var (years, end) && (years >= 10 || next > at + 1))
            return ((first * 100) + years, end);
        return next > at + 1 ? (first * 100, at + 2) : null;
    }

    private static int Of(DateText text, int at) => text[at].Text == "of" ? at + 1 : at;

    /// <summary>A whole number: digits, or tens and units in words.</summary>
    private static (int Number, int End)? Whole(DateText text, int at, int most)
    {
        if (text[at] is not { Kind: DateTokenKind.Number } token || token.Digits > 4)
            return null;
        var (number, end) = (token.Value, at + 1);
        if (token is { Digits: 0, Value: >= 20 } && token.Value % 10 == 0 && text[end] is { Kind: DateTokenKind.Number, Digits: 0, Value: >= 1 and < 10 } unit)
            (number, end) = (number + unit.Value, end + 1);
        return number <= most ? (number, end) : null;
    }
}
