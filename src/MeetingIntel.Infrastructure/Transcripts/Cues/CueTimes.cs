using System.Globalization;

namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>Reads the line of a cue that says when it is shown: <c>00:01:02.500 --> 00:01:04.000 align:start</c>.</summary>
internal static class CueTimes
{
    private const string Arrow = "-->";
    private const int MostDigits = 9;

    /// <summary>Whether a line has what no words have: the arrow between two times.</summary>
    public static bool HasArrow(ReadOnlySpan<char> line) => line.Contains(Arrow, StringComparison.Ordinal);

    /// <summary>Whether a line is meant as times, wherever it stands: what is before the arrow begins like a time and is one word.</summary>
    public static bool IsMeant(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        if (line is not ([(>= '0' and <= '9'), ..] or ['-', (>= '0' and <= '9'), ..]) || line.IndexOf(Arrow, StringComparison.Ordinal) is not (> 0 and var arrow))
            return false;
        var time = line[..arrow].TrimEnd();
        return time.Contains(':') && !time.ContainsAny(' ', '\t');
    }

    /// <summary>When the cue begins, in seconds; 0 for what Teams dates before the meeting. Null when either time is none.</summary>
    public static double? StartOf(ReadOnlySpan<char> line)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0)
            return null;

        var end = line[(arrow + Arrow.Length)..].Trim();
        var settings = end.IndexOfAny(' ', '\t');
        return TimeOf(line[..arrow].Trim()) is { } start && TimeOf(settings < 0 ? end : end[..settings]) is not null
            ? Math.Max(0, start)
            : null;
    }

    /// <summary>Hours, which may be missing, minutes, seconds and decimals, padded or not, with a comma or a dot.</summary>
    private static double? TimeOf(ReadOnlySpan<char> time)
    {
        var isNegative = time.StartsWith('-');
        if (isNegative)
            time = time[1..];

        var (decimals, scale) = (0, 1.0);
        if (time.IndexOfAny('.', ',') is >= 0 and var dot)
        {
            if (Number(time[(dot + 1)..]) is not { } number)
                return null;
            (decimals, scale) = (number, Math.Pow(10, time.Length - dot - 1));
            time = time[..dot];
        }

        double seconds = 0;
        var parts = 0;
        foreach (var range in time.Split(':'))
        {
            // Whatever comes first may run on; what follows is sixtieths.
            if (Number(time[range]) is not { } part || (parts > 0 && part > 59) || ++parts > 3)
                return null;
            seconds = (seconds * 60) + part;
        }

        // One division of whole numbers: 2 + 0.804 is not 2.804.
        return parts < 2 ? null : (isNegative ? -1 : 1) * ((seconds * scale) + decimals) / scale;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= MostDigits && !digits.ContainsAnyExceptInRange('0', '9')
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
}
