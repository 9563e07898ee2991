namespace MeetingIntel.Api.Tests.Documented;

/// <summary>Sends requests as the document has them.</summary>
internal static class DocumentedRequests
{
    /// <summary>Runs an operation's example, or what stands in its place.</summary>
    public static Task<Answer> RunAsync(
        this HttpClient client, ApiOperation operation, string? target = null, string? body = null, string type = AnswerCheck.Json) =>
        client.SendAsync(operation.Method, target ?? operation.ExampleTarget(), body ?? operation.ExampleBody, type);
}
