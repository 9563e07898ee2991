namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>What a word can be in a date.</summary>
internal enum DateTokenKind
{
    /// <summary>Any other word.</summary>
    Other,

    /// <summary>A whole number in digits or words.</summary>
    Number,

    /// <summary>3rd, third.</summary>
    Ordinal,

    /// <summary>A month, from 1.</summary>
    Month,

    /// <summary>A weekday, as <see cref="DayOfWeek"/> counts.</summary>
    Weekday,

    /// <summary>A measure of time, as <see cref="DateUnit"/> counts.</summary>
    Unit,

    /// <summary>A season, by its first month.</summary>
    Season,

    /// <summary>A word that only dates have: "tomorrow", "eod".</summary>
    Date,
}
