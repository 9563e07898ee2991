namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>A measure of time.</summary>
internal enum DateUnit
{
    /// <summary>Less than a day: seconds, minutes.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A part of a day: morning, afternoon, evening, night.</summary>
    PartOfDay,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Monday to Friday.</summary>
    WorkWeek,

    /// <summary>A week, from Monday.</summary>
    Week,

    /// <summary>Two weeks.</summary>
    Fortnight,

    /// <summary>A month.</summary>
    Month,

    /// <summary>Three months, from January, April, July or October.</summary>
    Quarter,

    /// <summary>Six months, from January or July.</summary>
    Half,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}
