using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Hashes long texts piece by piece, so that no copy of a whole prompt is made.</summary>
internal static class TextHashing
{
    private const int PieceBytes = 4096;

    /// <summary>Appends the UTF-8 bytes of <paramref name="text"/>.</summary>
    public static void AppendText(this IncrementalHash hash, ReadOnlySpan<char> text)
    {
        Span<byte> piece = stackalloc byte[PieceBytes];
        var encoder = Encoding.UTF8.GetEncoder();
        bool completed;
        do
        {
            encoder.Convert(text, piece, flush: true, out var charsUsed, out var bytesUsed, out completed);
            hash.AppendData(piece[..bytesUsed]);
            text = text[charsUsed..];
        }
        while (!completed);
    }

    /// <summary>Appends <paramref name="text"/> behind its length, so that no two lists of fields give the same bytes.</summary>
    public static void AppendField(this IncrementalHash hash, ReadOnlySpan<char> text)
    {
        hash.AppendNumber(text.Length);
        hash.AppendText(text);
    }

    /// <summary>Appends a number, as eight bytes.</summary>
    public static void AppendNumber(this IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
