using MeetingIntel.Api.Binding;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Abstractions;

namespace MeetingIntel.Api.Problems;

/// <summary>Gives the refusals of router and MVC, which have a status but no body, the same shape as all others.</summary>
internal static class StatusProblems
{
    public static Task WriteAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var (method, path) = (http.Request.Method, http.Request.Path.ToUriComponent());
        ProblemAnswer? answer = http.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => new(ProblemTypes.NotFound, $"There is no route {path}."),
            StatusCodes.Status405MethodNotAllowed => new(ProblemTypes.MethodNotAllowed, $"{path} takes {http.Response.Headers.Allow}, not {method}."),
            StatusCodes.Status413PayloadTooLarge => new(ProblemTypes.TooLarge, "The body is larger than the service takes."),
            StatusCodes.Status415UnsupportedMediaType => new(ProblemTypes.UnsupportedMediaType, $"{method} {path} reads {TypesReadAt(http.GetEndpoint())}."),
            StatusCodes.Status400BadRequest => new(ProblemTypes.InvalidRequest, "The request could not be read."),
            _ => null,
        };
        return answer?.WriteAsync(http) ?? Task.CompletedTask;
    }

    private static string TypesReadAt(Endpoint? endpoint) =>
        TranscriptBodyFormatter.IsOf(endpoint?.Metadata.GetMetadata<ActionDescriptor>()) ? TranscriptBodyFormatter.MediaTypesInWords : "application/json";
}
