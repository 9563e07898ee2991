using System.Globalization;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

/// <summary>Reads the dates of a text, said on Wednesday, 4 March 2026, unless another day is given.</summary>
internal static class DateReading
{
    public const string Wednesday = "2026-03-04";

    public static IReadOnlyList<DatePhrase> In(string text, string day = Wednesday) =>
    [
        .. Sentences.Of([new PromptLine(0, null, text)])
            .SelectMany(s => DatePhrases.In(s.Words, 0, s.Words.Length, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))),
    ];

    /// <summary>The days of the one date of a text: "2026-03-06", or "2026-03-09..2026-03-15" for several; "none" without a date.</summary>
    public static string Days(string text, string day = Wednesday) => In(text, day) switch
    {
        [] => "none",
        [var phrase] => Days(phrase.Days),
        var phrases => string.Join(", ", phrases.Select(p => Days(p.Days))),
    };

    private static string Days(DaySpan days) => days.First == days.Last ? Day(days.First) : $"{Day(days.First)}..{Day(days.Last)}";

    private static string Day(DateOnly? day) => day is { } d ? d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "unknown";
}
