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

    /// <summary>
    /// The JSON object in the text: the text itself, or what stands between prose. When there are several (a model that thinks aloud
    /// sketches first), the last, if no half of another follows. The text as it is when there is none.
    /// </summary>
    public static string JsonIn(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var (from, start, length) = (0, 0, 0);
        for (var tries = 0; tries < MaxTries; tries++)
        {
            var brace = bytes.AsSpan(from).IndexOf((byte)'{');
            if (brace < 0)
                return length == 0 || length == bytes.Length ? text : Encoding.UTF8.GetString(bytes, start, length);

            (from, start) = (from + brace, from + brace);
            length = LengthOfObject(bytes.AsSpan(start));
            from += Math.Max(1, length);
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
