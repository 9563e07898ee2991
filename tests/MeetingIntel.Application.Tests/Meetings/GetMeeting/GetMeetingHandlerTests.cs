using MeetingIntel.Application.Meetings.GetMeeting;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Meetings.GetMeeting;

public sealed class GetMeetingHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Get_gives_the_meeting_as_the_contract_shows_it()
    {
        var meeting = Samples.MeetingOf(Samples.Dana, status: MeetingStatus.InProgress, start: new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(2)));
        _app.Knows(meeting);

        var result = await _app.SendAsync(new GetMeetingQuery("meeting_1"));

        Assert.Equal(("meeting_1", "Renewal", "contact_eli", "user_dana"), (result.Id, result.Title, result.ContactId, result.UserId));
        Assert.Equal((new DateTimeOffset(2026, 3, 10, 7, 0, 0, TimeSpan.Zero), TimeSpan.Zero), (result.ScheduledTime, result.ScheduledTime.Offset));
        Assert.Equal((30, MeetingStatus.InProgress), (result.DurationMinutes, result.Status));
        Assert.Equal((Samples.Now, Samples.Now), (result.CreatedAt, result.UpdatedAt));
    }

    [Fact]
    public async Task Get_refuses_a_meeting_that_is_not_there() => Assert.Equal(
        "There is no meeting with the id 'contact_eli'.",
        (await _app.RefusesAsync<NotFoundException>(new GetMeetingQuery("contact_eli"))).Message);
}
