using System.Collections.Frozen;
using System.Globalization;

namespace MeetingIntel.Application.Extraction.Support;

/// <summary>The words that name days, and spans of them, on a calendar.</summary>
internal static class CalendarNames
{
    private static readonly FrozenSet<string> All = DateTimeFormatInfo.InvariantInfo.DayNames.Concat(DateTimeFormatInfo.InvariantInfo.MonthNames)
        .Where(n => n.Length > 0).Select(n => n.ToLowerInvariant())
        .Concat(["today", "tonight", "tomorrow", "weekend", "week", "weeks", "month", "months", "quarter", "year", "eod", "eow", "eom"])
        .ToFrozenSet();

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
