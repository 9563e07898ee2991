using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>The words that name days, months, numbers and measures of time.</summary>
internal static class CalendarWords
{
    private static readonly FrozenDictionary<string, (DateTokenKind Kind, int Value)> Words = All();

    private static readonly FrozenDictionary<string, (DateTokenKind Kind, int Value)>.AlternateLookup<ReadOnlySpan<char>> Spans =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a word is in a date, and its number, month, weekday or unit.</summary>
    public static (DateTokenKind Kind, int Value) Of(ReadOnlySpan<char> lower) =>
        Spans.TryGetValue(lower, out var known) ? known : (DateTokenKind.Other, 0);

    /// <summary>
    /// Whether a date may stand round the word: without such a word there is none. Numbers in words and ordinals alone are too frequent.
    /// </summary>
    public static bool IsTelling(string lower)
    {
        foreach (var c in lower)
        {
            if (char.IsAsciiDigit(c))
                return true;
        }

        if (IsTelling(Stem(lower)) || Holidays.Begins(lower))
            return true;
        return lower.IndexOfAny(['-', '/']) is > 0 and var cut && (IsTelling(lower.AsSpan(0, cut)) || IsTelling(lower.AsSpan(cut + 1)));
    }

    private static bool IsTelling(ReadOnlySpan<char> lower) => Of(lower) switch
    {
        (DateTokenKind.Other, _) => lower is "thousand" or "q" or "business" or "play" or "trading" or "noon" or "midday" or "midnight" or "lunch",
        (DateTokenKind.Number, var number) => number is 20 or 30,
        (DateTokenKind.Ordinal, var number) => number > 3,
        _ => true,
    };

    /// <summary>A word without its possessive ending.</summary>
    public static ReadOnlySpan<char> Stem(string lower) =>
        lower.EndsWith("'s", StringComparison.Ordinal) ? lower.AsSpan(0, lower.Length - 2) : lower;

    private static FrozenDictionary<string, (DateTokenKind Kind, int Value)> All()
    {
        var words = new Dictionary<string, (DateTokenKind Kind, int Value)>();
        Count(DateTokenKind.Weekday, 0, "sunday monday tuesday wednesday thursday friday saturday", "sun mon tue wed thu fri sat",
            "_ _ tues weds thur", "_ _ _ _ thurs");
        Count(DateTokenKind.Month, 1, "january february march april may june july august september october november december",
            "jan feb mar apr _ jun jul aug sep oct nov dec", "_ _ _ _ _ _ _ _ sept");
        foreach (var (word, number) in NumberWords.Ordinals)
            words[word] = (DateTokenKind.Ordinal, number);
        foreach (var (word, number) in NumberWords.Cardinals)
        {
            words[word] = (DateTokenKind.Number, number);
            foreach (var (unit, value) in NumberWords.Cardinals.Where(c => number >= 20 && c.Number is > 0 and < 10))
                words[$"{word}-{unit}"] = (DateTokenKind.Number, number + value);
        }

        Each(DateUnit.Minute, "seconds minute minutes min mins");
        Each(DateUnit.Hour, "hour hours hr hrs");
        Each(DateUnit.PartOfDay, "morning afternoon evening night lunchtime");
        Each(DateUnit.Day, "day days");
        Each(DateUnit.Weekend, "weekend weekends");
        Each(DateUnit.WorkWeek, "workweek");
        Each(DateUnit.Week, "week weeks wk wks");
        Each(DateUnit.Fortnight, "fortnight fortnights");
        Each(DateUnit.Month, "month months");
        Each(DateUnit.Quarter, "quarter quarters");
        Each(DateUnit.Year, "year years yr yrs");
        Each(DateUnit.Decade, "decade decades");
        Each(DateUnit.Century, "century centuries");
        foreach (var (month, season) in new[] { (3, "spring"), (6, "summer"), (9, "autumn"), (9, "fall"), (12, "winter") })
            words[season] = (DateTokenKind.Season, month);
        foreach (var word in ("today tonight tonite tomorrow tmrw tmr yesterday eod cob eow eom eoq eoy ytd now moment date "
            + "midweek midmonth midyear").Split(' '))
            words[word] = (DateTokenKind.Date, 0);
        return words.ToFrozenDictionary();

        void Count(DateTokenKind kind, int first, params string[] rows)
        {
            foreach (var row in rows)
            {
                foreach (var (index, word) in row.Split(' ').Index())
                    words.TryAdd(word, (kind, first + index));
            }
        }

        void Each(DateUnit unit, string row)
        {
            foreach (var word in row.Split(' '))
                words.TryAdd(word, (DateTokenKind.Unit, (int)unit));
        }
    }
}
