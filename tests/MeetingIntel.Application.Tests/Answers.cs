using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Tests;

/// <summary>What a model says about <see cref="Samples.Talk"/>, and how it fails.</summary>
internal static class Answers
{
    public const string Model = "test/model";

    private static readonly Dictionary<string, string> Good = new()
    {
        ["action_items"] = """
            {"action_items":[{"task":"Send the signed quote","owner":"Dana","deadline":"2026-03-06","deadline_text":"by Friday",
             "priority":"high","priority_reason":null,"confidence":0.9,"evidence":[{"turn":0,"quote":"send the signed quote"}]}]}
            """,
        ["key_topics"] = """{"key_topics":[{"topic":"Annual plan","relevance":0.7,"evidence":[{"turn":1,"quote":"the annual plan"}]}]}""",
        ["sentiment"] = """
            {"score":0.8,"summary":"Warm and swift.","relationship_health":"strong","health_reasons":[],"by_speaker":[{"speaker":"Dana","score":0.9}],
             "evidence":[{"turn":0,"quote":"Thanks for the demo"}]}
            """,
        ["follow_ups"] = """
            {"follow_ups":[{"suggestion":"Book the kickoff","reason":"Dana asked for it.","due":"2026-03-09",
             "evidence":[{"turn":2,"quote":"book the kickoff for Monday"}]}]}
            """,
        ["summary"] = """{"summary":"Dana and Eli agreed on the annual plan."}""",
        ["decisions"] = """{"decisions":[{"decision":"Go with the annual plan","decided_by":"Eli","evidence":[{"turn":1,"quote":"we go with the annual plan"}]}]}""",
        ["open_questions"] = """
            {"open_questions":[{"question":"Can you book the kickoff for Monday?","asked_by":"Dana",
             "evidence":[{"turn":2,"quote":"Can you book the kickoff for Monday"}]}]}
            """,
        ["brief"] = """
            {"contact_summary":"Eli Stone, CTO of Northwind.","recent_interactions":"You met once.","suggested_topics":["Kickoff"],
             "pending_action_items":[]}
            """,
    };

    /// <summary>The extractors that come unasked, in the order of the contract.</summary>
    public static IReadOnlyList<string> Extractors { get; } = ["action_items", "key_topics", "sentiment", "follow_ups", "summary", "decisions"];

    /// <summary>All extractors, in the order of the contract.</summary>
    public static IReadOnlyList<string> AllExtractors { get; } = [.. Extractors, "open_questions"];

    public static LlmResponse To(string task) => From(Good[task]);

    public static LlmResponse From(string json) => new(json, Model, new LlmTokens(100, 10, 20, 0.01m));

    public static LlmException Exhausted(TimeSpan? retryAfter = null) =>
        new(LlmFailureKind.Unavailable, "LLM call failed after 3 retries", retryAfter, isTransient: false);

    public static LlmException Refused() => new(LlmFailureKind.Refused, "LLM refused the request (401)");
}
