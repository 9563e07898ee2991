namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class NeighboursTests
{
    [Theory]
    [InlineData("the day after tomorrow", "2026-03-06")]
    [InlineData("the Monday after next", "2026-03-16")]
    [InlineData("the Tuesday after Easter", "2026-04-07")]
    [InlineData("the last Friday before Easter", "2026-04-03")]
    [InlineData("the last working day before Easter", "2026-04-03")]
    [InlineData("the next business day after March 13th", "2026-03-16")]
    [InlineData("the day after our next call on the 11th", "2026-03-12")]
    [InlineData("the day before the Thursday review", "2026-03-04")]
    [InlineData("two weeks before go-live on April 20th", "2026-04-06")]
    [InlineData("three working days ahead of the workshop on the 20th", "2026-03-17")]
    [InlineData("a day or two after the review on the 12th", "2026-03-14")]
    [InlineData("the week after the summit on April 14th", "2026-04-20..2026-04-26")]
    public void Days_are_counted_from_others_and_from_what_happens_on_them(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("the week before we spoke", "none")]
    [InlineData("the day after, we met", "2026-03-05")]
    public void What_has_no_day_names_none(string text, string days) => Assert.Equal(days, DateReading.Days(text));
}
