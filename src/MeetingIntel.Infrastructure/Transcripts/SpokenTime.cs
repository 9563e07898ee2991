using System.Globalization;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Transcripts;

/// <summary>Reads times such as <c>1:02:03.5</c> in seconds.</summary>
internal static class SpokenTime
{
    /// <summary>
    /// Reads <c>[hh:mm:ss]</c>, <c>(mm:ss)</c> or either without brackets, with decimals if there are any, where markdown may have escaped the
    /// brackets. Null when no time stands there, or something is written on to it.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Where the time begins.</param>
    /// <param name="after">Where it ends.</param>
    public static double? At(ReadOnlySpan<char> line, int at, out int after)
    {
        after = at;
        var i = SkipEscape(line, at, "[(");
        var closing = i < line.Length ? line[i] switch { '[' => ']', '(' => ')', _ => '\0' } : '\0';
        if (closing != '\0')
            i++;
        if (Clock(line, i, out i) is not { } seconds)
            return null;

        if (closing != '\0')
        {
            i = SkipEscape(line, i, "])");
            if (i >= line.Length || line[i] != closing)
                return null;
            i++;
        }
        else if (i < line.Length && !char.IsWhiteSpace(line[i]) && !Speakers.IsEmphasis(line[i]) && !PromptText.IsInvisible(line[i]))
        {
            return null;
        }

        after = i;
        return seconds;
    }

    /// <summary>Whether a text is nothing but a time.</summary>
    public static double? Of(ReadOnlySpan<char> text) => Clock(text, 0, out var after) is { } seconds && after == text.Length ? seconds : null;

    /// <summary>Two or three numbers between colons, of at most three digits each, with decimals if there are any.</summary>
    private static double? Clock(ReadOnlySpan<char> line, int at, out int after)
    {
        after = at;
        double seconds = 0;
        var parts = 0;
        while (parts < 3)
        {
            var number = Number(line, ref after, maxDigits: 3);
            if (number is null)
                return null;
            seconds = (seconds * 60) + number.Value;
            parts++;
            if (!HasDigitBehind(line, after, ':'))
                break;
            if (parts < 3)
                after++;
        }

        if (parts < 2)
            return null;
        if (HasDigitBehind(line, after, '.') || HasDigitBehind(line, after, ','))
        {
            var start = ++after;
            var decimals = Number(line, ref after, maxDigits: 6)!.Value;
            var scale = Math.Pow(10, after - start);

            // One division of whole numbers: 2 + 0.804 is not 2.804.
            seconds = ((seconds * scale) + decimals) / scale;
        }

        return seconds;
    }

    private static bool HasDigitBehind(ReadOnlySpan<char> line, int at, char mark) =>
        at + 1 < line.Length && line[at] == mark && char.IsAsciiDigit(line[at + 1]);

    private static int? Number(ReadOnlySpan<char> line, ref int at, int maxDigits)
    {
        var start = at;
        while (at < line.Length && char.IsAsciiDigit(line[at]) && at - start < maxDigits)
            at++;
        return at == start ? null : int.Parse(line[start..at], CultureInfo.InvariantCulture);
    }

    private static int SkipEscape(ReadOnlySpan<char> line, int at, ReadOnlySpan<char> brackets) =>
        at + 1 < line.Length && line[at] == '\\' && brackets.Contains(line[at + 1]) ? at + 1 : at;
}
