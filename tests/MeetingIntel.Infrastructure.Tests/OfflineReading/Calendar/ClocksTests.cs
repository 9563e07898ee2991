namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class ClocksTests
{
    [Theory]
    [InlineData("Friday at 10", 3)]
    [InlineData("Friday at 4:30 pm", 4)]
    [InlineData("Friday seven thirty p m", 5)]
    [InlineData("Friday from 2 to 4:30pm", 5)]
    [InlineData("Friday morning before noon", 4)]
    [InlineData("Friday at half past nine", 5)]
    [InlineData("Friday in the afternoon", 4)]
    [InlineData("Friday 10 people come", 1)]
    public void A_time_belongs_to_its_day(string text, int words) => Assert.Equal(words, Assert.Single(DateReading.In(text)).To);

    [Theory]
    [InlineData("by noon", "2026-03-04")]
    [InlineData("by 5 pm", "2026-03-04")]
    [InlineData("by 5 pm on Friday", "2026-03-06")]
    [InlineData("by 10", "none")]
    public void A_time_after_by_is_today_unless_a_day_follows(string text, string days) => Assert.Equal(days, DateReading.Days(text));
}
