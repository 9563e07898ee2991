using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>The check of answers fails where an answer is not as the document has it: a check that lets all pass would be seen here.</summary>
public sealed class AnswerCheckTests
{
    private const string Meeting = """
        {"id":"meeting_1","title":"Review","contact_id":"contact_1","user_id":"user_1","scheduled_time":"2026-03-04T10:00:00Z",
         "duration_minutes":null,"status":"in_progress","created_at":"2026-03-01T10:00:00.5Z","updated_at":"2026-03-01T10:00:00.5Z"}
        """;

    private const string Turns = """{"id":"transcript_1","meeting_id":"meeting_1","text":"Hello.","turns":[{"turn":0,"speaker":null,"start_seconds":1.5,"text":"Hello."}]}""";

    private const string Insights = """
        {"meeting_id":"meeting_1","insights":{"sentiment":null,"mood_of_the_weather":7},"errors":{"sentiment":"circuit open"},"partial_success":true,"coverage":1,
         "analysis_id":"analysis_001","transcript_id":"transcript_1","models":{"summary":"mock"},"usage":{"calls":1,"retries":0,"input_tokens":3000000000,"cached_input_tokens":0,"output_tokens":5,"cost":0.25}}
        """;

    private const string NotFound = """
        {"type":"/problems/not-found","title":"There is no such thing","status":404,"detail":"There is no meeting with the id 'x'.","instance":"/meetings/x","trace_id":"0af7651916cd43dd8448eb211c80319c"}
        """;

    private const string Unavailable = """
        {"type":"/problems/model-unavailable","title":"The model gave no answer","status":503,"detail":"circuit open","instance":"/meetings/x/prepare","trace_id":"0af7651916cd43dd8448eb211c80319c"}
        """;

    [Theory]
    [InlineData("GET", "/meetings/meeting_1", 200, Meeting)]
    [InlineData("GET", "/meetings/meeting_1/transcript", 200, Turns)]
    [InlineData("GET", "/meetings/meeting_1/transcript", 200, "Hello.", "text/plain; charset=utf-8")]
    [InlineData("GET", "/meetings/meeting_1/insights", 200, Insights)]
    [InlineData("HEAD", "/meetings/meeting_1", 200, "")]
    [InlineData("PUT", "/meetings/meeting_1/transcript", 204, "", "")]
    [InlineData("GET", "/meetings/x", 404, NotFound, AnswerCheck.Problem)]
    [InlineData("GET", "/nowhere", 404, NotFound, AnswerCheck.Problem)]
    [InlineData("POST", "/meetings", 201, """{"meeting_id":"meeting_9","message":"Meeting created successfully"}""", AnswerCheck.Json, "Location: /meetings/meeting_9")]
    [InlineData("POST", "/meetings/x/prepare", 503, Unavailable, AnswerCheck.Problem, "Retry-After: 5")]
    public void What_the_document_has_passes(string method, string path, int status, string body, string type = AnswerCheck.Json, string? header = null) =>
        Assert.Empty(FaultsOf(method, path, status, body, type, header));

    [Theory]
    [InlineData("\"title\":\"Review\",", "", "body.title is missing")]
    [InlineData("\"duration_minutes\":null,", "", "body.duration_minutes is missing")]
    [InlineData("\"Review\"", "null", "body.title is null")]
    [InlineData("\"in_progress\"", "null", "body.status is null")]
    [InlineData("\"in_progress\"", "\"InProgress\"", "body.status is none of the enumeration")]
    [InlineData("\"in_progress\"", "1", "body.status is not of type string")]
    [InlineData("10:00:00Z", "10:00:00", "body.scheduled_time has not the format date-time")]
    [InlineData("10:00:00Z", "10:00:00+00:00", "body.scheduled_time has not the format date-time")]
    [InlineData("2026-03-04T10:00:00Z", "2026-03-04", "body.scheduled_time has not the format date-time")]
    [InlineData("2026-03-04T10:00:00Z", "2026-02-30T10:00:00Z", "body.scheduled_time has not the format date-time")]
    [InlineData("\"duration_minutes\":null", "\"duration_minutes\":\"30\"", "body.duration_minutes is not of type integer")]
    [InlineData("\"duration_minutes\":null", "\"duration_minutes\":30.5", "body.duration_minutes is not of type integer")]
    [InlineData("\"duration_minutes\":null", "\"duration_minutes\":0", "body.duration_minutes is less than 1")]
    [InlineData("\"duration_minutes\":null", "\"duration_minutes\":30000000000", "body.duration_minutes has not the format int32")]
    [InlineData("\"duration_minutes\":null", "\"duration_minutes\":null,\"owner\":1", "body.owner is not in the document")]
    public void A_meeting_with_a_fault_does_not_pass(string good, string bad, string fault) =>
        OneFault(fault, FaultsOf("GET", "/meetings/meeting_1", 200, Replaced(Meeting, good, bad)));

    [Theory]
    [InlineData("\"sentiment\":null", "\"sentiment\":7", "body.insights.sentiment is not of type object")]
    [InlineData("\"sentiment\":null", "\"summary\":[]", "body.insights.summary is not of type string")]
    [InlineData("\"sentiment\":null", "\"key_topics\":[{\"topic\":\"x\",\"relevance\":1.1,\"verified\":true,\"evidence\":[]}]", "body.insights.key_topics[0].relevance is more than 1")]
    [InlineData("\"errors\":{\"sentiment\":\"circuit open\"}", "\"errors\":null", "body.errors is null")]
    [InlineData("\"circuit open\"", "[\"circuit open\"]", "body.errors.sentiment is not of type string")]
    [InlineData("\"partial_success\":true", "\"partial_success\":null", "body.partial_success is null")]
    [InlineData("3000000000", "30000000000000000000", "body.usage.input_tokens has not the format int64")]
    public void Insights_with_a_fault_do_not_pass(string good, string bad, string fault) =>
        OneFault(fault, FaultsOf("GET", "/meetings/meeting_1/insights", 200, Replaced(Insights, good, bad)));

    [Fact]
    public void A_turn_before_the_first_does_not_pass() =>
        OneFault("body.turns[0].turn is less than 0", FaultsOf("GET", "/meetings/meeting_1/transcript", 200, Replaced(Turns, "\"turn\":0", "\"turn\":-1")));

    [Theory]
    [InlineData("GET", "/meetings/meeting_1", 204, "", AnswerCheck.Json, "204 is not documented")]
    [InlineData("PUT", "/meetings/meeting_1/transcript", 204, "{}", AnswerCheck.Json, "no content is documented for 204")]
    [InlineData("PUT", "/meetings/meeting_1/transcript", 204, "", AnswerCheck.Json, "no content is documented for 204")]
    [InlineData("GET", "/meetings/meeting_1", 409, NotFound, AnswerCheck.Problem, "409 is not documented")]
    [InlineData("GET", "/meetings/meeting_1", 200, Meeting, "text/json", "text/json is not documented for 200")]
    [InlineData("GET", "/meetings/x", 404, NotFound, AnswerCheck.Json, "application/json is not documented for 404")]
    [InlineData("GET", "/meetings/x", 400, NotFound, AnswerCheck.Problem, "the problem not-found is not documented for 400")]
    [InlineData("GET", "/nowhere", 200, Meeting, AnswerCheck.Json, "no operation is there")]
    [InlineData("GET", "/nowhere", 404, "Not found", "text/plain", "no operation is there")]
    [InlineData("PUT", "/meetings/x", 405, NotFound, AnswerCheck.Problem, "the problem not-found is not documented for 405")]
    [InlineData("POST", "/users", 201, """{"id":"user_9","name":"Nora","email":null}""", AnswerCheck.Json, "the header Location is missing")]
    [InlineData("GET", "/users/user_1", 200, """{"id":"user_1","name":"Nora","email":null}""", AnswerCheck.Json, "the header Location is not documented", "Location: /users/user_1")]
    [InlineData("POST", "/meetings/x/prepare", 503, Unavailable, AnswerCheck.Problem, "Retry-After does not fit the problem model-unavailable")]
    [InlineData("POST", "/meetings/x/prepare", 503, Unavailable, AnswerCheck.Problem, "Retry-After is less than 1", "Retry-After: 0")]
    public void An_answer_that_is_not_documented_does_not_pass(string method, string path, int status, string body, string type, string fault, string? header = null) =>
        Assert.Contains(FaultsOf(method, path, status, body, type, header), f => f.StartsWith(fault, StringComparison.Ordinal));

    private static string Replaced(string body, string good, string bad)
    {
        Assert.Contains(good, body, StringComparison.Ordinal);
        return body.Replace(good, bad, StringComparison.Ordinal);
    }

    private static void OneFault(string expected, IReadOnlyList<string> faults) => Assert.Contains(faults, f => f.StartsWith(expected, StringComparison.Ordinal));

    private static IReadOnlyList<string> FaultsOf(string method, string path, int status, string body, string type = AnswerCheck.Json, string? header = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(new Uri("http://localhost:5000"), path));
        using var answer = new HttpResponseMessage((HttpStatusCode)status)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, type.Length == 0 ? null! : MediaTypeHeaderValue.Parse(type)),
        };
        if (header?.Split(": ") is [var name, var value])
            answer.Headers.Add(name, value);
        return AnswerCheck.FaultsOf(answer, body);
    }
}
