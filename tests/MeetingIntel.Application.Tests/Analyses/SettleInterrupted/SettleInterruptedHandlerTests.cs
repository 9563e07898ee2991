using MeetingIntel.Application.Analyses.SettleInterrupted;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;
using Moq;

namespace MeetingIntel.Application.Tests.Analyses.SettleInterrupted;

public sealed class SettleInterruptedHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);

    public SettleInterruptedHandlerTests() =>
        _app.Analyses.Setup(r => r.ListRunningAsync(It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((int count, CancellationToken _) =>
                [.. _app.Kept.OfType<Analysis>().Where(a => a.State == AnalysisState.Running).Take(count)]);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task What_a_process_left_running_is_settled_and_can_be_retried()
    {
        var untouched = Samples.AnalysisOf(_meeting, "analysis_1");
        var retried = Samples.SettledAnalysisOf(_meeting, failed: ["summary"], "analysis_2");
        retried.Retry();
        var finished = Samples.SettledAnalysisOf(_meeting, failed: ["summary"], "analysis_3");
        _app.Knows(untouched, retried, finished);
        _app.Clock.Advance(TimeSpan.FromHours(1));

        var settled = await _app.SendAsync(new SettleInterruptedCommand());

        Assert.Equal(2, settled);
        Assert.Equal((AnalysisState.Failed, Samples.Now.AddHours(1)), (untouched.State, untouched.FinishedAt));
        Assert.All(untouched.Extractors, e => Assert.Equal("interrupted", e.Error));
        Assert.Equal(AnalysisState.Partial, retried.State);
        Assert.Equal("interrupted", retried.Extractors.Single(e => e.Status == ExtractorStatus.Failed).Error);
        Assert.Equal(("LLM call failed after 3 retries", Samples.Now), (finished.Extractors.Single(e => e.Error is not null).Error, finished.FinishedAt));
        Assert.Equal(["commit"], _app.Events);
    }

    [Fact]
    public async Task Nothing_is_committed_where_nothing_was_left_running()
    {
        Assert.Equal(0, await _app.SendAsync(new SettleInterruptedCommand()));
        Assert.Empty(_app.Events);
    }

    [Fact]
    public async Task Many_are_settled_in_batches_that_each_commit()
    {
        _app.Knows([.. Enumerable.Range(0, 250).Select(n => Samples.AnalysisOf(_meeting, $"analysis_{n}"))]);

        Assert.Equal(250, await _app.SendAsync(new SettleInterruptedCommand()));
        Assert.Equal(3, _app.Events.Count);
    }
}
