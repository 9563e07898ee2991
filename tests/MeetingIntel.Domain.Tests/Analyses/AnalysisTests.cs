using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Domain.Tests.Analyses;

public sealed class AnalysisTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Now.AddSeconds(7);
    private static readonly ModelUsage OneCall = new(1, 0, 100, 10, 20, 0.01m);

    [Fact]
    public void A_new_analysis_runs_and_each_extractor_is_pending()
    {
        var analysis = Begun();

        Assert.Equal(AnalysisState.Running, analysis.State);
        Assert.Equal((Now, (DateTimeOffset?)null, false), (analysis.CreatedAt, analysis.FinishedAt, analysis.HasInsights));
        Assert.Equal(ModelUsage.None, analysis.Usage);
        Assert.Equal([("a", 0, 1), ("b", 1, 2), ("c", 2, 3)], analysis.Extractors.Select(e => (e.Name, e.Position, e.PromptVersion)));
        Assert.All(analysis.Extractors, e => Assert.Equal((ExtractorStatus.Pending, 0, null, null), (e.Status, e.Attempts, e.Error, e.Model)));
    }

    [Theory]
    [InlineData("", AnalysisState.Completed, true)]
    [InlineData("a", AnalysisState.Partial, true)]
    [InlineData("ab", AnalysisState.Partial, true)]
    [InlineData("abc", AnalysisState.Failed, false)]
    public void The_state_says_whether_all_some_or_none_succeeded(string failed, AnalysisState state, bool hasInsights)
    {
        var analysis = Begun();

        analysis.Settle(Outcomes(failed), OneCall, Later);

        Assert.Equal((state, hasInsights, Later), (analysis.State, analysis.HasInsights, analysis.FinishedAt));
    }

    [Fact]
    public void Each_extractor_keeps_its_own_outcome()
    {
        var analysis = Begun();

        analysis.Settle([Good("a"), Bad("b", "circuit open", attempts: 2), Good("c", attempts: 0)], OneCall, Later);

        Assert.Equal(
            [("a", ExtractorStatus.Succeeded, 1, null, "test/model"), ("b", ExtractorStatus.Failed, 2, "circuit open", null), ("c", ExtractorStatus.Succeeded, 0, null, "test/model")],
            analysis.Extractors.Select(e => (e.Name, e.Status, e.Attempts, e.Error, e.Model)));
        Assert.Equal(OneCall, analysis.Usage);
    }

    [Fact]
    public void The_outcome_names_the_version_of_the_question_that_was_asked()
    {
        var analysis = Begun();

        analysis.Settle([Good("a") with { PromptVersion = 9 }, Good("b"), Good("c")], OneCall, Later);

        Assert.Equal(9, analysis.Extractors[0].PromptVersion);
    }

    [Fact]
    public void Each_change_of_state_has_a_revision_of_its_own()
    {
        var analysis = Begun();
        var revisions = new List<int> { analysis.Revision };
        analysis.Settle(Outcomes(failed: "b"), OneCall, Later);
        revisions.Add(analysis.Revision);
        analysis.Retry();
        revisions.Add(analysis.Revision);
        analysis.Interrupt(Later);
        revisions.Add(analysis.Revision);

        Assert.Equal([0, 1, 2, 3], revisions);
    }

    [Fact]
    public void A_retry_reopens_what_failed_and_lets_stand_what_succeeded()
    {
        var analysis = Partial(failed: "b");

        analysis.Retry();

        Assert.Equal((AnalysisState.Running, (DateTimeOffset?)null, true), (analysis.State, analysis.FinishedAt, analysis.HasInsights));
        Assert.Equal(
            [("a", ExtractorStatus.Succeeded, null), ("b", ExtractorStatus.Pending, null), ("c", ExtractorStatus.Succeeded, null)],
            analysis.Extractors.Select(e => (e.Name, e.Status, e.Error)));
    }

    [Fact]
    public void A_retry_fills_the_gap_and_adds_up_calls_and_usage()
    {
        var analysis = Partial(failed: "b");
        analysis.Retry();

        analysis.Settle([Good("b")], OneCall, Later.AddMinutes(1));

        Assert.Equal((AnalysisState.Completed, Later.AddMinutes(1)), (analysis.State, analysis.FinishedAt));
        Assert.Equal(4, analysis.Extractors[1].Attempts);
        Assert.Equal((2, 200L, 0.02m), (analysis.Usage.Calls, analysis.Usage.InputTokens, analysis.Usage.Cost));
    }

    [Fact]
    public void A_retry_that_fails_again_leaves_the_analysis_partial()
    {
        var analysis = Partial(failed: "b");
        analysis.Retry();

        analysis.Settle([Bad("b", "LLM call failed after 3 retries")], OneCall, Later);

        Assert.Equal((AnalysisState.Partial, true), (analysis.State, analysis.HasInsights));
    }

    [Fact]
    public void A_failed_analysis_can_be_retried()
    {
        var analysis = Partial(failed: "abc");

        analysis.Retry();

        Assert.Equal(AnalysisState.Running, analysis.State);
        Assert.All(analysis.Extractors, e => Assert.Equal(ExtractorStatus.Pending, e.Status));
    }

    [Fact]
    public void An_interrupted_analysis_failed_and_is_ready_to_be_retried()
    {
        var analysis = Begun();

        analysis.Interrupt(Later);

        Assert.Equal((AnalysisState.Failed, Later, false), (analysis.State, analysis.FinishedAt, analysis.HasInsights));
        Assert.All(analysis.Extractors, e => Assert.Equal((ExtractorStatus.Failed, "interrupted"), (e.Status, e.Error)));
        analysis.Retry();
        Assert.Equal(AnalysisState.Running, analysis.State);
    }

    [Fact]
    public void An_interrupted_retry_keeps_what_had_succeeded()
    {
        var analysis = Partial(failed: "b");
        analysis.Retry();

        analysis.Interrupt(Later);

        Assert.Equal((AnalysisState.Partial, true), (analysis.State, analysis.HasInsights));
        Assert.Equal([null, "interrupted", null], analysis.Extractors.Select(e => e.Error));
    }

    [Fact]
    public void A_running_analysis_cannot_be_retried()
    {
        var analysis = Begun();

        AssertRefused("analysis_running", analysis, analysis.Retry);
    }

    [Fact]
    public void An_analysis_in_which_nothing_failed_cannot_be_retried()
    {
        var analysis = Partial(failed: "");

        AssertRefused("nothing_failed", analysis, analysis.Retry);
    }

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    [InlineData("abc")]
    public void An_outcome_once_settled_stands(string failed)
    {
        var analysis = Partial(failed);

        AssertRefused("not_pending", analysis, () => analysis.Settle(Outcomes(failed: "a"), OneCall, Later.AddMinutes(1)));
        AssertRefused("not_pending", analysis, () => analysis.Settle([], OneCall, Later.AddMinutes(1)));
        AssertRefused("not_running", analysis, () => analysis.Interrupt(Later.AddMinutes(1)));
    }

    [Fact]
    public void An_outcome_that_is_missing_is_refused()
    {
        var analysis = Begun();

        AssertRefused("not_pending", analysis, () => analysis.Settle([Good("a"), Good("b")], OneCall, Later));
    }

    [Fact]
    public void An_outcome_that_nobody_waits_for_is_refused()
    {
        var analysis = Begun();

        AssertRefused("not_pending", analysis, () => analysis.Settle([.. Outcomes(failed: ""), Good("d")], OneCall, Later));
    }

    [Fact]
    public void Two_outcomes_of_one_extractor_are_refused()
    {
        var analysis = Begun();

        AssertRefused("not_pending", analysis, () => analysis.Settle([Good("a"), Good("b"), Bad("b", "no"), Good("c")], OneCall, Later));
    }

    [Fact]
    public void A_retry_takes_no_outcome_of_what_had_succeeded()
    {
        var analysis = Partial(failed: "b");
        analysis.Retry();

        AssertRefused("not_pending", analysis, () => analysis.Settle([Good("b"), Bad("a", "no")], OneCall, Later));
    }

    [Fact]
    public void An_extractor_that_read_a_part_makes_the_analysis_partial_and_tells_what_is_missing()
    {
        var analysis = Begun();

        analysis.Settle([Part("a"), Good("b"), Bad("c", "circuit open")], OneCall, Later);

        Assert.Equal((AnalysisState.Partial, true), (analysis.State, analysis.HasInsights));
        Assert.Equal(
            [(ExtractorStatus.Partial, 0.7), (ExtractorStatus.Succeeded, 1), (ExtractorStatus.Failed, 0.0)], analysis.Extractors.Select(e => (e.Status, e.Coverage!.Value)));
        Assert.Equal("turns 3 to 5 were not read: slow; turn 9 was not read: down", analysis.Extractors[0].Error);
        Assert.Equal(0.85, analysis.Coverage);
    }

    [Fact]
    public void Parts_alone_are_insights_too()
    {
        var analysis = Begun();

        analysis.Settle([Part("a"), Bad("b", "no"), Bad("c", "no")], OneCall, Later);

        Assert.Equal((AnalysisState.Partial, true, 0.7), (analysis.State, analysis.HasInsights, analysis.Coverage));
    }

    [Fact]
    public void A_retry_opens_an_extractor_that_read_a_part_and_what_it_read_stands_meanwhile()
    {
        var analysis = Begun();
        analysis.Settle([Part("a"), Good("b"), Bad("c", "no")], OneCall, Later);

        analysis.Retry();

        Assert.Equal([ExtractorStatus.Pending, ExtractorStatus.Succeeded, ExtractorStatus.Pending], analysis.Extractors.Select(e => e.Status));
        Assert.Equal([true, true, false], analysis.Extractors.Select(e => e.HasInsight));
        Assert.Equal([0.7, 1, null], analysis.Extractors.Select(e => e.Coverage));
        analysis.Settle([Good("a"), Good("c")], OneCall, Later);
        Assert.Equal((AnalysisState.Completed, 1.0), (analysis.State, analysis.Coverage));
        Assert.All(analysis.Extractors, e => Assert.Empty(e.Unread));
    }

    [Fact]
    public void A_retry_that_is_interrupted_leaves_what_stood()
    {
        var analysis = Begun();
        analysis.Settle([Part("a"), Bad("b", "no"), Bad("c", "no")], OneCall, Later);
        analysis.Retry();

        analysis.Interrupt(Later);

        Assert.Equal((AnalysisState.Partial, 0.7), (analysis.State, analysis.Coverage));
        Assert.Equal((ExtractorStatus.Partial, "turns 3 to 5 were not read: interrupted; turn 9 was not read: interrupted"), (analysis.Extractors[0].Status, analysis.Extractors[0].Error));
        Assert.Equal((ExtractorStatus.Failed, "interrupted", 0), (analysis.Extractors[1].Status, analysis.Extractors[1].Error, analysis.Extractors[1].Coverage));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0.99999, 0.9999)]
    [InlineData(0.57, 0.57)]
    [InlineData(0.33339, 0.3333)]
    [InlineData(0, 0)]
    public void A_share_is_rounded_down_so_that_one_means_all(double share, double told) => Assert.Equal(told, Analysis.RoundedDown(share));

    private static ExtractorOutcome Part(string name) => ExtractorOutcome.InPart(
        name, 1, 4, "test/model", [new(new Passage(3, 0, 5, 1), "slow"), new(new Passage(9, 0, 9, 1), "down")], 0.7);

    private static Analysis Begun() => Analysis.Begin(
        new AnalysisId("analysis_1"), new MeetingId("meeting_1"), new TranscriptId("transcript_1"), [("a", 1), ("b", 2), ("c", 3)], Now);

    private static Analysis Partial(string failed)
    {
        var analysis = Begun();
        analysis.Settle(Outcomes(failed), OneCall, Later);
        return analysis;
    }

    private static ExtractorOutcome Good(string name, int attempts = 1) => new(name, 1, attempts, "test/model", Error: null);

    private static ExtractorOutcome Bad(string name, string error, int attempts = 3) => new(name, 1, attempts, Model: null, error);

    private static List<ExtractorOutcome> Outcomes(string failed) =>
        [.. "abc".Select(c => failed.Contains(c, StringComparison.Ordinal) ? Bad($"{c}", "LLM call failed after 3 retries") : Good($"{c}"))];

    private static void AssertRefused(string rule, Analysis analysis, Action act)
    {
        var before = Shape(analysis);
        Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
        Assert.Equal(before, Shape(analysis));
    }

    private static string Shape(Analysis analysis) => string.Join(
        '\n',
        [
            $"{analysis.State} {analysis.FinishedAt} {analysis.HasInsights} {analysis.Usage} {analysis.Revision}",
            .. analysis.Extractors.Select(e => $"{e.Name} {e.Status} {e.Attempts} {e.Error} {e.Model} {e.PromptVersion}"),
        ]);
}
