using System.Collections.Frozen;
using System.Globalization;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>The words that name days, months and numbers.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = new Dictionary<string, DayOfWeek>
    {
        ["monday"] = DayOfWeek.Monday,
        ["mon"] = DayOfWeek.Monday,
        ["tuesday"] = DayOfWeek.Tuesday,
        ["tue"] = DayOfWeek.Tuesday,
        ["tues"] = DayOfWeek.Tuesday,
        ["wednesday"] = DayOfWeek.Wednesday,
        ["thursday"] = DayOfWeek.Thursday,
        ["thu"] = DayOfWeek.Thursday,
        ["thurs"] = DayOfWeek.Thursday,
        ["friday"] = DayOfWeek.Friday,
        ["fri"] = DayOfWeek.Friday,
        ["saturday"] = DayOfWeek.Saturday,
        ["sunday"] = DayOfWeek.Sunday,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Months = Numbered(
        1, "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec", "_ _ _ _ _ _ _ _ sept");

    private static readonly FrozenDictionary<string, int> Numbers = Numbered(
        1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", "a", "an", "_ couple _ several");

    private static readonly FrozenDictionary<string, int> Ordinals = Numbered(
        1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
        + "seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth "
        + "twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first");

    /// <summary>The weekday that a word names.</summary>
    public static DayOfWeek? Weekday(string lower) => Weekdays.TryGetValue(lower, out var day) ? day : null;

    /// <summary>The month that a word names; "may", "march" and "mar" only with a capital, unless the words round it show a date.</summary>
    public static int? Month(Word word, bool isDated = false) =>
        Months.TryGetValue(word.Lower, out var month) && (isDated || word.IsCapital || word.Lower is not ("may" or "march" or "mar"))
            ? month : null;

    /// <summary>A whole number in digits or words, up to 9999.</summary>
    public static int? Number(string lower) =>
        lower.Length <= 4 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Numbers.TryGetValue(lower, out var word) ? word : null;

    /// <summary>A year in four digits, 1970 to 2200.</summary>
    public static int? Year(string lower) => lower.Length == 4 && Number(lower) is >= 1970 and <= 2200 and { } year ? year : null;

    /// <summary>A day of the month as digits with their ending, such as 3rd.</summary>
    public static int? NumberedDay(string lower) =>
        lower.Length is 3 or 4 && lower[^2..] is "st" or "nd" or "rd" or "th"
        && int.TryParse(lower.AsSpan(0, lower.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31
            ? day
            : null;

    /// <summary>A day of the month in words, such as fifteenth.</summary>
    public static int? SpokenDay(string lower) => Ordinals.TryGetValue(lower, out var day) ? day : null;

    /// <summary>A day of the month in any form, such as 3, 3rd, third and twenty third, and how many words it takes.</summary>
    public static (int Day, int Length)? DayOfMonth(Word[] words, int at, int to)
    {
        if (at < 0 || at >= to)
            return null;
        var lower = words[at].Lower;
        if (lower is "twenty" or "thirty" && at + 1 < to && SpokenDay(words[at + 1].Lower) is < 10 and { } unit
            && (lower == "twenty" || unit == 1))
            return ((lower == "twenty" ? 20 : 30) + unit, 2);
        if ((NumberedDay(lower) ?? SpokenDay(lower)) is { } named)
            return (named, 1);
        return lower.Length <= 2 && int.TryParse(lower, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && day is >= 1 and <= 31 ? (day, 1) : null;
    }

    private static FrozenDictionary<string, int> Numbered(int first, params string[] rows)
    {
        var numbers = new Dictionary<string, int>();
        foreach (var row in rows)
        {
            foreach (var (index, word) in row.Split(' ').Index())
                numbers.TryAdd(word, first + index);
        }

        return numbers.ToFrozenDictionary();
    }
}
