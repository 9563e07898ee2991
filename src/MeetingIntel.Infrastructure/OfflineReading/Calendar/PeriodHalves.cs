namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Reads halves of what is shorter than a year: the second half of January, the back half of next week, the first half of Q2. The 15th is the
/// last day of a month's first half, Wednesday of a week's.
/// </summary>
internal static class PeriodHalves
{
    /// <summary>Longer is a year, whose halves are six months each.</summary>
    private const int MostDays = 200;

    /// <summary>The half that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        var from = text[at].Text is "the" ? at + 1 : at;
        if (text[from + 1].Text is not "half" || text[from + 2].Text is not ("of" or "in") || !text.HoldsMore
            || IsFirst(text[from].Text) is not { } isFirst
            || PeriodParts.Whole(text.Inner(), from + 3) is not { Days: { First: { } first, Last: { } last } } whole
            || last.DayNumber - first.DayNumber is var days && days is < 4 or > MostDays)
            return null;
        var middle = CalendarDays.Plus(first, days < 7 ? 2 : days < 31 ? 14 : days / 2);
        var traits = (whole.Traits & DateTraits.Week) | DateTraits.Part;
        return new NamedDays(
            whole.End, isFirst ? new DaySpan(first, middle) : new DaySpan(middle is { } half ? CalendarDays.Plus(half, 1) : null, last), traits);
    }

    private static bool? IsFirst(string word) => word switch
    {
        "first" or "front" or "earlier" => true,
        "second" or "last" or "back" or "latter" or "later" => false,
        _ => null,
    };
}
