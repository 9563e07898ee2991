namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>
/// Reads what days are counted from: a date, or what happens on one: "go-live on January 12th", "our call on the 11th", "our Friday call".
/// </summary>
internal static class Anchors
{
    /// <summary>So many words a name of what happens may have.</summary>
    private const int MostWords = 6;

    /// <summary>The date that begins at a token, or that of what is named there.</summary>
    public static NamedDays? Read(DateText text, int at) => DatePoints.Read(text, at) ?? Event(text, at);

    private static NamedDays? Event(DateText text, int at)
    {
        for (var i = at + 1; i <= at + MostWords && i < text.Count && text[i].Glue is ' ' or '-'; i++)
        {
            if (text[i].Text is "on" && Day(text, i + 1) is { } day)
                return day;
            if (text.Weekday(i) is not null && i + 1 < text.Count && text[i + 1] is { Kind: DateTokenKind.Other, Glue: ' ' }
                && Day(text, i) is { } named)
                return named.End == i + 1 ? named with { End = i + 2 } : named;
        }

        return null;
    }

    private static NamedDays? Day(DateText text, int at) =>
        DatePoints.Read(text, at) is { Days: { First: { } first, Last: { } last } } day && first == last ? day : null;
}
