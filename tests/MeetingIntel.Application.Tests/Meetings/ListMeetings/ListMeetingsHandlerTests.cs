using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Meetings.ListMeetings;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;
using Moq;

namespace MeetingIntel.Application.Tests.Meetings.ListMeetings;

public sealed class ListMeetingsHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private readonly List<(MeetingFilter Filter, MeetingPlace? After, int Count)> _reads = [];
    private IReadOnlyList<Meeting> _stored = [];

    public ListMeetingsHandlerTests() =>
        _app.Meetings.Setup(m => m.ListAsync(It.IsAny<MeetingFilter>(), It.IsAny<MeetingPlace?>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((MeetingFilter filter, MeetingPlace? after, int count, CancellationToken _) =>
            {
                _reads.Add((filter, after, count));
                var from = after is null ? 0 : _stored.ToList().FindIndex(m => m.Id == after.Id) + 1;
                return [.. _stored.Skip(from).Take(count)];
            });

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task List_gives_what_is_there_and_no_cursor_on_the_last_page()
    {
        _stored = Some(2);

        var page = await _app.SendAsync(new ListMeetingsQuery());

        Assert.Equal(["meeting_0", "meeting_1"], page.Items.Select(m => m.Id));
        Assert.Null(page.NextCursor);
        Assert.Equal((null, 51), (_reads[0].After, _reads[0].Count));
    }

    [Fact]
    public async Task List_gives_an_empty_page_where_nothing_is_there()
    {
        var page = await _app.SendAsync(new ListMeetingsQuery());

        Assert.Empty(page.Items);
        Assert.Null(page.NextCursor);
    }

    [Fact]
    public async Task List_asks_for_what_the_filters_say()
    {
        await _app.SendAsync(new ListMeetingsQuery
        {
            UserId = "user_1",
            ContactId = "contact_1",
            Status = MeetingStatus.Completed,
            From = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(1)),
            To = Samples.Now,
            Q = "Renewal",
        });

        Assert.Equal(
            new MeetingFilter(
                new UserId("user_1"), new ContactId("contact_1"), MeetingStatus.Completed,
                new DateTimeOffset(2025, 12, 31, 23, 0, 0, TimeSpan.Zero), Samples.Now, "Renewal"),
            _reads[0].Filter);
    }

    [Fact]
    public async Task Following_the_cursors_gives_every_meeting_once()
    {
        _stored = Some(5);
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await _app.SendAsync(new ListMeetingsQuery { Limit = 2, Cursor = cursor });
            seen.AddRange(page.Items.Select(m => m.Id));
            cursor = page.NextCursor;
        }
        while (cursor is not null);

        Assert.Equal(_stored.Select(m => m.Id.Value), seen);
        Assert.Equal(3, _reads.Count);
    }

    [Fact]
    public async Task A_page_that_holds_exactly_the_rest_is_the_last()
    {
        _stored = Some(2);

        Assert.Null((await _app.SendAsync(new ListMeetingsQuery { Limit = 2 })).NextCursor);
    }

    [Fact]
    public async Task A_cursor_is_good_for_its_own_filters_only()
    {
        _stored = Some(3);
        var cursor = (await _app.SendAsync(new ListMeetingsQuery { Limit = 2, UserId = "user_1" })).NextCursor;

        var refused = await _app.RefusesAsync<InvalidRequestException>(new ListMeetingsQuery { Limit = 2, UserId = "user_2", Cursor = cursor });

        Assert.Equal("cursor", refused.Field);
    }

    [Fact]
    public async Task The_same_moment_at_another_offset_is_the_same_filter()
    {
        _stored = Some(3);
        var cursor = (await _app.SendAsync(new ListMeetingsQuery { Limit = 2, From = Samples.Now })).NextCursor;

        var page = await _app.SendAsync(new ListMeetingsQuery { Limit = 2, From = Samples.Now.ToOffset(TimeSpan.FromHours(5)), Cursor = cursor });

        Assert.Equal(["meeting_2"], page.Items.Select(m => m.Id));
    }

    [Fact]
    public async Task A_cursor_that_was_made_up_is_refused() => Assert.Equal(
        "cursor", (await _app.RefusesAsync<InvalidRequestException>(new ListMeetingsQuery { Cursor = "made up" })).Field);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(201)]
    public Task A_limit_out_of_range_is_refused(int limit) =>
        _app.RefusesAsync(new ListMeetingsQuery { Limit = limit }, "Limit", "must be a whole number from 1 to 200");

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public async Task The_smallest_and_the_largest_limit_are_taken(int limit)
    {
        await _app.SendAsync(new ListMeetingsQuery { Limit = limit });

        Assert.Equal(limit + 1, _reads[0].Count);
    }

    [Fact]
    public async Task Filters_that_no_database_can_hold_are_refused()
    {
        foreach (var (text, message) in Texts.UnfitIfGiven)
        {
            await _app.RefusesAsync(new ListMeetingsQuery { UserId = text }, "UserId", message);
            await _app.RefusesAsync(new ListMeetingsQuery { ContactId = text }, "ContactId", message);
            await _app.RefusesAsync(new ListMeetingsQuery { Q = text }, "Q", message);
        }

        await _app.SendAsync(new ListMeetingsQuery { Q = Samples.Rockets(200) });
        await _app.RefusesAsync(new ListMeetingsQuery { Q = Samples.Rockets(201) }, "Q", Texts.TooLong(200, 201));
    }

    [Fact]
    public void A_place_in_the_list_survives_as_text()
    {
        var place = new MeetingPlace(new DateTimeOffset(2026, 3, 4, 10, 0, 0, 123, TimeSpan.Zero).AddTicks(4567), new MeetingId("an id with blanks"));

        Assert.Equal(place, MeetingPlace.Parse(place.ToString()));
    }

    private static List<Meeting> Some(int count) =>
        [.. Enumerable.Range(0, count).Select(n => Samples.MeetingOf(Samples.Dana, $"meeting_{n}", start: Samples.Now.AddDays(-n)))];
}
