using MeetingIntel.Application.Analyses.RetryAnalysis;
using MeetingIntel.Application.Meetings.AnalyzeMeeting;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using Moq;

namespace MeetingIntel.Application.Tests.Analyses.RetryAnalysis;

public sealed class RetryAnalysisHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);

    public RetryAnalysisHandlerTests() => _app.Knows(Samples.Dana, Samples.Eli, _meeting, Samples.TranscriptOf(_meeting));

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Retry_asks_only_for_what_failed_and_fills_the_gaps()
    {
        var analysis = Samples.SettledAnalysisOf(_meeting, failed: ["action_items", "sentiment"]);
        _app.Knows(analysis, new Insight(analysis.Id, "summary", "\"As it was read first.\""));

        var result = await _app.SendAsync(new RetryAnalysisCommand("analysis_1"));

        Assert.Equal(["action_items", "sentiment"], _app.Asked.Select(r => r.Task).Order());
        Assert.Equal(AnalysisState.Completed, analysis.State);
        Assert.Equal(("analysis_1", null, null), (result.AnalysisId, result.Errors, result.PartialSuccess));
        Assert.Equal("As it was read first.", result.Insights.Summary);
        Assert.Equal(0.8, result.Insights.Sentiment!.Score);
        Assert.Equal("Send the signed quote", Assert.Single(result.Insights.ActionItems!).Task);
        Assert.Equal(8, result.Usage.Calls);
    }

    [Fact]
    public async Task Retry_is_claimed_by_a_commit_before_the_first_question_and_settled_by_one_after_the_last()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: ["sentiment"]));

        await _app.SendAsync(new RetryAnalysisCommand("analysis_1"));

        Assert.Equal(["commit", "ask sentiment", "commit 1 Insight"], _app.Events);
    }

    [Fact]
    public async Task A_retry_that_lost_the_claim_asks_nothing()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: ["sentiment"]));
        _app.UnitOfWork.Setup(u => u.CommitAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new ConflictException("another retry began"));

        await Assert.ThrowsAsync<ConflictException>(() => _app.SendAsync(new RetryAnalysisCommand("analysis_1")));

        Assert.Empty(_app.Asked);
    }

    [Fact]
    public async Task A_retry_that_fails_in_part_tells_what_is_still_missing()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: [.. Answers.Extractors]));
        _app.ModelFails("sentiment", Answers.Exhausted());

        var result = await _app.SendAsync(new RetryAnalysisCommand("analysis_1"));

        Assert.Equal("sentiment", Assert.Single(result.Errors!).Key);
        Assert.NotNull(result.Insights.Summary);
    }

    [Fact]
    public async Task A_retry_that_fails_still_gives_what_stood_before()
    {
        var analysis = Samples.SettledAnalysisOf(_meeting, failed: ["sentiment"]);
        _app.Knows(analysis, new Insight(analysis.Id, "summary", "\"As it was read first.\""));
        _app.ModelFails("sentiment", Answers.Exhausted(TimeSpan.FromSeconds(9)));

        var result = await _app.SendAsync(new RetryAnalysisCommand("analysis_1"));

        Assert.Equal(("As it was read first.", true), (result.Insights.Summary, result.PartialSuccess));
        Assert.Equal(AnalysisState.Partial, analysis.State);
    }

    [Fact]
    public async Task A_retry_after_which_nothing_stands_is_refused_and_can_be_asked_for_again()
    {
        var analysis = Samples.SettledAnalysisOf(_meeting, failed: [.. Answers.Extractors]);
        _app.Knows(analysis);
        foreach (var name in Answers.Extractors)
            _app.ModelFails(name, Answers.Exhausted());

        var refused = await Assert.ThrowsAsync<ModelUnavailableException>(() => _app.SendAsync(new RetryAnalysisCommand("analysis_1")));

        Assert.Equal(("analysis_1", AnalysisState.Failed), (refused.AnalysisId, analysis.State));
        foreach (var name in Answers.Extractors)
            _app.ModelMends(name);
        Assert.Null((await _app.SendAsync(new RetryAnalysisCommand("analysis_1"))).Errors);
    }

    [Fact]
    public async Task A_remembered_answer_will_do_for_a_retry()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: ["sentiment"]));

        await _app.SendAsync(new RetryAnalysisCommand("analysis_1"));

        Assert.False(Assert.Single(_app.Asked).BypassCache);
    }

    [Fact]
    public async Task A_retry_asks_the_question_that_was_asked_first()
    {
        _app.ModelFails("sentiment", Answers.Exhausted());
        var first = await _app.SendAsync(new AnalyzeMeetingCommand { MeetingId = "meeting_1", UserId = "user_dana", Transcript = Samples.Talk });
        _app.ModelMends("sentiment");

        await _app.SendAsync(new RetryAnalysisCommand(first.AnalysisId));

        var asked = _app.Asked.Where(r => r.Task == "sentiment").ToList();
        Assert.Equal(2, asked.Count);
        Assert.Equal((asked[0].Instructions, asked[0].Prompt, asked[0].Schema), (asked[1].Instructions, asked[1].Prompt, asked[1].Schema));
    }

    [Fact]
    public async Task A_retry_finds_items_of_an_earlier_analysis_again()
    {
        var earlier = Samples.ItemOf(_meeting, "Send the signed quote", analysis: "analysis_0");
        earlier.Move(ActionItemStatus.Done, Samples.Now);
        _app.Knows(earlier, Samples.SettledAnalysisOf(_meeting, failed: ["action_items"]));

        var result = await _app.SendAsync(new RetryAnalysisCommand("analysis_1"));

        Assert.Equal(("item_1", ActionItemStatus.Done), Assert.Single(result.Insights.ActionItems!.Select(i => (i.Id, i.Status))));
    }

    [Fact]
    public async Task A_caller_who_goes_away_does_not_stop_a_retry_that_began()
    {
        var analysis = Samples.SettledAnalysisOf(_meeting, failed: ["sentiment"]);
        _app.Knows(analysis);
        using var caller = new CancellationTokenSource();
        _app.BeforeAnswer = _ => caller.Cancel();

        await _app.SendAsync(new RetryAnalysisCommand("analysis_1"), caller.Token);

        Assert.Equal(AnalysisState.Completed, analysis.State);
    }

    [Fact]
    public async Task An_analysis_that_is_not_there_is_refused() => Assert.Equal(
        "There is no analysis with the id 'analysis_9'.", (await _app.RefusesAsync<NotFoundException>(new RetryAnalysisCommand("analysis_9"))).Message);

    [Fact]
    public async Task An_analysis_in_which_nothing_failed_is_refused()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: []));

        Assert.Equal("nothing_failed", (await _app.RefusesAsync<RuleBrokenException>(new RetryAnalysisCommand("analysis_1"))).Rule);
    }

    [Fact]
    public async Task An_analysis_that_still_runs_is_refused()
    {
        _app.Knows(Samples.AnalysisOf(_meeting));

        Assert.Equal("analysis_running", (await _app.RefusesAsync<RuleBrokenException>(new RetryAnalysisCommand("analysis_1"))).Rule);
    }
}
