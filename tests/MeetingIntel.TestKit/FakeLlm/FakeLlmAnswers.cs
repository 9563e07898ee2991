using System.Text.Json;
using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>A small valid answer to each of our tasks, which are told apart by the properties of their schemas.</summary>
public static class FakeLlmAnswers
{
    private const int QuotedWords = 5;

    private static readonly KnownTask[] Tasks =
    [
        Task("action_items", evidence => new ActionItemsAnswer(
            [new ActionItemsAnswer.Item("Send the offer", "Anna", new DateOnly(2030, 1, 18), "by Friday", Priority.High, null, 0.9, evidence)])),
        Task("key_topics", evidence => new KeyTopicsAnswer([new KeyTopicsAnswer.Item("Pricing", 0.8, evidence)])),
        Task("sentiment", evidence => new SentimentAnswer(
            0.7, "Friendly and open.", RelationshipHealth.Strong, [new("They want to go on together.", evidence)], [new SpeakerSentiment("Anna", 0.7)], evidence)),
        Task("follow_ups", evidence => new FollowUpsAnswer([new FollowUpsAnswer.Item("Book a call", "They asked for one.", null, evidence)])),
        Task("summary", _ => new SummaryAnswer("They spoke of the offer. Anna sends it by Friday.")),
        Task("decisions", evidence => new DecisionsAnswer([new DecisionsAnswer.Item("Go on with the pilot", "Anna", evidence)])),
        Task("open_questions", evidence => new OpenQuestionsAnswer([new OpenQuestionsAnswer.Item("When does it start?", "Anna", evidence)])),
        Task(BriefPrompt.Task, _ => new BriefAnswer("A contact you have met before.", "Last time you spoke of the offer.", ["Pricing"], [])),
    ];

    /// <summary>
    /// The valid answer to a request; its evidence, if it has any, is the beginning of the transcript's turn 0. A schema that names no
    /// properties is satisfied with an empty object.
    /// </summary>
    /// <exception cref="InvalidOperationException">The request has no schema, or one of none of our tasks.</exception>
    public static string For(FakeLlmRequest request)
    {
        if (Find(request.Question) is { } task)
            return task.Answer(Evidence(request.Question.Text));
        return request.Question.Schema is { } schema && PropertiesOf(schema).Length == 0
            ? "{}"
            : throw new InvalidOperationException($"None of our tasks has the schema {request.Question.Schema}");
    }

    /// <summary>The task of a question; null when it is none of ours.</summary>
    internal static string? TaskOf(FakeLlmQuestion question) => Find(question)?.Name;

    private static KnownTask? Find(FakeLlmQuestion question) =>
        question.Schema is { } schema && PropertiesOf(schema) is { Length: > 0 } properties
            ? Array.Find(Tasks, task => task.Properties == properties)
            : null;

    private static KnownTask Task<TAnswer>(string name, Func<IReadOnlyList<TurnQuote>, TAnswer> answer)
        where TAnswer : class
    {
        using var schema = JsonDocument.Parse(AnswerFormat<TAnswer>.Schema);
        return new KnownTask(name, PropertiesOf(schema.RootElement), evidence => AnswerFormat<TAnswer>.Write(answer(evidence)));
    }

    /// <summary>The schema's property names in alphabetical order, for clients may reorder them.</summary>
    private static string PropertiesOf(JsonElement schema) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties)
            ? string.Join(' ', properties.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal))
            : "";

    private static TurnQuote[] Evidence(string prompt)
    {
        const string turnZero = "\n[0] ";
        var start = prompt.IndexOf(turnZero, StringComparison.Ordinal);
        if (start < 0)
            return [];
        var line = prompt.AsSpan(start + turnZero.Length);
        line = line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)];
        var words = line[(line.IndexOf(": ", StringComparison.Ordinal) + 1)..].Trim().ToString();
        return [new TurnQuote(0, string.Join(' ', words.Split(' ').Take(QuotedWords)))];
    }

    private sealed record KnownTask(string Name, string Properties, Func<IReadOnlyList<TurnQuote>, string> Answer);
}
