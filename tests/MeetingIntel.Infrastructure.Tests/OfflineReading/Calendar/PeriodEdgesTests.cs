namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class PeriodEdgesTests
{
    [Theory]
    [InlineData("the end of Q4", "2026-12-31")]
    [InlineData("the end of the month", "2026-03-31")]
    [InlineData("by the, by the end of, uh, of the month", "2026-03-31")]
    [InlineData("end of next month", "2026-04-30")]
    [InlineData("end of the week", "2026-03-08")]
    [InlineData("quarter-end", "2026-03-31")]
    [InlineData("EOM", "2026-03-31")]
    [InlineData("EOY", "2026-12-31")]
    [InlineData("mid-April", "2026-04-20")]
    [InlineData("early April", "2026-04-15")]
    [InlineData("late April", "2026-04-30")]
    [InlineData("the beginning of April", "2026-04-10")]
    [InlineData("the middle of next week", "2026-03-11")]
    [InlineData("early next week", "2026-03-15")]
    [InlineData("the rest of the week", "2026-03-08")]
    public void A_part_of_a_period_ends_where_it_ends(string text, string last) =>
        Assert.Equal(last, Assert.Single(DateReading.In(text)).Days.Last?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("EOD", "2026-03-04")]
    [InlineData("COB", "2026-03-04")]
    [InlineData("close of business tomorrow", "2026-03-05")]
    [InlineData("end of day Friday", "2026-03-06")]
    [InlineData("end of the day", "2026-03-04")]
    public void The_end_of_a_day_is_that_day(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("the end of the deck")]
    [InlineData("at the close of the fair")]
    [InlineData("the early draft")]
    public void Edges_of_other_things_are_no_dates(string text) => Assert.Equal("none", DateReading.Days(text));
}
