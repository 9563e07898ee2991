using System.Globalization;
using System.Text.RegularExpressions;

namespace MeetingIntel.Api.Json;

/// <summary>Times and days in the contract's form.</summary>
internal static partial class ContractTime
{
    /// <summary>What a time must look like, for messages.</summary>
    public const string TimeRule = "must be an ISO 8601 date and time such as 2026-03-04T10:00:00+01:00; without an offset it is UTC";

    /// <summary>What a day must look like, for messages.</summary>
    public const string DayRule = "must be a date such as 2026-03-04";

    private static readonly string[] TimeFormats = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];

    /// <summary>Reads a date and time; without an offset it is UTC. A fraction of a second is cut to 100 ns.</summary>
    public static bool TryReadTime(string? text, out DateTimeOffset time)
    {
        time = default;
        return text is not null
            && Iso().Match(text) is { Success: true } iso
            && DateTimeOffset.TryParseExact(
                $"{iso.Groups["time"].Value.ToUpperInvariant()}{iso.Groups["fraction"].Value}{ZoneOf(iso)}",
                TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
    }

    /// <summary>Reads a date.</summary>
    public static bool TryReadDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Writes a time in UTC.</summary>
    public static string Write(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z";

    private static string ZoneOf(Match iso) => iso.Groups["hours"] is { Success: true } hours
        ? $"{hours.Value}:{(iso.Groups["minutes"] is { Success: true } minutes ? minutes.Value : "00")}"
        : iso.Groups["utc"].Value.ToUpperInvariant();

    [GeneratedRegex(
        @"^(?<time>\d{4}-\d\d-\d\d[Tt]\d\d:\d\d(:\d\d)?)((?<fraction>\.\d{1,7})\d*)?((?<utc>[Zz])|(?<hours>[+-]\d\d)(:?(?<minutes>\d\d))?)?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();
}
