namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class DateRangesTests
{
    [Theory]
    [InlineData("from Monday to Wednesday", "2026-03-09..2026-03-11")]
    [InlineData("Monday-Friday", "2026-03-09..2026-03-13")]
    [InlineData("May 5-7", "2026-05-05..2026-05-07")]
    [InlineData("May 5 through 7", "2026-05-05..2026-05-07")]
    [InlineData("May 27th to the 3rd", "2026-05-27..2026-06-03")]
    [InlineData("10/1 - 11/2", "2026-10-01..2026-11-02")]
    [InlineData("2026-10-01 to 2026-11-02", "2026-10-01..2026-11-02")]
    [InlineData("between 3 and 12 of September", "2026-09-03..2026-09-12")]
    [InlineData("4-22 Jan", "2027-01-04..2027-01-22")]
    [InlineData("from 4 to 23 of next month", "2026-04-04..2026-04-23")]
    [InlineData("from November to February", "2026-11-01..2027-02-28")]
    [InlineData("from May to October 2027", "2027-05-01..2027-10-31")]
    [InlineData("2027-2028", "2027-01-01..2028-12-31")]
    [InlineData("late October to early November", "2026-10-15..2026-11-15")]
    [InlineData("from tomorrow until next Friday", "2026-03-05..2026-03-13")]
    public void Days_run_from_one_date_to_another(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("Thursday or Friday", "2026-03-05..2026-03-06")]
    [InlineData("November 5 and 6", "2026-11-05..2026-11-06")]
    [InlineData("the 5th and the 6th", "2026-03-05..2026-03-06")]
    public void Dates_in_a_list_are_one(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("from Monday to Wednesday", "2026-03-11")]
    [InlineData("from May to October", "2026-10-01")]
    [InlineData("from Monday to Wednesday at 5 pm", null)]
    [InlineData("from 2027 to the end of 2028", null)]
    [InlineData("from 2027 to the start of 2028", "2028-01-01")]
    [InlineData("Thursday or Friday", null)]
    public void A_range_tells_where_its_spoken_end_begins(string text, string? begins) =>
        Assert.Equal(begins, Assert.Single(DateReading.In(text)).EndsBefore?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void A_range_that_ends_before_it_starts_is_running() =>
        Assert.Equal(new DateOnly(2026, 9, 30), Assert.Single(DateReading.In("from May to September", "2026-09-07")).Days.Last);

    [Theory]
    [InlineData("from, uh, from Monday to to Wednesday", "2026-03-09..2026-03-11")]
    [InlineData("like May 5 um through the 7th", "2026-05-05..2026-05-07")]
    public void Disfluent_speech_is_read(string text, string days) => Assert.Equal(days, DateReading.Days(text));

    [Theory]
    [InlineData("Friday and next quarter", 2)]
    [InlineData("Monday the deck, Friday the quote", 2)]
    [InlineData("between Monday and the launch", 1)]
    [InlineData("from Lyon to Lisbon", 0)]
    public void Dates_of_two_things_are_no_range(string text, int dates) => Assert.Equal(dates, DateReading.In(text).Count);
}
