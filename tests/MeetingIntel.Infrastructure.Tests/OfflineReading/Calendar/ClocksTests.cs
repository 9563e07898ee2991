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

    [Theory]
    [InlineData("Friday at, uh, at ten thirty a m", 6)]
    [InlineData("Friday like um 10ish", 1)]
    [InlineData("Friday the deck", 1)]
    [InlineData("Friday quarter of the way", 1)]
    public void Only_the_words_of_the_time_are_taken(string text, int words) => Assert.Equal(words, Assert.Single(DateReading.In(text)).To);

    [Theory]
    [InlineData("before lunch", "2026-03-04")]
    [InlineData("until midnight", "2026-03-04")]
    [InlineData("at lunch we talked", "none")]
    [InlineData("by 25:99", "none")]
    [InlineData("it starts at 10:30", "none")]
    public void A_time_alone_is_a_deadline_of_today_only_after_what_leads_to_one(string text, string days) => Assert.Equal(days, DateReading.Days(text));
}
