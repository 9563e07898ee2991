using System.Text;
using System.Text.Json;

namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>
/// Finds the JSON in what a model wrote: models put it in a fence, or prose round it, though they are asked not to. Nothing of the JSON
/// itself is mended, for whatever is missing in it is lost.
/// </summary>
internal static class AnswerText
{
    /// <summary>Braces that are tried at most: a text with more of them outside its objects is not an answer with prose round it.</summary>
    private const int MaxTries = 64;

    /// <summary>What ends the thoughts of a model that thinks aloud.</summary>
    private static ReadOnlySpan<byte> ThoughtsEnd => "</think>"u8;

    /// <summary>
    /// The JSON object in the text: the text itself, or what stands between prose, if no half of another follows. The text as it is when
    /// there is none, or more than one: to take one of them would lose the others, but for what a model sketched while it thought aloud.
    /// </summary>
    public static string JsonIn(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var (from, start, length, lastEnd) = (0, 0, 0, -1);
        for (var tries = 0; tries < MaxTries; tries++)
        {
            var brace = bytes.AsSpan(from).IndexOf((byte)'{');
            if (brace < 0)
                return length == 0 || length == bytes.Length ? text : Encoding.UTF8.GetString(bytes, start, length);

            (from, start) = (from + brace, from + brace);
            length = LengthOfObject(bytes.AsSpan(start));
            from += Math.Max(1, length);
            if (length == 0)
                continue;
            if (lastEnd >= 0 && bytes.AsSpan(lastEnd..start).IndexOf(ThoughtsEnd) < 0)
                return text;
            lastEnd = from;
        }

        return text;
    }

    /// <summary>How many bytes the object takes that the text begins with; 0 when it is none, or not whole.</summary>
    private static int LengthOfObject(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            reader.Read();
            reader.Skip();
            return (int)reader.BytesConsumed;
        }
        catch (JsonException)
        {
            return 0;
        }
    }
}
