using MeetingIntel.Application.Insights.GetInsights;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Insights.GetInsights;

public sealed class GetInsightsHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);

    public GetInsightsHandlerTests() => _app.Knows(_meeting);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Get_puts_the_stored_insights_and_the_items_as_users_left_them_together()
    {
        var item = Samples.ItemOf(_meeting, "Send the quote");
        item.Move(ActionItemStatus.Done, Samples.Now);
        _app.Knows(
            Samples.SettledAnalysisOf(_meeting, failed: []), item,
            new Insight(new AnalysisId("analysis_1"), "summary", "\"All went well.\""),
            new Insight(new AnalysisId("analysis_1"), "key_topics", """[{"topic":"Annual plan","relevance":0.7,"verified":true,"evidence":[{"quote":"the annual plan","speaker":null,"start_seconds":null,"turn":1}]}]"""));

        var result = await _app.SendAsync(new GetInsightsQuery("meeting_1"));

        Assert.Equal(("meeting_1", "analysis_1", "transcript_of_meeting_1"), (result.MeetingId, result.AnalysisId, result.TranscriptId));
        Assert.Equal("All went well.", result.Insights.Summary);
        Assert.Equal("the annual plan", Assert.Single(Assert.Single(result.Insights.KeyTopics!).Evidence).Quote);
        Assert.Equal(("item_1", ActionItemStatus.Done), Assert.Single(result.Insights.ActionItems!.Select(i => (i.Id, i.Status))));
        Assert.Equal((null, null), (result.Errors, result.PartialSuccess));
    }

    [Fact]
    public async Task An_offset_is_told_where_it_was_kept_and_null_in_what_is_older()
    {
        _app.Knows(
            Samples.SettledAnalysisOf(_meeting, failed: []),
            new Insight(new AnalysisId("analysis_1"), "decisions", """
                [{"decision":"Go on","decided_by":null,"verified":true,"evidence":[{"quote":"the annual plan","speaker":null,"start_seconds":null,"turn":1},
                  {"quote":"we go","speaker":"Eli","start_seconds":9,"turn":1,"offset":12}]}]
                """));

        var evidence = Assert.Single((await _app.SendAsync(new GetInsightsQuery("meeting_1"))).Insights.Decisions!).Evidence;

        Assert.Equal([(null, 15), (12, 5)], evidence.Select(e => (e.Offset, e.Length)));
    }

    [Fact]
    public async Task Get_tells_what_is_missing()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: ["action_items", "sentiment"]));

        var result = await _app.SendAsync(new GetInsightsQuery("meeting_1"));

        Assert.True(result.PartialSuccess);
        Assert.Equal(["action_items", "sentiment"], result.Errors!.Keys);
        Assert.Equal((null, null), (result.Insights.ActionItems, result.Insights.Sentiment));
    }

    [Fact]
    public async Task What_is_being_run_again_counts_as_missing_but_not_as_failed()
    {
        var analysis = Samples.SettledAnalysisOf(_meeting, failed: ["sentiment"]);
        analysis.Retry();
        _app.Knows(analysis);

        var result = await _app.SendAsync(new GetInsightsQuery("meeting_1"));

        Assert.Equal(new KeyValuePair<string, string>("sentiment", "still running"), Assert.Single(result.Errors!));
    }

    [Fact]
    public async Task A_meeting_that_had_no_items_has_an_empty_list_not_null()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: []));

        Assert.Empty((await _app.SendAsync(new GetInsightsQuery("meeting_1"))).Insights.ActionItems!);
    }

    [Fact]
    public async Task Get_refuses_a_meeting_that_is_not_there() => Assert.Equal(
        "There is no meeting with the id 'meeting_9'.", (await _app.RefusesAsync<NotFoundException>(new GetInsightsQuery("meeting_9"))).Message);

    [Fact]
    public async Task Get_refuses_a_meeting_whose_analyses_found_nothing()
    {
        _app.Knows(Samples.SettledAnalysisOf(_meeting, failed: [.. Answers.Extractors]));

        var refused = await _app.RefusesAsync<NoInsightsException>(new GetInsightsQuery("meeting_1"));

        Assert.Contains("meeting_1", refused.Message, StringComparison.Ordinal);
    }
}
