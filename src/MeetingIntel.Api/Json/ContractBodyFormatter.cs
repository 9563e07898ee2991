using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using MeetingIntel.Api.Problems;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace MeetingIntel.Api.Json;

/// <summary>
/// Reads bodies as the contract has them: JSON in UTF-8, whole, no key twice in any object, known to us or not. What is wrong is told by
/// field. A body of another charset or encoding is not read here, which is 415.
/// </summary>
internal sealed class ContractBodyFormatter : TextInputFormatter
{
    /// <summary>A longer key is not repeated in the answer.</summary>
    private const int MaxKeyShown = 100;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public ContractBodyFormatter()
    {
        SupportedEncodings.Add(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        SupportedMediaTypes.Add("application/json");
        SupportedMediaTypes.Add("text/json");
        SupportedMediaTypes.Add("application/*+json");
    }

    public override bool CanRead(InputFormatterContext context) =>
        context.HttpContext.Request.Headers.ContentEncoding.All(e => "identity".Equals(e, StringComparison.OrdinalIgnoreCase)) && base.CanRead(context);

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

            return Read(context, buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static InputFormatterResult Read(InputFormatterContext context, ReadOnlySpan<byte> body)
    {
        if (body.StartsWith(ByteOrderMark))
            body = body[ByteOrderMark.Length..];
        if (body.IsEmpty)
            return Fault("", "A JSON body is required.");
        if (!Utf8.IsValid(body))
            return Fault("", "The body is not valid UTF-8.");

        try
        {
            if (JsonKeys.FindDuplicate(body) is { } key)
                return Fault(key.Length <= MaxKeyShown ? $"$.{key}" : "", "must stand once in the body, not twice");
            return JsonSerializer.Deserialize(body, context.ModelType, ContractJson.Options) is { } model
                ? InputFormatterResult.Success(model)
                : Fault("", "must be a JSON object");
        }
        catch (JsonException e)
        {
            return Fault(e.Path ?? "", UnreadableBody.Explain(e));
        }

        InputFormatterResult Fault(string field, string message)
        {
            context.ModelState.TryAddModelError(field, message);
            return InputFormatterResult.Failure();
        }
    }

    private static byte[] Grow(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }
}
