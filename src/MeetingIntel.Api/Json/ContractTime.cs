using System.Globalization;

namespace MeetingIntel.Api.Json;

/// <summary>Times and days in the contract's form.</summary>
internal static class ContractTime
{
    /// <summary>What a time must look like, for messages.</summary>
    public const string TimeRule = "must be an ISO 8601 date and time such as 2026-03-04T10:00:00+01:00; without an offset it is UTC";

    /// <summary>What a day must look like, for messages.</summary>
    public const string DayRule = "must be a date such as 2026-03-04";

    private static readonly string[] TimeFormats =
        [.. from seconds in new[] { "", ":ss", ":ss.FFFFFFF" } from zone in new[] { "", "K" } select $"yyyy-MM-ddTHH:mm{seconds}{zone}"];

    /// <summary>Reads a date and time; without an offset it is UTC.</summary>
    public static bool TryReadTime(string? text, out DateTimeOffset time) => DateTimeOffset.TryParseExact(
        text?.ToUpperInvariant(), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);

    /// <summary>Reads a date.</summary>
    public static bool TryReadDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Writes a time in UTC.</summary>
    public static string Write(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z";
}
