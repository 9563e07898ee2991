using MeetingIntel.Application.Analyses.GetAnalysis;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Analyses.GetAnalysis;

public sealed class GetAnalysisHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Get_gives_a_running_analysis_with_everything_pending()
    {
        _app.Knows(Samples.AnalysisOf(_meeting));

        var result = await _app.SendAsync(new GetAnalysisQuery("analysis_1"));

        Assert.Equal(("analysis_1", "meeting_1", AnalysisState.Running), (result.Id, result.MeetingId, result.State));
        Assert.Equal((Samples.Now, (DateTimeOffset?)null), (result.CreatedAt, result.FinishedAt));
        Assert.Equal(Answers.Extractors, result.Extractors.Select(e => e.Name));
        Assert.All(result.Extractors, e => Assert.Equal(ExtractorStatus.Pending, e.Status));
    }

    [Fact]
    public async Task Get_tells_what_each_extractor_came_to()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: ["sentiment"]));

        var result = await _app.SendAsync(new GetAnalysisQuery("analysis_1"));

        Assert.Equal((AnalysisState.Partial, Samples.Now), (result.State, result.FinishedAt));
        var failed = result.Extractors.Single(e => e.Name == "sentiment");
        Assert.Equal((ExtractorStatus.Failed, 3, "LLM call failed after 3 retries", null), (failed.Status, failed.Attempts, failed.Error, failed.Model));
        var good = result.Extractors.Single(e => e.Name == "summary");
        Assert.Equal((ExtractorStatus.Succeeded, 1, null, Answers.Model, 1), (good.Status, good.Attempts, good.Error, good.Model, good.PromptVersion));
        Assert.Equal((6, 0, 600L, 60L, 120L, 0.06m), (result.Usage.Calls, result.Usage.Retries, result.Usage.InputTokens, result.Usage.CachedInputTokens, result.Usage.OutputTokens, result.Usage.Cost));
    }

    [Fact]
    public async Task Get_refuses_an_analysis_that_is_not_there() => Assert.Equal(
        "There is no analysis with the id 'analysis_9'.", (await _app.RefusesAsync<NotFoundException>(new GetAnalysisQuery("analysis_9"))).Message);
}
