using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Domain.Tests.Meetings;

public sealed class MeetingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_planned_meeting_has_what_it_was_planned_with()
    {
        var meeting = Planned(new DateTimeOffset(2026, 3, 10, 9, 30, 0, TimeSpan.FromHours(2)), MeetingStatus.InProgress, durationMinutes: 45);

        Assert.Equal("Renewal", meeting.Title);
        Assert.Equal(new UserId("user_1"), meeting.UserId);
        Assert.Equal(new ContactId("contact_1"), meeting.ContactId);
        Assert.Equal(MeetingStatus.InProgress, meeting.Status);
        Assert.Equal(45, meeting.DurationMinutes);
        Assert.Equal((Now, Now), (meeting.CreatedAt, meeting.UpdatedAt));
    }

    [Fact]
    public void The_start_is_kept_in_utc()
    {
        var meeting = Planned(new DateTimeOffset(2026, 3, 10, 9, 30, 0, TimeSpan.FromHours(2)));

        Assert.Equal(new DateTimeOffset(2026, 3, 10, 7, 30, 0, TimeSpan.Zero), meeting.ScheduledTime);
        Assert.Equal(TimeSpan.Zero, meeting.ScheduledTime.Offset);
    }

    [Theory]
    [InlineData("2026-03-10T00:00:00+00:00", "2026-03-10")]
    [InlineData("2026-03-10T23:59:59+00:00", "2026-03-10")]
    [InlineData("2026-03-10T00:30:00+02:00", "2026-03-10")] // the evening before in UTC
    [InlineData("2026-03-10T23:30:00-05:00", "2026-03-10")] // the morning after in UTC
    [InlineData("2026-03-10T00:00:00+14:00", "2026-03-10")]
    [InlineData("2026-03-10T23:59:00-12:00", "2026-03-10")]
    [InlineData("2026-03-10T00:10:00+05:45", "2026-03-10")]
    [InlineData("2026-12-31T23:30:00-03:30", "2026-12-31")]
    [InlineData("2024-02-29T00:15:00+01:00", "2024-02-29")]
    public void The_calendar_day_is_the_day_at_the_offset_that_the_time_was_given_with(string start, string day)
    {
        var meeting = Planned(DateTimeOffset.Parse(start, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), meeting.CalendarDay);
    }

    [Theory]
    [InlineData(MeetingStatus.Scheduled)]
    [InlineData(MeetingStatus.InProgress)]
    public void A_meeting_whose_transcript_arrives_was_held(MeetingStatus before)
    {
        var meeting = Planned(Now, before);

        meeting.WasHeld(Now.AddHours(1));

        Assert.Equal(MeetingStatus.Completed, meeting.Status);
        Assert.Equal(Now.AddHours(1), meeting.UpdatedAt);
        Assert.Equal(Now, meeting.CreatedAt);
    }

    [Fact]
    public void A_meeting_that_was_held_already_does_not_change()
    {
        var meeting = Planned(Now, MeetingStatus.Completed);

        meeting.WasHeld(Now.AddHours(1));

        Assert.Equal((MeetingStatus.Completed, Now), (meeting.Status, meeting.UpdatedAt));
    }

    [Fact]
    public void A_cancelled_meeting_was_not_held_and_stays_as_it_was()
    {
        var meeting = Planned(Now, MeetingStatus.Cancelled);

        var broken = Assert.Throws<RuleBrokenException>(() => meeting.WasHeld(Now.AddHours(1)));

        Assert.Equal("meeting_cancelled", broken.Rule);
        Assert.Contains("meeting_1", broken.Message, StringComparison.Ordinal);
        Assert.Equal((MeetingStatus.Cancelled, Now), (meeting.Status, meeting.UpdatedAt));
    }

    private static Meeting Planned(DateTimeOffset start, MeetingStatus status = MeetingStatus.Scheduled, int? durationMinutes = null) =>
        Meeting.Schedule(
            new MeetingId("meeting_1"), new UserId("user_1"), new ContactId("contact_1"), "Renewal", start, status, durationMinutes, Now);
}
