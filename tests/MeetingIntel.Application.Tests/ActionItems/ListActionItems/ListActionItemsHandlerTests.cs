using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.ActionItems.ListActionItems;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;
using Moq;

namespace MeetingIntel.Application.Tests.ActionItems.ListActionItems;

public sealed class ListActionItemsHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private readonly List<(ActionItemFilter Filter, ActionItemPlace? After, int Count)> _reads = [];
    private readonly List<ActionItem> _stored = [];

    public ListActionItemsHandlerTests() =>
        _app.ActionItems.Setup(r => r.ListAsync(It.IsAny<ActionItemFilter>(), It.IsAny<ActionItemPlace?>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((ActionItemFilter filter, ActionItemPlace? after, int count, CancellationToken _) =>
            {
                _reads.Add((filter, after, count));
                return
                [
                    .. _stored.Skip(after is null ? 0 : _stored.FindIndex(i => i.AnalysisId == after.AnalysisId && i.Position == after.Position) + 1).Take(count)
                        .Select(i => new CitedActionItem(i, Samples.TranscriptIdOf(i.MeetingId))),
                ];
            });

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Following_the_cursors_gives_every_item_once()
    {
        for (var n = 0; n < 5; n++)
            _stored.Add(ActionItem.Track(new ActionItemId($"item_{n}"), new AnalysisId($"analysis_{n / 2}"), new MeetingId("meeting_1"), n % 2, Samples.CommitmentTo("Task"), Samples.Now));

        var first = await _app.SendAsync(new ListActionItemsQuery { Limit = 3 });
        var second = await _app.SendAsync(new ListActionItemsQuery { Limit = 3, Cursor = first.NextCursor });

        Assert.Equal(["item_0", "item_1", "item_2", "item_3", "item_4"], first.Items.Concat(second.Items).Select(i => i.Id));
        Assert.Null(second.NextCursor);
    }

    [Fact]
    public async Task List_asks_for_what_the_filters_say()
    {
        await _app.SendAsync(new ListActionItemsQuery
        {
            Owner = "dana",
            ContactId = "contact_1",
            UserId = "user_1",
            MeetingId = "meeting_1",
            Status = ActionItemStatus.Open,
            DueBefore = new DateOnly(2026, 4, 1),
            Side = Side.Them,
            MinConfidence = 0.3,
        });

        Assert.Equal(
            new ActionItemFilter
            {
                Owner = "dana",
                ContactId = new ContactId("contact_1"),
                UserId = new UserId("user_1"),
                MeetingId = new MeetingId("meeting_1"),
                Status = ActionItemStatus.Open,
                DueBefore = new DateOnly(2026, 4, 1),
                Side = Side.Them,
                MinConfidence = new Confidence(0.3),
            },
            _reads[0].Filter);
        Assert.Equal((null, 51), (_reads[0].After, _reads[0].Count));
    }

    [Fact]
    public async Task A_cursor_is_good_for_its_own_filters_only()
    {
        _stored.AddRange([Samples.ItemOf(Samples.MeetingOf(Samples.Dana), "One"), Samples.ItemOf(Samples.MeetingOf(Samples.Dana), "Two", "item_2")]);
        var cursor = (await _app.SendAsync(new ListActionItemsQuery { Limit = 1, Owner = "Dana" })).NextCursor;

        Assert.Equal("cursor", (await _app.RefusesAsync<InvalidRequestException>(new ListActionItemsQuery { Limit = 1, Owner = "Eli", Cursor = cursor })).Field);
        Assert.Equal(
            "cursor",
            (await _app.RefusesAsync<InvalidRequestException>(new ListActionItemsQuery { Limit = 1, Owner = "Dana", MinConfidence = 0.3, Cursor = cursor })).Field);
    }

    [Fact]
    public async Task Each_item_names_the_transcript_that_its_evidence_means()
    {
        _stored.AddRange(
        [
            Samples.ItemOf(Samples.MeetingOf(Samples.Dana), "One", quotes: "one"),
            Samples.ItemOf(Samples.MeetingOf(Samples.Dana, "meeting_2"), "Two", "item_2", quotes: "two"),
        ]);

        Assert.Equal(
            ["transcript_of_meeting_1", "transcript_of_meeting_2"], (await _app.SendAsync(new ListActionItemsQuery())).Items.Select(i => i.TranscriptId));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.001)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public Task A_confidence_out_of_range_is_refused(double least) =>
        _app.RefusesAsync(new ListActionItemsQuery { MinConfidence = least }, "MinConfidence", "must be a number from 0 to 1");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_confidence_at_the_ends_of_its_range_is_taken(double least)
    {
        await _app.SendAsync(new ListActionItemsQuery { MinConfidence = least });

        Assert.Equal(new Confidence(least), _reads[0].Filter.MinConfidence);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public Task A_limit_out_of_range_is_refused(int limit) =>
        _app.RefusesAsync(new ListActionItemsQuery { Limit = limit }, "Limit", "must be a whole number from 1 to 200");

    [Fact]
    public async Task Filters_that_no_database_can_hold_are_refused()
    {
        foreach (var (text, message) in Texts.UnfitIfGiven)
        {
            await _app.RefusesAsync(new ListActionItemsQuery { Owner = text }, "Owner", message);
            await _app.RefusesAsync(new ListActionItemsQuery { UserId = text }, "UserId", message);
            await _app.RefusesAsync(new ListActionItemsQuery { ContactId = text }, "ContactId", message);
            await _app.RefusesAsync(new ListActionItemsQuery { MeetingId = text }, "MeetingId", message);
        }

        await _app.SendAsync(new ListActionItemsQuery { Owner = Samples.Rockets(200) });
        await _app.RefusesAsync(new ListActionItemsQuery { Owner = Samples.Rockets(201) }, "Owner", Texts.TooLong(200, 201));
    }

    [Fact]
    public void A_place_in_the_list_survives_as_text()
    {
        var place = new ActionItemPlace(new AnalysisId("an id with blanks"), 17);

        Assert.Equal(place, ActionItemPlace.Parse(place.ToString()));
    }
}
