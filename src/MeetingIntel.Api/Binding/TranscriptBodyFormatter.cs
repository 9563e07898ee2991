using System.Text;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Transcripts.UploadTranscript;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Net.Http.Headers;

namespace MeetingIntel.Api.Binding;

/// <summary>Reads a body that is the transcript itself, of any type that one may be sent as.</summary>
internal sealed class TranscriptBodyFormatter : WholeBodyFormatter
{
    public TranscriptBodyFormatter()
    {
        foreach (var type in MediaTypes)
            SupportedMediaTypes.Add(type);
    }

    /// <summary>The command that such a body is read into, which is never read from a JSON object.</summary>
    public static Type Command => typeof(UploadTranscriptCommand);

    /// <summary>What is read here; the first takes any format.</summary>
    public static IReadOnlyList<string> MediaTypes { get; } =
        [TranscriptMediaTypes.PlainText, TranscriptMediaTypes.WebVtt, TranscriptMediaTypes.SubRip, TranscriptMediaTypes.Json];

    /// <summary>The same, as a sentence has it.</summary>
    public static string MediaTypesInWords { get; } = $"{string.Join(", ", MediaTypes.SkipLast(1))} or {MediaTypes[^1]}";

    protected override string Field => nameof(UploadTranscriptCommand.Transcript);

    /// <summary>Whether an action takes a transcript as its body.</summary>
    public static bool IsOf(ActionDescriptor? action) => action?.Parameters.Any(p => p.ParameterType == Command) == true;

    protected override bool CanReadType(Type type) => type == Command;

    protected override InputFormatterResult Read(InputFormatterContext context, ReadOnlySpan<byte> body) => InputFormatterResult.Success(new UploadTranscriptCommand
    {
        Transcript = Encoding.UTF8.GetString(body),
        MediaType = MediaTypeHeaderValue.Parse(context.HttpContext.Request.ContentType).MediaType.Value!.ToLowerInvariant(),
    });
}
