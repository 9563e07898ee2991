using System.Globalization;

namespace MeetingIntel.Infrastructure.Transcripts.Logs;

/// <summary>A line of a chat channel's log: <c>[2024-03-05T16:56:44Z] &lt;nick&gt; text</c>, or with the time of day alone.</summary>
/// <param name="Seconds">When it was written, in seconds from an unknown day's beginning or from an epoch.</param>
/// <param name="Nick">Who wrote it; places are counted from the line's beginning.</param>
/// <param name="TextStart">Where the text begins.</param>
internal readonly record struct IrcLine(double Seconds, Range Nick, int TextStart)
{
    private const int LongestTime = 40;

    public static IrcLine? Of(ReadOnlySpan<char> line)
    {
        var open = line.IndexOf('<');
        if (open is < 1 or > LongestTime || line[(open + 1)..].IndexOfAny('>', '<', ' ') is not (> 0 and var length) || line[open + 1 + length] != '>')
            return null;
        if (TimeOf(line[..open].Trim()) is not { } seconds)
            return null;
        var end = open + 1 + length;
        return new IrcLine(seconds, (open + 1)..end, end + 1);
    }

    private static double? TimeOf(ReadOnlySpan<char> written)
    {
        var time = written is ['[', .., ']'] ? written[1..^1] : written;
        if (SpokenTime.Of(time) is { } clock)
            return clock;
        return time is [(>= '0' and <= '9'), ..] && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.Subtract(DateTimeOffset.UnixEpoch).TotalSeconds
            : null;
    }
}
