using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.Tests.OfflineReading;
using MeetingIntel.TestKit.FakeLlm;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Tests.FakeLlm;

public sealed class FakeLlmAnswersTests
{
    private static readonly Reading Meeting = Reading.Of("Anna: We will send you the new offer by Friday.", "Ben: Good.");

    /// <summary>Every task that the service asks, by every extractor that there is.</summary>
    public static TheoryData<string> Tasks => [.. Requests().Select(r => r.Task)];

    [Theory]
    [MemberData(nameof(Tasks))]
    public async Task Every_task_is_recognised_and_its_answer_passes_the_tasks_own_check(string task)
    {
        var asked = Requests().Single(r => r.Task == task);

        foreach (var protocol in new[] { FakeLlmProtocol.OpenAI, FakeLlmProtocol.Anthropic })
        {
            var received = await ReceiveAsync(protocol, asked.Prompt, asked.Schema);

            Assert.Equal(task, received.Question.Task);
            Assert.Null(asked.FindFault(FakeLlmAnswers.For(received)));
        }
    }

    [Fact]
    public async Task The_evidence_is_found_in_the_transcript()
    {
        var decisions = Extractors().Single(e => e.Name == "decisions");
        var asked = decisions.Ask(Prompt());

        var answer = FakeLlmAnswers.For(await ReceiveAsync(FakeLlmProtocol.OpenAI, asked.Prompt, asked.Schema));

        var found = ((IEnumerable<Domain.Insights.Decision>)decisions.Read(answer, new Grounding(Context, new SpokenDates()))).Single();
        Assert.True(found.Verified);
        Assert.Equal("We will send you the", Assert.Single(found.Evidence).Quote);
    }

    [Fact]
    public async Task A_schema_in_the_prompt_serves_where_the_protocols_place_is_empty()
    {
        var schema = AnswerFormat<Application.Extraction.Extractors.SummaryAnswer>.Schema;

        var received = await ReceiveAsync(FakeLlmProtocol.OpenAI, $"Use {{braces}} and this schema: {schema}\n[0] Anna: Hello.", schema: null);

        Assert.Equal("summary", received.Question.Task);
    }

    [Fact]
    public async Task A_schema_of_none_of_our_tasks_is_the_tests_mistake()
    {
        var received = await ReceiveAsync(FakeLlmProtocol.OpenAI, "…", """{"type":"object","properties":{"colour":{"type":"string"}}}""");

        Assert.Null(received.Question.Task);
        Assert.Throws<InvalidOperationException>(() => FakeLlmAnswers.For(received));
    }

    private static async Task<FakeLlmRequest> ReceiveAsync(FakeLlmProtocol protocol, string prompt, string? schema)
    {
        await using var server = await FakeLlmServer.StartAsync(_ => FakeCompletions.Empty());
        using var answer = await server.AskAsync(protocol, prompt, schema ?? "null");
        return server.Requests.Single();
    }

    private static IEnumerable<LlmRequest> Requests() =>
    [
        .. Extractors().Select(e => e.Ask(Prompt())),
        BriefPrompt.Write(
            new BriefingContext("Renewal", new DateOnly(2030, 1, 1), "Jonas", "Dana", null, null, [], []), new PromptFence(() => [1]),
            new ContextWindow(Options.Create(new LlmOptions()))).Request,
    ];

    private static IEnumerable<IInsightExtractor> Extractors() =>
        typeof(IInsightExtractor).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IInsightExtractor)))
            .Select(t => (IInsightExtractor)Activator.CreateInstance(t)!);

    private static MeetingContext Context => new("Renewal", new DateOnly(2030, 1, 1), "Jonas", "Dana", null, null, Meeting.Transcript);

    private static TranscriptPrompt Prompt() => TranscriptPrompt.Write(Context, new PromptFence(() => [1]));
}
