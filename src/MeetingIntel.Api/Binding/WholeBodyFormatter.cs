using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace MeetingIntel.Api.Binding;

/// <summary>
/// Reads a body whole, in UTF-8, with or without the mark that says so. A body of another charset or encoding is not read here, which
/// is 415.
/// </summary>
internal abstract class WholeBodyFormatter : TextInputFormatter
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    protected WholeBodyFormatter() => SupportedEncodings.Add(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    /// <summary>The field that is at fault when the whole body is; blank: the body itself.</summary>
    protected abstract string Field { get; }

    public override bool CanRead(InputFormatterContext context) =>
        context.HttpContext.Request.Headers.ContentEncoding.All(e => "identity".Equals(e, StringComparison.OrdinalIgnoreCase)) && base.CanRead(context);

    /// <summary>An empty body is read like any other: by default MVC says of it that it is missing, and of no field.</summary>
    public override Task<InputFormatterResult> ReadAsync(InputFormatterContext context) => ReadRequestBodyAsync(context);

    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context, Encoding encoding)
    {
        var request = context.HttpContext.Request;
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp((request.ContentLength ?? 0) + 1, 4096, Array.MaxLength));
        try
        {
            var length = 0;
            while (await request.Body.ReadAsync(buffer.AsMemory(length), context.HttpContext.RequestAborted) is > 0 and var read)
            {
                length += read;
                if (length == buffer.Length)
                    buffer = Grow(buffer);
            }

            return ReadMarked(context, buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads the body, which is valid UTF-8 and may be empty.</summary>
    protected abstract InputFormatterResult Read(InputFormatterContext context, ReadOnlySpan<byte> body);

    protected static InputFormatterResult Fault(InputFormatterContext context, string field, string message)
    {
        context.ModelState.TryAddModelError(field, message);
        return InputFormatterResult.Failure();
    }

    private InputFormatterResult ReadMarked(InputFormatterContext context, ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(ByteOrderMark))
            body = body[ByteOrderMark.Length..];
        return Utf8.IsValid(body) ? Read(context, body) : Fault(context, Field, "The body is not valid UTF-8.");
    }

    private static byte[] Grow(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
