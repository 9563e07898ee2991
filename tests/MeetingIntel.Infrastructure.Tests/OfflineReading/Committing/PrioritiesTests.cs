using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class PrioritiesTests
{
    [Theory]
    [InlineData("I'll send it as soon as possible", null, Priority.High, "Said to be urgent: \u201Cas soon as possible\u201D.")]
    [InlineData("uh it's Urgent so I'll send it", null, Priority.High, "Said to be urgent: \u201CUrgent\u201D.")]
    [InlineData("I'll send it when I get a chance", null, Priority.Low, "Said not to be pressing: \u201Cwhen I get a chance\u201D.")]
    [InlineData("It's not urgent, I'll send it", null, Priority.Low, "Said not to be pressing: \u201Cnot urgent\u201D.")]
    [InlineData("I'll send it", "2026-03-04", Priority.High, "Due on the day of the meeting.")]
    [InlineData("I'll send it", "2026-03-05", Priority.High, "Due on the day after the meeting.")]
    [InlineData("I'll send it, no rush", "2026-03-05", Priority.Low, "Said not to be pressing: \u201Cno rush\u201D.")]
    [InlineData("I'll send it", "2026-03-06", Priority.Medium, null)]
    [InlineData("I'll send it", "2026-03-03", Priority.Medium, null)]
    [InlineData("I'll send it", null, Priority.Medium, null)]
    public void What_is_said_counts_before_the_day(string said, string? due, Priority level, string? reason)
    {
        var day = due is null ? (DateOnly?)null : DateOnly.ParseExact(due, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var urgency = Priorities.Of(Heard.Sentence(said), day, Heard.Day);

        Assert.Equal((level, reason), (urgency.Level, urgency.Reason));
    }

    [Fact]
    public void Without_the_day_of_the_meeting_no_day_is_near() =>
        Assert.Equal(Priority.Medium, Priorities.Of(Heard.Sentence("I'll send it"), Heard.Day, null).Level);
}
