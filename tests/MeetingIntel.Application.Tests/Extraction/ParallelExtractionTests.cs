using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.Llm;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;

namespace MeetingIntel.Application.Tests.Extraction;

public sealed class ParallelExtractionTests
{
    private static readonly MeetingContext Context = new(
        "Renewal", new DateOnly(2026, 3, 4), "Dana Reyes", "Eli Stone", null, null, Samples.TranscriptOf(Samples.MeetingOf(Samples.Dana)));

    private readonly Mock<ILlmClient> _model = new();
    private readonly Mock<IPromptFence> _fence = new();

    public ParallelExtractionTests()
    {
        _fence.Setup(f => f.MarkFor(It.IsAny<string>())).Returns(Samples.Mark);
        ModelAnswers(request => Task.FromResult(Answers.To(request.Task)));
    }

    [Fact]
    public async Task Results_come_in_the_order_of_the_extractors_whichever_ends_first()
    {
        var slow = new TaskCompletionSource();
        ModelAnswers(async request =>
        {
            if (request.Task == "summary")
                await slow.Task;
            else
                slow.TrySetResult();
            return Answers.To(request.Task);
        });

        var results = await RunAsync(new SummaryExtractor(), new KeyTopicsExtractor());

        Assert.Equal(["summary", "key_topics"], results.Select(r => r.Outcome.Name));
        Assert.IsType<string>(results[0].Insight);
        Assert.IsType<IReadOnlyList<KeyTopic>>(results[1].Insight, exactMatch: false);
    }

    [Fact]
    public async Task All_are_asked_before_any_has_answered()
    {
        var (left, allAsked) = (3, new TaskCompletionSource());
        ModelAnswers(async request =>
        {
            if (Interlocked.Decrement(ref left) == 0)
                allAsked.SetResult();
            await allAsked.Task.WaitAsync(TimeSpan.FromSeconds(20));
            return Answers.To(request.Task);
        });

        Assert.All(await RunAsync(new SummaryExtractor(), new KeyTopicsExtractor(), new SentimentExtractor()), r => Assert.True(r.Outcome.Succeeded));
    }

    [Fact]
    public async Task A_success_tells_model_version_calls_and_usage()
    {
        ModelAnswers(request =>
        {
            request.Meter.Count(default);
            request.Meter.Count(new LlmTokens(100, 10, 20, 0.01m));
            return Task.FromResult(Answers.To(request.Task));
        });

        var result = Assert.Single(await RunAsync(new SummaryExtractor()));

        Assert.Equal(("summary", 2, 2, Answers.Model, null), (result.Outcome.Name, result.Outcome.PromptVersion, result.Outcome.Attempts, result.Outcome.Model, result.Outcome.Error));
        Assert.Equal((2, 1, 100L, 0.01m), (result.Usage.Calls, result.Usage.Retries, result.Usage.InputTokens, result.Usage.Cost));
        Assert.Null(result.Failure);
    }

    [Fact]
    public async Task A_remembered_answer_is_a_success_without_a_call() =>
        Assert.Equal((true, 0), (await RunAsync(new SummaryExtractor())).Select(r => (r.Outcome.Succeeded, r.Outcome.Attempts)).Single());

    [Fact]
    public async Task A_failure_tells_its_reason_and_the_calls_it_took()
    {
        var failure = Answers.Exhausted(TimeSpan.FromSeconds(2));
        ModelAnswers(request =>
        {
            request.Meter.Count(default);
            throw failure;
        });

        var result = Assert.Single(await RunAsync(new SummaryExtractor()));

        Assert.Equal(("LLM call failed after 3 retries", 1, null), (result.Outcome.Error, result.Outcome.Attempts, result.Outcome.Model));
        Assert.Same(failure, result.Failure);
        Assert.Null(result.Insight);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_extractor_that_breaks_does_not_cost_the_others(bool whileAsking)
    {
        var broken = new Mock<IInsightExtractor>();
        broken.Setup(e => e.Name).Returns("summary");
        if (whileAsking)
        {
            broken.Setup(e => e.Ask(It.IsAny<TranscriptPrompt>())).Throws(new InvalidOperationException("a defect"));
        }
        else
        {
            broken.Setup(e => e.Ask(It.IsAny<TranscriptPrompt>())).Returns((TranscriptPrompt prompt) => new SummaryExtractor().Ask(prompt));
            broken.Setup(e => e.Read(It.IsAny<string>(), It.IsAny<Grounding>())).Throws(new InvalidOperationException("a defect"));
        }

        var results = await RunAsync(broken.Object, new KeyTopicsExtractor());

        Assert.Equal(["internal error", null], results.Select(r => r.Outcome.Error));
        Assert.Null(results[0].Failure);
        Assert.NotNull(results[1].Insight);
    }

    [Fact]
    public async Task Being_called_off_ends_the_run()
    {
        using var caller = new CancellationTokenSource();
        ModelAnswers(async _ =>
        {
            await caller.CancelAsync();
            throw new OperationCanceledException(caller.Token);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(caller.Token, new SummaryExtractor()));
    }

    private Task<IReadOnlyList<ExtractionResult>> RunAsync(params IInsightExtractor[] extractors) => RunAsync(CancellationToken.None, extractors);

    private Task<IReadOnlyList<ExtractionResult>> RunAsync(CancellationToken cancellationToken, params IInsightExtractor[] extractors) =>
        new ParallelExtraction(
            _model.Object, _fence.Object, new ContextWindow(Options.Create(new LlmOptions())), Samples.Dates, NullLogger<ParallelExtraction>.Instance)
            .RunAsync(extractors, Context, bypassCache: false, cancellationToken);

    private void ModelAnswers(Func<LlmRequest, Task<LlmResponse>> answer) =>
        _model.Setup(m => m.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>()))
            .Returns((LlmRequest request, CancellationToken _) => answer(request));
}
