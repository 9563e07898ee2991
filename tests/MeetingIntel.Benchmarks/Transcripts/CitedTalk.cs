using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Benchmarks.Transcripts;

/// <summary>Transcripts that all begin with the same turns, and a model's answers that cite these turns: one answer fits all of them.</summary>
internal sealed class CitedTalk(int seed)
{
    private const string Opening = """
        [00:00:02] Ben Okafor: Thanks for joining, Mei. I'll send you the revised quote by Friday, with the support contract as a separate line.
        [00:00:15] Mei Tanaka: Good. Our finance people need the security questionnaire back before the end of the month, could you take that?
        [00:00:27] Ben Okafor: Sure, I'll return the security questionnaire next week, together with the data-processing agreement.
        [00:00:41] Mei Tanaka: Then I will name two plant managers for the trial in Antwerp, and Ruth sets up their accounts tomorrow.
        [00:00:58] Ben Okafor: We decided to start with Antwerp and leave the Lyon plant for the second phase, that's settled now.
        [00:01:12] Mei Tanaka: Honestly the nightly export has been too slow, but the rest is exactly what we hoped for.

        """;

    private readonly SalesTalk _talk = new(seed);

    /// <summary>An answer to the question for action items, of about 1.5 kB.</summary>
    public static string ActionItems { get; } = AnswerFormat<ActionItemsAnswer>.Write(new ActionItemsAnswer(
    [
        Item("Send the revised quote with the support contract as a separate line", "Ben Okafor", "by Friday", Priority.High,
            new(0, "I'll send you the revised quote by Friday"), new(0, "with the support contract as a separate line")),
        Item("Return the security questionnaire", "Ben Okafor", "next week", Priority.Medium,
            new(1, "finance people need the security questionnaire back"), new(2, "I'll return the security questionnaire next week")),
        Item("Send the data-processing agreement", "Ben Okafor", "next week", Priority.Medium, new TurnQuote(2, "together with the data-processing agreement")),
        Item("Name two plant managers for the trial in Antwerp", "Mei Tanaka", null, Priority.Medium,
            new TurnQuote(3, "I will name two plant managers for the trial in Antwerp")),
        Item("Set up the accounts of the plant managers", "Ruth", "tomorrow", Priority.Low, new TurnQuote(3, "Ruth sets up their accounts tomorrow")),
    ]));

    /// <summary>One answer to every extractor's question: each takes its own part of it.</summary>
    public static string Everything { get; } = Together(
        ActionItems,
        AnswerFormat<KeyTopicsAnswer>.Write(new KeyTopicsAnswer([new("Trial in Antwerp", 0.9, [new(4, "We decided to start with Antwerp")])])),
        AnswerFormat<SentimentAnswer>.Write(new SentimentAnswer(
            0.7, "Friendly and businesslike.", RelationshipHealth.Strong, [], [new("Mei Tanaka", 0.6)], [new(5, "exactly what we hoped for")])),
        AnswerFormat<FollowUpsAnswer>.Write(new FollowUpsAnswer(
            [new("Look into the nightly export", "It is too slow for them.", null, [new(5, "the nightly export has been too slow")])])),
        AnswerFormat<SummaryAnswer>.Write(new SummaryAnswer("They agreed on a trial in Antwerp. Ben sends the revised quote.")),
        AnswerFormat<DecisionsAnswer>.Write(new DecisionsAnswer([new("Start with Antwerp", "Ben Okafor", [new(4, "start with Antwerp")])])));

    /// <summary>A transcript of at least so many bytes, and less than a line more; each another one.</summary>
    public string Write(int bytes) => Opening + _talk.Write(bytes - Opening.Length);

    private static ActionItemsAnswer.Item Item(string task, string owner, string? deadline, Priority priority, params TurnQuote[] evidence) =>
        new(task, owner, null, deadline, priority, null, 0.9, evidence);

    /// <summary>One object with the properties of all; a mood's summary gives way to the meeting's.</summary>
    private static string Together(params string[] answers)
    {
        var together = new JsonObject();
        foreach (var (name, value) in answers.SelectMany(answer => JsonNode.Parse(answer)!.AsObject()))
            together[name] = value!.DeepClone();
        return together.ToJsonString(JsonSerializerOptions.Web);
    }
}
