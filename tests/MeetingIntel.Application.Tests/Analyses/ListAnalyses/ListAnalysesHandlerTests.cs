using MeetingIntel.Application.Analyses.ListAnalyses;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;
using Moq;

namespace MeetingIntel.Application.Tests.Analyses.ListAnalyses;

public sealed class ListAnalysesHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);

    public ListAnalysesHandlerTests()
    {
        _app.Knows(_meeting, Samples.MeetingOf(Samples.Dana, "meeting_2"));
        var stored = Enumerable.Range(0, 3).Select(n => Samples.AnalysisOf(_meeting, $"analysis_{n}")).ToList();
        _app.Analyses.Setup(r => r.ListAsync(_meeting.Id, It.IsAny<AnalysisId?>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((MeetingId _, AnalysisId? after, int count, CancellationToken _) =>
                [.. stored.SkipWhile(s => after is { } place && string.CompareOrdinal(s.Id.Value, place.Value) <= 0).Take(count)]);
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Following_the_cursors_gives_each_analysis_once()
    {
        var first = await _app.SendAsync(new ListAnalysesQuery { MeetingId = "meeting_1", Limit = 2 });
        var second = await _app.SendAsync(new ListAnalysesQuery { MeetingId = "meeting_1", Limit = 2, Cursor = first.NextCursor });

        Assert.Equal(["analysis_0", "analysis_1", "analysis_2"], first.Items.Concat(second.Items).Select(a => a.Id));
        Assert.Null(second.NextCursor);
    }

    [Fact]
    public async Task List_refuses_a_meeting_that_is_not_there() => Assert.Equal(
        "There is no meeting with the id 'meeting_9'.",
        (await _app.RefusesAsync<NotFoundException>(new ListAnalysesQuery { MeetingId = "meeting_9" })).Message);

    [Fact]
    public async Task A_cursor_is_good_for_its_own_meeting_only()
    {
        var page = await _app.SendAsync(new ListAnalysesQuery { MeetingId = "meeting_1", Limit = 2 });

        var refused = await _app.RefusesAsync<InvalidRequestException>(new ListAnalysesQuery { MeetingId = "meeting_2", Cursor = page.NextCursor });

        Assert.Equal("cursor", refused.Field);
    }

    [Fact]
    public async Task A_bad_form_is_refused_before_a_meeting_that_is_not_there()
    {
        await _app.RefusesAsync(new ListAnalysesQuery { MeetingId = "meeting_9", Limit = 0 }, "Limit", "must be a whole number from 1 to 200");
        await _app.RefusesAsync<InvalidRequestException>(new ListAnalysesQuery { MeetingId = "meeting_9", Cursor = "made up" });
    }
}
