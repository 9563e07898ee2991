using System.Text.RegularExpressions;
using MeetingIntel.Application.Analyses.GetAnalysis;
using MeetingIntel.Application.Analyses.RetryAnalysis;
using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Application.Insights;
using MeetingIntel.Application.Insights.GetInsights;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Meetings.AnalyzeMeeting;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Meetings.AnalyzeMeeting;

/// <summary>Transcripts that do not fit the model's window: a hundred turns in a window that takes some twenty of them.</summary>
public sealed partial class AnalyzeInPartsTests : IDisposable
{
    private const int Turns = 100;
    private const int Window = 3_000;

    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);
    private readonly Dictionary<int, Exception> _failures = [];

    public AnalyzeInPartsTests()
    {
        _app.Knows(Samples.Dana, Samples.Eli, _meeting);
        _app.LlmSettings.ContextTokens = Window;
        _app.ModelSays("action_items", request => Read(request, (turn, _) =>
            $$"""{"task":"Send report {{turn}}","owner":"Dana","deadline":null,"deadline_text":null,"priority":"low","priority_reason":null,"confidence":0.9,"evidence":[{"turn":{{turn}},"quote":"send report {{turn}}"}]}""",
            items => $$"""{"action_items":[{{items}}]}"""));
        _app.ModelSays("summary", request => Read(request, (turn, first) => turn == first ? $"From turn {turn}." : "", words => $$"""{"summary":"{{words.Trim(',')}}"}"""));
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Analyze_reads_every_part_and_merges_what_they_give()
    {
        var result = await AnalyzeAsync();

        Assert.Equal((null, null, null, 1.0), (result.Errors, result.PartialSuccess, result.Unread, result.Coverage));
        Assert.Equal(Enumerable.Range(0, Turns).Select(i => $"Send report {i}"), result.Insights.ActionItems!.Select(i => i.Task));
        Assert.Equal(PartsAsked("summary").Count, result.Insights.Summary!.Split("\n\n").Length);
        Assert.Equal([("action_items", Answers.Model), ("summary", Answers.Model)], result.Models.Select(m => (m.Key, m.Value)));
        Assert.True(PartsAsked("action_items").Count > 4);
        Assert.Equal(_app.Asked.Count, result.Usage.Calls);
        Assert.Empty(_app.Kept.OfType<InsightPart>());
    }

    [Fact]
    public async Task Analyze_asks_about_a_transcript_that_fits_as_ever_and_says_nothing_of_parts()
    {
        _app.LlmSettings.ContextTokens = 100_000;

        var result = await AnalyzeAsync();

        Assert.Equal(2, _app.Asked.Count);
        Assert.All(_app.Asked, r => Assert.DoesNotContain("Part of a longer transcript", r.Prompt, StringComparison.Ordinal));
        Assert.Equal(1, result.Coverage);
    }

    [Fact]
    public async Task Analyze_tells_the_model_which_turns_of_how_many_it_is_shown()
    {
        await AnalyzeAsync();

        Assert.All(_app.Asked, r => Assert.Matches(@"\nPart of a longer transcript: turns \d+ to \d+ of 0 to 99; the others are read apart.\n", r.Prompt));
        Assert.All(_app.Asked, r => Assert.Equal(Samples.Mark, r.Fence));
    }

    [Fact]
    public async Task Analyze_has_at_most_four_parts_in_flight()
    {
        var (open, most, gate) = (0, 0, new Lock());
        _app.BeforeAnswer = _ =>
        {
            lock (gate)
                most = Math.Max(most, ++open);
            Thread.Yield();
            lock (gate)
                open--;
        };

        await AnalyzeAsync("summary");

        Assert.InRange(most, 1, Application.Extraction.ParallelExtraction.MaxPartsInFlight);
    }

    [Fact]
    public async Task A_part_that_fails_costs_only_its_turns_and_is_told()
    {
        _failures[30] = Answers.Exhausted();

        var result = await AnalyzeAsync();

        var unread = result.Unread!.Single(u => u.Extractor == "action_items");
        Assert.InRange(30, unread.FirstTurn, unread.LastTurn);
        Assert.Equal("LLM call failed after 3 retries", unread.Error);
        Assert.Equal(
            $"turns {unread.FirstTurn} to {unread.LastTurn} were not read: LLM call failed after 3 retries", result.Errors!["action_items"]);
        Assert.True(result.PartialSuccess);
        var shownToTheNext = PartsAsked("action_items").Select(p => p.First).Where(f => f > unread.FirstTurn).Min();
        Assert.Equal(
            Enumerable.Range(0, Turns).Where(i => i < unread.FirstTurn || i >= shownToTheNext).Select(i => $"Send report {i}"), result.Insights.ActionItems!.Select(i => i.Task));
        Assert.Equal(1 - ((unread.LastTurn - unread.FirstTurn + 1) / 100.0), result.Coverage, 4);
        Assert.Equal(["action_items", "summary"], result.Models.Keys);

        var status = await _app.SendAsync(new GetAnalysisQuery(result.AnalysisId));
        Assert.Equal(AnalysisState.Partial, status.State);
        Assert.All(status.Extractors, e => Assert.Equal((ExtractorStatus.Partial, result.Coverage), (e.Status, e.Coverage!.Value)));
        Assert.Equal(result.Coverage, (await _app.SendAsync(new GetInsightsQuery("meeting_1"))).Coverage);
    }

    [Fact]
    public async Task A_retry_reads_only_the_parts_that_failed_and_gives_the_whole()
    {
        var whole = await AnalyzeAsync();
        _failures[30] = Answers.Exhausted();
        var first = await AnalyzeAsync();
        var unread = first.Unread!.Single(u => u.Extractor == "action_items");
        _failures.Clear();
        var prompts = _app.Asked.Where(r => r.Task == "action_items").Select(r => r.Prompt).ToHashSet();
        _app.Asked.Clear();

        var result = await _app.SendAsync(new RetryAnalysisCommand(first.AnalysisId));

        Assert.Equal(["action_items", "summary"], _app.Asked.Select(r => r.Task).Order());
        Assert.All(_app.Asked, r => Assert.Contains(r.Prompt, prompts)); // word by word the question that failed
        Assert.Equal((null, null, null, 1.0), (result.Errors, result.PartialSuccess, result.Unread, result.Coverage));
        Assert.Equal(whole.Insights.ActionItems!.Select(i => (i.Task, i.Evidence.Count)), result.Insights.ActionItems!.Select(i => (i.Task, i.Evidence.Count)));
        Assert.Equal(whole.Insights.Summary, result.Insights.Summary);
        Assert.Empty(_app.Kept.OfType<InsightPart>());
        Assert.Equal(AnalysisState.Completed, (await _app.SendAsync(new GetAnalysisQuery(first.AnalysisId))).State);
    }

    [Fact]
    public async Task A_retry_keeps_the_ids_of_items_that_stood_and_what_users_gave_them()
    {
        _failures[30] = Answers.Exhausted();
        var first = await AnalyzeAsync();
        var changed = _app.Kept.OfType<ActionItem>().Single(i => i.Task == "Send report 90");
        changed.Move(ActionItemStatus.Done, Samples.Now);
        _failures.Clear();

        var result = await _app.SendAsync(new RetryAnalysisCommand(first.AnalysisId));

        Assert.Equal(Turns, result.Insights.ActionItems!.Count);
        Assert.Equal((changed.Id.Value, ActionItemStatus.Done), result.Insights.ActionItems!.Where(i => i.Task == "Send report 90").Select(i => (i.Id, i.Status)).Single());
        Assert.Subset(result.Insights.ActionItems!.Select(i => i.Id).ToHashSet(), first.Insights.ActionItems!.Select(i => i.Id).ToHashSet());
    }

    [Theory]
    [InlineData(2_500)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public async Task A_retry_after_the_window_changed_reads_what_is_missing_and_no_more(int window)
    {
        _failures[30] = Answers.Exhausted();
        var first = await AnalyzeAsync("action_items");
        var unread = Assert.Single(first.Unread!);
        _failures.Clear();
        _app.Asked.Clear();
        _app.LlmSettings.ContextTokens = window;

        var result = await _app.SendAsync(new RetryAnalysisCommand(first.AnalysisId));

        Assert.Equal((1.0, null), (result.Coverage, result.Errors));
        Assert.Equal(Enumerable.Range(0, Turns).Select(i => $"Send report {i}"), result.Insights.ActionItems!.Select(i => i.Task));
        Assert.All(PartsAsked("action_items"), p => Assert.InRange(p.First, unread.FirstTurn - TranscriptSplitter.OverlapTurns, unread.LastTurn));
        Assert.All(PartsAsked("action_items"), p => Assert.InRange(p.Last, unread.FirstTurn, unread.LastTurn));
    }

    [Fact]
    public async Task A_retry_that_fails_again_keeps_what_stood_and_can_be_asked_for_again()
    {
        _failures[30] = Answers.Exhausted();
        var first = await AnalyzeAsync("action_items");
        _failures[30] = new LlmException(LlmFailureKind.Unavailable, "circuit open", isTransient: false);

        var again = await _app.SendAsync(new RetryAnalysisCommand(first.AnalysisId));

        Assert.Equal(first.Insights.ActionItems!.Select(i => (i.Id, i.Task)), again.Insights.ActionItems!.Select(i => (i.Id, i.Task)));
        Assert.Equal((first.Coverage, "circuit open"), (again.Coverage, Assert.Single(again.Unread!).Error));
        _failures.Clear();
        Assert.Equal(1, (await _app.SendAsync(new RetryAnalysisCommand(first.AnalysisId))).Coverage);
    }

    [Fact]
    public async Task An_extractor_of_which_every_part_failed_failed_as_a_whole()
    {
        _app.ModelFails("action_items", Answers.Exhausted());

        var result = await AnalyzeAsync();

        Assert.Null(result.Insights.ActionItems);
        Assert.Equal("LLM call failed after 3 retries", result.Errors!["action_items"]);
        Assert.Equal((null, 1.0), (result.Unread, result.Coverage));
        Assert.Equal(["summary"], result.Models.Keys);
        var status = await _app.SendAsync(new GetAnalysisQuery(result.AnalysisId));
        Assert.Equal([(ExtractorStatus.Failed, 0), (ExtractorStatus.Succeeded, 1.0)], status.Extractors.Select(e => (e.Status, e.Coverage!.Value)));
    }

    [Fact]
    public async Task Nothing_read_at_all_is_refused_and_a_retry_reads_all()
    {
        _app.ModelFails("action_items", Answers.Exhausted());
        var refused = await Assert.ThrowsAsync<ModelUnavailableException>(() => AnalyzeAsync("action_items"));
        _app.ModelSays("action_items", _ => Answers.From("""{"action_items":[]}"""));

        var result = await _app.SendAsync(new RetryAnalysisCommand(refused.AnalysisId));

        Assert.Equal((1.0, null), (result.Coverage, result.Errors));
    }

    [Fact]
    public async Task Models_that_read_different_parts_are_all_named()
    {
        var good = 0;
        _app.ModelSays("summary", request => new LlmResponse("""{"summary":"Fine."}""", Interlocked.Increment(ref good) == 1 ? "a/one" : "b/two"));

        var result = await AnalyzeAsync("summary");

        Assert.Equal(["a/one", "b/two"], result.Models["summary"].Split(", ").Order());
    }

    private Task<MeetingInsightsResult> AnalyzeAsync(params string[] extractors) => _app.SendAsync(new AnalyzeMeetingCommand
    {
        MeetingId = "meeting_1",
        UserId = "user_dana",
        Transcript = string.Join('\n', Enumerable.Range(0, Turns).Select(i =>
            $"{(i % 2 == 0 ? "Dana" : "Eli")}: I'll send report {i} of the long list that we went through together last week, for it is due.")),
        Extractors = extractors.Length > 0 ? extractors : ["action_items", "summary"],
    });

    private List<(int First, int Last)> PartsAsked(string task) => [.. _app.Asked.Where(r => r.Task == task).Select(TurnsOf)];

    /// <summary>What a model says that finds something in each turn it is shown, unless it fails at one of them.</summary>
    private LlmResponse Read(LlmRequest request, Func<int, int, string> find, Func<string, string> answer)
    {
        var (first, last) = TurnsOf(request);
        foreach (var (turn, failure) in _failures)
        {
            if (turn >= first && turn <= last - TranscriptSplitter.OverlapTurns)
                throw failure;
        }

        return Answers.From(answer(string.Join(",", Enumerable.Range(first, last - first + 1).Select(turn => find(turn, first)))));
    }

    private static (int First, int Last) TurnsOf(LlmRequest request)
    {
        var numbers = TurnNumber().Matches(request.Prompt).Select(m => int.Parse(m.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return (numbers[0], numbers[^1]);
    }

    [GeneratedRegex(@"^\[(\d+)\] ", RegexOptions.Multiline)]
    private static partial Regex TurnNumber();
}
