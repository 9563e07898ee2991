using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Reads seasons: by summer, next spring, the autumn, winter 2027. Nobody agrees on their days, so they are the meteorological ones of the
/// northern half of the world, in whole months: spring from March, summer from June, autumn from September, winter from December.
/// </summary>
internal static class Seasons
{
    private const int Months = 3;

    /// <summary>The season that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        var from = text[at].Text is "the" or "this" && Shift(text[at + 1].Text) is not 0 ? at + 1 : at;
        var (shift, isLed) = (Shift(text[from].Text), from > at || text[at].Text is "this" || Shift(text[from].Text) is not 0);
        var named = isLed || text[from].Text is "the" ? from + 1 : from;
        if (text[named] is not { Kind: DateTokenKind.Season, Value: var month, Glue: not '+' })
            return null;
        var end = named + 1;
        if (!isLed && Years.At(text, text[end].Text is "of" ? end + 1 : end) is var (year, after))
            return new NamedDays(after, DaySpan.Months(year, month, Months), DateTraits.NamedPeriod);
        // "the summer intern" and "the fall in sales" are no seasons
        if (!IsClosed(text, end) || (text[named].Text is "fall" && text[end].Text is "in" or "of" or "to" or "from"))
            return null;
        var isAhead = shift == 0 && text[at].Text is not "this" && text[at - 1].Text is "by" or "before" or "until";
        return new NamedDays(end, Of(text.Today, month, isAhead ? 1 : shift), isLed ? DateTraits.Start : DateTraits.NamedPeriod);
    }

    private static int Shift(string word) => word switch
    {
        "next" or "coming" or "following" or "upcoming" => 1,
        "last" or "past" or "previous" => -1,
        _ => 0,
    };

    /// <summary>The one that is not over; after "next" the first that is still to begin, after "last" the latest that is over.</summary>
    private static DaySpan Of(DateOnly today, int month, int shift)
    {
        var year = today.Year - 1;
        while (Over(DaySpan.Months(year, month, Months)) && year <= today.Year)
            year++;
        return DaySpan.Months(shift < 0 ? year - 1 : year, month, Months);

        bool Over(DaySpan season) => (shift > 0 ? season.First <= today : season.Last < today);
    }

    private static bool IsClosed(DateText text, int end) =>
        end >= text.Count || text[end].Glue is not (' ' or '-') || StopWords.IsGrammar(text[end].Text);
}
