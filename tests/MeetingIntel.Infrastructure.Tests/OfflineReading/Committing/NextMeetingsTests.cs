using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class NextMeetingsTests
{
    [Theory]
    [InlineData("Let's meet again next Tuesday.", "2026-03-10", "2026-03-10", "next Tuesday")]
    [InlineData("so um the the next call is on uh March 12th", "2026-03-12", "2026-03-12", "on March 12th")]
    [InlineData("We'll meet again next week.", null, "2026-03-13", "next week")]
    [InlineData("Let's schedule another call.", null, null, null)]
    public void Where_they_meet_again_is_found_with_its_day(string said, string? day, string? due, string? text)
    {
        var meeting = Assert.Single(In($"Dana Ruiz: {said}", "Jonas Weber: Fine."));

        Assert.Equal((day, due, text), (meeting.Day?.ToString("yyyy-MM-dd", null), meeting.Due?.ToString("yyyy-MM-dd", null), meeting.DayText));
    }

    [Theory]
    [InlineData("The last meeting was on Tuesday.")]
    [InlineData("The next meeting is in the big room.")]
    [InlineData("We met again yesterday.")]
    [InlineData("I'll set up a call with our security architect next week.")]
    [InlineData("The demo for the board is next Tuesday.")]
    public void Meetings_that_are_over_or_with_others_are_none(string said) => Assert.Empty(In($"Dana Ruiz: {said}", "Jonas Weber: Fine."));

    [Theory]
    [InlineData("Sure.", 1)]
    [InlineData("That is too soon.", 0)]
    public void A_day_that_is_asked_for_counts_once_it_is_agreed(string reply, int meetings) =>
        Assert.Equal(meetings, In("Dana Ruiz: Can we meet again next Tuesday?", $"Jonas Weber: {reply}").Count);

    [Fact]
    public void Of_two_that_name_one_day_the_last_word_counts() =>
        Assert.Equal(2, Assert.Single(In(
            "Dana Ruiz: Let's meet again next Tuesday.", "Jonas Weber: Fine.", "Dana Ruiz: So the next call is next Tuesday.")).Said.Index);

    private static IReadOnlyList<NextMeeting> In(params string[] lines) => NextMeetings.In(Heard.Talk(lines));
}
