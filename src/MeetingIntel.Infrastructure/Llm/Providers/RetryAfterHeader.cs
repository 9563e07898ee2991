using System.Globalization;
using System.Net.Http.Headers;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>How long a provider asks to wait.</summary>
internal static class RetryAfterHeader
{
    /// <summary>Said by both vendors beside <c>Retry-After</c>, and finer.</summary>
    private const string Milliseconds = "retry-after-ms";

    /// <summary>A longer wait than this is a slip of the pen, or meant to harm.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>
    /// The wait that an answer's headers ask for: <c>retry-after-ms</c>, else <c>Retry-After</c> in seconds (fractions are heard, too) or
    /// as a date (RFC 9110 §10.2.3). Null when they ask for none, or for none that can be understood.
    /// </summary>
    /// <param name="headers">The headers.</param>
    /// <param name="now">What a date is counted from.</param>
    public static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        if (Number(headers, Milliseconds) is { } milliseconds)
            return Bounded(TimeSpan.FromMilliseconds(milliseconds));
        if (headers.RetryAfter?.Date is { } date)
            return Bounded(date - now);
        return Number(headers, "Retry-After") is { } seconds ? Bounded(TimeSpan.FromSeconds(seconds)) : null;
    }

    private static TimeSpan Bounded(TimeSpan asked) => asked < TimeSpan.Zero ? TimeSpan.Zero : asked > Longest ? Longest : asked;

    private static double? Number(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out var values)
            && double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? Math.Min(number, Longest.TotalMilliseconds)
            : null;
}
