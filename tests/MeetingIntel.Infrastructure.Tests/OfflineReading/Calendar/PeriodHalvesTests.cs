namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class PeriodHalvesTests
{
    [Theory]
    [InlineData("the second half of April", "2026-04-16..2026-04-30")]
    [InlineData("the first half of next month", "2026-04-01..2026-04-15")]
    [InlineData("the back half of next week", "2026-03-12..2026-03-15")]
    [InlineData("the first half of next week", "2026-03-09..2026-03-11")]
    [InlineData("the latter half of Q2", "2026-05-17..2026-06-30")]
    [InlineData("the second half of 2027", "2027-07-01..2027-12-31")]
    [InlineData("the first half of the year", "2026-01-01..2026-06-30")]
    public void Halves_are_of_what_is_named(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("the second half of the deck")]
    [InlineData("half of the budget")]
    [InlineData("the first half of the form")]
    public void Halves_of_other_things_are_no_dates(string text) => Assert.Equal("none", DateReading.Days(text));
}
