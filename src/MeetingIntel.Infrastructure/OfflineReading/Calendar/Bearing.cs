namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>How what is spoken of lies to a date.</summary>
internal enum Bearing
{
    /// <summary>On it, or in it.</summary>
    During,

    /// <summary>By it: "by Friday", "until March".</summary>
    Until,

    /// <summary>Before it begins.</summary>
    Before,

    /// <summary>From it on, or after it.</summary>
    After,
}
