namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class YearsTests
{
    [Theory]
    [InlineData("2027", "2027-01-01..2027-12-31")]
    [InlineData("FY27", "2027-01-01..2027-12-31")]
    [InlineData("CY 2027", "2027-01-01..2027-12-31")]
    [InlineData("the year 2030", "2030-01-01..2030-12-31")]
    [InlineData("the year, uh, twenty thirty", "2030-01-01..2030-12-31")]
    [InlineData("the 1990s", "1990-01-01..1999-12-31")]
    [InlineData("the 21st century", "2000-01-01..2099-12-31")]
    public void A_year_is_all_its_days(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("room 1850")]
    [InlineData("ticket #2027")]
    [InlineData("version 2027.4")]
    [InlineData("it costs $2027")]
    [InlineData("the deck has twenty pages")]
    public void Numbers_of_other_things_are_no_years(string text) => Assert.Equal("none", DateReading.Days(text));
}
