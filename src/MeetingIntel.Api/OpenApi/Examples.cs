using System.Reflection;
using System.Text.RegularExpressions;
using MeetingIntel.Application.Transcripts;

namespace MeetingIntel.Api.OpenApi;

/// <summary>
/// An example of each operation, on the demo data: what is sent stands here, what comes back in <c>OpenApi/Answers</c>, as the service
/// gave it when the operations were run in the document's order. A test runs them again and compares.
/// </summary>
internal static class Examples
{
    /// <summary>By operation id.</summary>
    public static IReadOnlyDictionary<string, Example> All { get; } = new Dictionary<string, Example>
    {
        ["CreateMeeting"] = new(Body: """
            {
              "title": "Rollout planning", "contact_id": "contact_1", "user_id": "user_1",
              "scheduled_time": "2026-12-01T10:00:00+01:00", "duration_minutes": 45
            }
            """),
        ["GetMeeting"] = new(Id: "meeting_2"),
        ["PrepareMeeting"] = new("meeting_2", """{ "user_id": "user_1" }"""),
        ["AnalyzeMeeting"] = new("meeting_2", """
            {
              "user_id": "user_1",
              "transcript": "Dana Whitfield: The rollout starts in January, and we agreed to train the dispatchers first.\nAlice Moreau: Great. I'll send you the training plan by Friday."
            }
            """),
        ["GetInsights"] = new(Id: "meeting_4"),
        ["ListAnalyses"] = new(Id: "meeting_6"),
        ["GetTranscript"] = new(Id: "meeting_5"),
        ["UploadTranscript"] = new(Id: "meeting_2"),
        ["GetAnalysis"] = new(Id: "analysis_006"),
        ["RetryAnalysis"] = new(Id: "analysis_006"),
        ["ChangeActionItem"] = new("item_1", """{ "status": "done" }"""),
        ["CreateUser"] = new(Body: """{ "name": "Carla Mendes", "email": "carla@example.com" }"""),
        ["GetUser"] = new(Id: "user_1"),
        ["CreateContact"] = new(Body: """{ "name": "Omar Haddad", "role": "COO", "company": "Pinewood Print", "email": "omar@pinewood.example" }"""),
        ["GetContact"] = new(Id: "contact_1"),
        ["GetProblem"] = new(Id: "model-unavailable"),
    };

    /// <summary>Of transcripts that are uploaded, by media type.</summary>
    public static IReadOnlyDictionary<string, string> OfTranscripts { get; } = new Dictionary<string, string>
    {
        [TranscriptMediaTypes.PlainText] = """
            [00:00:05] Dana Whitfield: The rollout starts in January, and we agreed to train the dispatchers first.
            [00:00:12] Alice Moreau: Great. I'll send you the training plan by Friday.
            """,
        [TranscriptMediaTypes.WebVtt] = """
            WEBVTT

            00:00:05.000 --> 00:00:11.500
            <v Dana Whitfield>The rollout starts in January, and we agreed to train the dispatchers first.</v>

            00:00:12.000 --> 00:00:15.000
            <v Alice Moreau>Great. I'll send you the training plan by Friday.</v>
            """,
        [TranscriptMediaTypes.SubRip] = """
            1
            00:00:05,000 --> 00:00:11,500
            Dana Whitfield: The rollout starts in January, and we agreed to train the dispatchers first.

            2
            00:00:12,000 --> 00:00:15,000
            Alice Moreau: Great. I'll send you the training plan by Friday.
            """,
        [TranscriptMediaTypes.Json] = """
            {
              "turns": [
                { "speaker": "Dana Whitfield", "start_seconds": 5, "text": "The rollout starts in January, and we agreed to train the dispatchers first." },
                { "speaker": "Alice Moreau", "start_seconds": 12, "text": "Great. I'll send you the training plan by Friday." }
              ]
            }
            """,
    };

    /// <summary>Of query parameters, by name.</summary>
    public static IReadOnlyDictionary<string, object> OfQuery { get; } = new Dictionary<string, object>
    {
        ["user_id"] = "user_1",
        ["contact_id"] = "contact_1",
        ["meeting_id"] = "meeting_1",
        ["owner"] = "Alice Moreau",
        ["from"] = "2025-09-01T00:00:00Z",
        ["to"] = "2025-12-01T00:00:00Z",
        ["due_before"] = "2025-11-01",
        ["min_confidence"] = 0.5,
        ["q"] = "review",
    };

    /// <summary>The path of an operation's example.</summary>
    public static string PathOf(string operationId, string path) =>
        All.GetValueOrDefault(operationId)?.Id is { } id ? Regex.Replace(path, "{[a-z]+}", id, RegexOptions.NonBacktracking) : path;

    /// <summary>What an operation answers, as JSON; null when it answers with a page.</summary>
    /// <param name="operationId">The operation.</param>
    /// <param name="status">The status, of another answer than the good one.</param>
    public static string? AnswerOf(string operationId, string? status = null)
    {
        var assembly = Assembly.GetExecutingAssembly();
        using var stream = assembly.GetManifestResourceStream(status is null ? $"{operationId}.json" : $"{operationId}.{status}.json");
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
