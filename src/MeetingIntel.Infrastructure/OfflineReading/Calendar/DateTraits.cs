namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>What is to be known of the words of a date beside the days that they name.</summary>
[Flags]
internal enum DateTraits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A weekday by its name: "Friday", "this Friday".</summary>
    BareWeekday = 1,

    /// <summary>A calendar week: "next week", "the week of March 9".</summary>
    Week = 2,

    /// <summary>A month or a year by its name: "March", "2027".</summary>
    NamedPeriod = 4,

    /// <summary>Words that mean a day only when a preposition says so: "in March", "by 3/15", "within the week".</summary>
    Loose = 8,

    /// <summary>The moment of speaking: "now".</summary>
    Present = 16,

    /// <summary>A day that comes once a year: "March 3rd".</summary>
    Yearly = 64,

    /// <summary>A part of a period: "early March", "the end of March".</summary>
    Part = 32,

    /// <summary>The last part of a period: "the end of March".</summary>
    End = 128,

    /// <summary>What "by" and "before" mean the first day of: "the start of March", "next summer".</summary>
    Start = 256,

    /// <summary>The middle of a period, due on its middle day: "mid-March".</summary>
    Middle = 512,

    /// <summary>A weekend: "by the weekend" is by its eve.</summary>
    Weekend = 1024,
}
