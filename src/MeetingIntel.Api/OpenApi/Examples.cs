using System.Diagnostics.CodeAnalysis;

namespace MeetingIntel.Api.OpenApi;

/// <summary>An example of each operation, on the demo data.</summary>
internal static class Examples
{
    private const string User = """{ "id": "user_1", "name": "Alice Moreau", "email": "alice@example.com" }""";

    private const string Contact = """
        { "id": "contact_1", "name": "Dana Whitfield", "role": "VP Operations", "company": "Larkspur Logistics", "email": "dana@larkspur.example" }
        """;

    private const string Meeting = """
        {
          "id": "meeting_2", "title": "Pilot review", "contact_id": "contact_1", "user_id": "user_1", "scheduled_time": "2025-10-14T08:30:00Z",
          "duration_minutes": 30, "status": "completed", "created_at": "2025-10-14T09:00:00Z", "updated_at": "2025-10-14T09:00:00Z"
        }
        """;

    private const string ActionItem = """
        {
          "id": "item_1", "meeting_id": "meeting_1", "task": "Send you the data template", "owner": "Alice Moreau", "deadline": "2025-09-19",
          "deadline_text": "by Friday", "priority": "medium", "status": "done", "confidence": 0.9, "verified": true,
          "evidence": [{ "quote": "I'll send you the data template by Friday", "speaker": "Alice Moreau", "start_seconds": 81, "turn": 6 }]
        }
        """;

    private const string Analysis = """
        {
          "id": "analysis_6", "meeting_id": "meeting_6", "state": "partial", "created_at": "2025-11-06T15:00:00Z", "finished_at": "2025-11-06T15:00:00Z",
          "extractors": [
            { "name": "action_items", "status": "succeeded", "attempts": 1, "error": null, "model": "mock/offline-reading", "prompt_version": 1 },
            { "name": "sentiment", "status": "failed", "attempts": 3, "error": "LLM call failed after 3 retries", "model": null, "prompt_version": 1 }
          ],
          "usage": { "calls": 4, "retries": 2, "input_tokens": 2100, "cached_input_tokens": 0, "output_tokens": 240, "cost": null }
        }
        """;

    private const string Insights = """
        {
          "meeting_id": "meeting_2",
          "insights": {
            "action_items": [
              {
                "id": "item_5", "meeting_id": "meeting_2", "task": "Send the list of drivers", "owner": "Dana Whitfield", "deadline": "2025-10-24",
                "deadline_text": "by October 24", "priority": "medium", "status": "open", "confidence": 0.9, "verified": true,
                "evidence": [{ "quote": "I'll send the list of drivers by October 24", "speaker": "Dana Whitfield", "start_seconds": 87, "turn": 9 }]
              }
            ],
            "key_topics": [
              {
                "topic": "Offline mode", "relevance": 0.4, "verified": true,
                "evidence": [{ "quote": "as long as the offline mode is there before the holidays", "speaker": "Dana Whitfield", "start_seconds": 69, "turn": 7 }]
              }
            ],
            "sentiment": {
              "score": 0.7, "summary": "Mostly good: the drivers' app moved it most.", "relationship_health": "strong",
              "by_speaker": [{ "speaker": "Dana Whitfield", "score": 0.7 }],
              "evidence": [{ "quote": "The dispatchers love that the plan repairs itself", "speaker": "Dana Whitfield", "start_seconds": 17, "turn": 2 }]
            },
            "follow_ups": [],
            "summary": "Alice Moreau and Dana Whitfield met about the pilot.",
            "decisions": []
          },
          "analysis_id": "analysis_2",
          "usage": { "calls": 6, "retries": 0, "input_tokens": 4200, "cached_input_tokens": 0, "output_tokens": 480, "cost": null }
        }
        """;

    /// <summary>By operation id.</summary>
    public static IReadOnlyDictionary<string, Example> All { get; } = new Dictionary<string, Example>
    {
        ["CreateMeeting"] = new(
            """
            {
              "title": "Rollout planning", "contact_id": "contact_1", "user_id": "user_1",
              "scheduled_time": "2026-12-01T10:00:00+01:00", "duration_minutes": 45
            }
            """,
            """{ "meeting_id": "meeting_019ab31c7a0e7c6f8d1b5e2f4a6c8e01", "message": "Meeting created successfully" }"""),
        ["ListMeetings"] = new(null, Page(Meeting)),
        ["GetMeeting"] = new(null, Meeting, "meeting_2"),
        ["PrepareMeeting"] = new(
            """{ "user_id": "user_1" }""",
            """
            {
              "meeting_id": "meeting_2",
              "context": {
                "contact_summary": "Dana Whitfield is VP Operations at Larkspur Logistics.",
                "recent_interactions": "On 2025-09-16 you met for the discovery call.",
                "suggested_topics": ["Route plans"],
                "pending_action_items": ["Alice Moreau: send the data template, due 2025-09-19."]
              },
              "sources": [
                { "meeting_id": "meeting_1", "title": "Discovery call", "date": "2025-09-16", "item_id": null, "pending_index": null },
                { "meeting_id": "meeting_1", "title": "Discovery call", "date": "2025-09-16", "item_id": "item_1", "pending_index": 0 }
              ],
              "preparation_id": "preparation_019ab31c7a0e7c6f8d1b5e2f4a6c8e02",
              "model": "mock/offline-reading",
              "usage": { "calls": 1, "retries": 0, "input_tokens": 600, "cached_input_tokens": 0, "output_tokens": 150, "cost": null }
            }
            """,
            "meeting_2"),
        ["AnalyzeMeeting"] = new(
            """
            {
              "user_id": "user_1",
              "transcript": "Dana Whitfield: The rollout starts in January, and we agreed to train the dispatchers first.\nAlice Moreau: Great. I'll send you the training plan by Friday."
            }
            """,
            Insights, "meeting_2"),
        ["GetInsights"] = new(null, Insights, "meeting_2"),
        ["ListAnalyses"] = new(null, Page(Analysis), "meeting_6"),
        ["GetTranscript"] = new(
            null,
            """
            {
              "meeting_id": "meeting_2",
              "text": "[00:00:03] Dana Whitfield: Hi Alice. I have the numbers from the pilot.\n",
              "turns": [{ "turn": 0, "speaker": "Dana Whitfield", "start_seconds": 3, "text": "Hi Alice. I have the numbers from the pilot." }]
            }
            """,
            "meeting_2"),
        ["GetAnalysis"] = new(null, Analysis, "analysis_6"),
        ["RetryAnalysis"] = new(null, Insights, "analysis_6"),
        ["ListActionItems"] = new(null, Page(ActionItem)),
        ["ChangeActionItem"] = new("""{ "status": "done" }""", ActionItem, "item_1"),
        ["CreateUser"] = new("""{ "name": "Carla Mendes", "email": "carla@example.com" }""", User),
        ["ListUsers"] = new(null, Page(User)),
        ["GetUser"] = new(null, User, "user_1"),
        ["CreateContact"] = new(
            """{ "name": "Omar Haddad", "role": "COO", "company": "Pinewood Print", "email": "omar@pinewood.example" }""", Contact),
        ["ListContacts"] = new(null, Page(Contact)),
        ["GetContact"] = new(null, Contact, "contact_1"),
        ["GetProblem"] = new(null, null, "model-unavailable"),
        ["GetLiveness"] = new(null, """{ "status": "healthy" }"""),
        ["GetReadiness"] = new(null, """{ "status": "healthy" }"""),
    };

    /// <summary>Of query parameters, by name.</summary>
    public static IReadOnlyDictionary<string, string> OfQuery { get; } = new Dictionary<string, string>
    {
        ["user_id"] = "user_1",
        ["contact_id"] = "contact_1",
        ["meeting_id"] = "meeting_1",
        ["owner"] = "Dana Whitfield",
        ["from"] = "2025-09-01T00:00:00Z",
        ["to"] = "2025-12-01T00:00:00Z",
        ["due_before"] = "2025-11-01",
        ["q"] = "review",
    };

    private static string Page([StringSyntax(StringSyntaxAttribute.Json)] string item) => $$"""{ "items": [{{item}}], "next_cursor": null }""";
}
