using MeetingIntel.Application.Meetings.CreateMeeting;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Meetings.CreateMeeting;

public sealed class CreateMeetingHandlerTests : IDisposable
{
    private static readonly CreateMeetingCommand Good = new()
    {
        Title = "Renewal",
        ContactId = Samples.Eli.Id.Value,
        UserId = Samples.Dana.Id.Value,
        ScheduledTime = new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(2)),
        DurationMinutes = 30,
    };

    private readonly TestApplication _app = new();

    public CreateMeetingHandlerTests() => _app.Knows(Samples.Dana, Samples.Eli);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Create_keeps_the_meeting_and_gives_its_id()
    {
        var result = await _app.SendAsync(Good);

        var kept = Assert.Single(_app.Kept.OfType<Meeting>());
        Assert.Equal(kept.Id.Value, result.MeetingId);
        Assert.StartsWith("meeting_", result.MeetingId, StringComparison.Ordinal);
        Assert.Equal("Meeting created successfully", result.Message);
        Assert.Equal(("Renewal", Samples.Eli.Id, Samples.Dana.Id), (kept.Title, kept.ContactId, kept.UserId));
        Assert.Equal((new DateTimeOffset(2026, 3, 10, 7, 0, 0, TimeSpan.Zero), new DateOnly(2026, 3, 10), 30), (kept.ScheduledTime, kept.CalendarDay, kept.DurationMinutes));
        Assert.Equal((MeetingStatus.Scheduled, Samples.Now), (kept.Status, kept.CreatedAt));
        Assert.Equal(["commit 1 Meeting"], _app.Events);
    }

    [Theory]
    [InlineData(MeetingStatus.Scheduled)]
    [InlineData(MeetingStatus.InProgress)]
    [InlineData(MeetingStatus.Completed)]
    [InlineData(MeetingStatus.Cancelled)]
    public async Task Create_takes_any_status(MeetingStatus status)
    {
        await _app.SendAsync(Good with { Status = status });

        Assert.Equal(status, Assert.Single(_app.Kept.OfType<Meeting>()).Status);
    }

    [Fact]
    public async Task Create_trims_the_title()
    {
        await _app.SendAsync(Good with { Title = "  Renewal \n" });

        Assert.Equal("Renewal", Assert.Single(_app.Kept.OfType<Meeting>()).Title);
    }

    [Fact]
    public async Task Create_takes_a_meeting_of_the_past_without_a_duration()
    {
        await _app.SendAsync(Good with { ScheduledTime = Samples.Now.AddYears(-3), DurationMinutes = null });

        Assert.Null(Assert.Single(_app.Kept.OfType<Meeting>()).DurationMinutes);
    }

    [Fact]
    public async Task Create_refuses_a_user_that_is_not_there()
    {
        var refused = await _app.RefusesAsync<NotFoundException>(Good with { UserId = "user_9", ContactId = "contact_9" });

        Assert.Equal("There is no user with the id 'user_9'.", refused.Message);
    }

    [Fact]
    public async Task Create_refuses_a_contact_that_is_not_there()
    {
        var refused = await _app.RefusesAsync<NotFoundException>(Good with { ContactId = "contact_9" });

        Assert.Equal("There is no contact with the id 'contact_9'.", refused.Message);
    }

    [Fact]
    public async Task Create_counts_characters_of_the_title_not_code_units()
    {
        await _app.SendAsync(Good with { Title = Samples.Rockets(200) });

        await _app.RefusesAsync(Good with { Title = Samples.Rockets(201) }, "Title", Texts.TooLong(200, 201));
        await _app.RefusesAsync(Good with { Title = new string('x', 201) }, "Title", Texts.TooLong(200, 201));
    }

    [Fact]
    public async Task Create_refuses_texts_that_are_missing_blank_or_not_storable()
    {
        foreach (var (text, message) in Texts.Unfit)
        {
            await _app.RefusesAsync(Good with { Title = text! }, "Title", message);
            await _app.RefusesAsync(Good with { UserId = text! }, "UserId", message);
            await _app.RefusesAsync(Good with { ContactId = text! }, "ContactId", message);
        }
    }

    [Fact]
    public Task Create_refuses_a_missing_time() => _app.RefusesAsync(
        Good with { ScheduledTime = default }, "ScheduledTime", "is required: an ISO 8601 date and time such as 2026-03-04T10:00:00+01:00");

    [Theory]
    [InlineData("1969-12-31T23:59:59Z")]
    [InlineData("2201-01-01T00:00:00Z")]
    [InlineData("1970-01-01T00:30:00+01:00")]
    [InlineData("2200-12-31T23:30:00-01:00")]
    public Task Create_refuses_a_time_outside_of_the_years_1970_to_2200_in_utc(string time) =>
        _app.RefusesAsync(Good with { ScheduledTime = Time(time) }, "ScheduledTime", "must lie in the years 1970 to 2200");

    [Theory]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("2200-12-31T23:59:59Z")]
    public async Task Create_takes_the_first_and_the_last_moment_of_those_years(string time)
    {
        await _app.SendAsync(Good with { ScheduledTime = Time(time) });

        Assert.Equal(Time(time), Assert.Single(_app.Kept.OfType<Meeting>()).ScheduledTime);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10081)]
    public Task Create_refuses_a_duration_out_of_range(int minutes) =>
        _app.RefusesAsync(Good with { DurationMinutes = minutes }, "DurationMinutes", "must be a whole number from 1 to 10080");

    [Theory]
    [InlineData(1)]
    [InlineData(10080)]
    public async Task Create_takes_the_shortest_and_the_longest_duration(int minutes)
    {
        await _app.SendAsync(Good with { DurationMinutes = minutes });

        Assert.Equal(minutes, Assert.Single(_app.Kept.OfType<Meeting>()).DurationMinutes);
    }

    [Fact]
    public async Task Create_names_every_broken_rule_at_once()
    {
        var refused = await _app.RefusesAsync<FluentValidation.ValidationException>(new CreateMeetingCommand { DurationMinutes = 0 });

        Assert.Equal(["ContactId", "DurationMinutes", "ScheduledTime", "Title", "UserId"], refused.Errors.Select(e => e.PropertyName).Order());
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
