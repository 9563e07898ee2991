using System.Globalization;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class DeadlinesTests
{
    private static DateOnly? Due(string day, string phrase) =>
        Assert.Single(new Reading([$"Jonas Weber: I'll send the revised quote {phrase}.", "Dana Ruiz: Thanks."], day).ActionItems).Deadline;

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory] // 2026-03-04 is a Wednesday, 2026-03-06 a Friday
    [InlineData("2026-03-04", "today", "2026-03-04")]
    [InlineData("2026-03-04", "tonight", "2026-03-04")]
    [InlineData("2026-03-04", "by EOD", "2026-03-04")]
    [InlineData("2026-03-04", "by end of day", "2026-03-04")]
    [InlineData("2026-03-04", "by the end of the day", "2026-03-04")]
    [InlineData("2026-03-04", "by end of day Friday", "2026-03-06")]
    [InlineData("2026-03-04", "tomorrow morning", "2026-03-05")]
    [InlineData("2026-02-28", "tomorrow", "2026-03-01")]
    [InlineData("2028-02-28", "tomorrow", "2028-02-29")]
    [InlineData("2026-12-31", "tomorrow", "2027-01-01")]
    [InlineData("2026-03-04", "the day after tomorrow", "2026-03-06")]
    [InlineData("2026-03-04", "by Friday", "2026-03-06")]
    [InlineData("2026-03-06", "by Friday", "2026-03-13")]
    [InlineData("2026-03-04", "this Friday", "2026-03-06")]
    [InlineData("2026-03-04", "next Friday", "2026-03-13")]
    [InlineData("2026-03-06", "next Monday", "2026-03-09")]
    [InlineData("2026-03-04", "on Monday at 10", "2026-03-09")]
    [InlineData("2026-12-30", "by Monday", "2027-01-04")]
    [InlineData("2026-03-04", "a week from Tuesday", "2026-03-17")]
    [InlineData("2026-03-04", "this week", "2026-03-06")]
    [InlineData("2026-03-04", "by the end of the week", "2026-03-06")]
    [InlineData("2026-03-07", "by the end of the week", "2026-03-13")]
    [InlineData("2026-03-04", "next week", "2026-03-13")]
    [InlineData("2026-03-04", "early next week", "2026-03-13")]
    [InlineData("2026-03-04", "by end of month", "2026-03-31")]
    [InlineData("2026-02-11", "by the end of the month", "2026-02-28")]
    [InlineData("2026-12-11", "next month", "2027-01-31")]
    [InlineData("2026-03-04", "by end of quarter", "2026-03-31")]
    [InlineData("2026-03-04", "next quarter", "2026-06-30")]
    [InlineData("2026-03-04", "by the end of Q4", "2026-12-31")]
    [InlineData("2026-12-04", "by the end of Q1", "2027-03-31")]
    [InlineData("2026-03-04", "by the end of the year", "2026-12-31")]
    [InlineData("2026-03-04", "in two weeks", "2026-03-18")]
    [InlineData("2026-03-04", "within 3 days", "2026-03-07")]
    [InlineData("2026-03-04", "within 3 business days", "2026-03-09")]
    [InlineData("2026-03-04", "in a couple of weeks", "2026-03-18")]
    [InlineData("2026-03-04", "two weeks from now", "2026-03-18")]
    [InlineData("2026-01-31", "in a month", "2026-02-28")]
    [InlineData("2026-03-04", "by March 13th", "2026-03-13")]
    [InlineData("2026-03-04", "by 13 March", "2026-03-13")]
    [InlineData("2026-03-04", "by the 13th of March", "2026-03-13")]
    [InlineData("2026-03-04", "by Friday, March 13", "2026-03-13")]
    [InlineData("2026-03-04", "by March 3rd", "2027-03-03")]
    [InlineData("2026-03-04", "by March 3, 2028", "2028-03-03")]
    [InlineData("2026-03-04", "by the 15th", "2026-03-15")]
    [InlineData("2026-03-04", "before the 15th", "2026-03-15")]
    [InlineData("2026-03-16", "by the 15th", "2026-04-15")]
    [InlineData("2026-04-30", "by the 31st", "2026-05-31")]
    [InlineData("2026-03-04", "by end of March", "2026-03-31")]
    [InlineData("2026-03-04", "by 2026-04-01", "2026-04-01")]
    [InlineData("2026-03-04", "by 3/15", "2026-03-15")]
    [InlineData("2026-03-04", "by 3/15/2027", "2027-03-15")]
    [InlineData("2026-03-04", "by 15/3", "2026-03-15")]
    [InlineData("2026-03-04", "between Monday and Wednesday", "2026-03-11")]
    [InlineData("2026-03-04", "on Thursday or Friday", "2026-03-06")]
    [InlineData("2026-03-04", "next week Wednesday", "2026-03-11")]
    [InlineData("2026-03-04", "the week after next", "2026-03-20")]
    [InlineData("2026-03-04", "by march twenty third", "2026-03-23")]
    [InlineData("2026-03-04", "on Monday the twenty third", "2026-03-23")]
    [InlineData("2026-03-04", "by Friday 3/13", "2026-03-13")]
    [InlineData("2026-03-06", "this Friday", "2026-03-13")]
    [InlineData("2026-03-04", "by March 4th", "2026-03-04")]
    [InlineData("2026-03-04", "by end of Q4", "2026-12-31")]
    [InlineData("2026-03-04", "before the end of next week", "2026-03-13")]
    [InlineData("2026-03-04", "by mid next week", "2026-03-11")]
    [InlineData("2026-03-04", "the week of March 16", "2026-03-20")]
    [InlineData("2026-03-04", "within the week", "2026-03-06")]
    [InlineData("2026-03-04", "from Monday to Wednesday", "2026-03-11")]
    [InlineData("2026-03-04", "by noon", "2026-03-04")]
    [InlineData("2026-03-04", "in three to four weeks", "2026-04-01")]
    [InlineData("2026-03-04", "three days before Easter", "2026-04-02")]
    [InlineData("2026-03-04", "first thing Monday", "2026-03-09")]
    [InlineData("2026-03-04", "on the um the twenty third", "2026-03-23")]
    public void A_phrase_names_its_day(string day, string phrase, string due) => Assert.Equal(Day(due), Due(day, phrase));

    [Theory]
    [InlineData("after Friday")]
    [InlineData("not before March")]
    [InlineData("every Monday")]
    [InlineData("every other Friday")]
    [InlineData("not until next week")]
    [InlineData("Monday or later")]
    [InlineData("starting next week")]
    [InlineData("as of last week")]
    [InlineData("we discussed yesterday")]
    [InlineData("from 2025-11-03")]
    [InlineData("with today's numbers")]
    [InlineData("we discussed earlier today")]
    [InlineData("we spoke of 20 minutes ago")]
    [InlineData("with the Q4 figures")]
    [InlineData("to the 3rd party")]
    [InlineData("for the Friday call")]
    [InlineData("from last Tuesday")]
    [InlineData("in 90000 weeks")]
    [InlineData("by February 30th")]
    [InlineData("by 2026-02-30")]
    [InlineData("by 2250-01-01")]
    public void What_names_no_day_to_be_done_by_has_no_date(string phrase) => Assert.Null(Due("2026-03-04", phrase));

    [Theory]
    [InlineData("I'll book the seminar room for November 5 and 6.", "Book the seminar room", "for November 5 and 6", "2026-11-06")]
    [InlineData("I'll send the quote to Dana on Thursday or Friday at the latest.", "Send the quote to Dana", "on Thursday or Friday at the latest", "2026-03-06")]
    [InlineData("I'll review the contract draft by by 5 pm on Friday.", "Review the contract draft", "by 5 pm on Friday", "2026-03-06")]
    public void All_words_of_a_date_leave_the_task(string said, string task, string words, string due)
    {
        var item = Assert.Single(Reading.Of($"Jonas Weber: {said}", "Dana Ruiz: Thanks.").ActionItems);

        Assert.Equal((task, words, Day(due)), (item.Task, item.DeadlineText, item.Deadline!.Value));
    }

    [Fact]
    public void The_phrase_is_kept_as_it_was_spoken_and_leaves_the_task()
    {
        var item = Assert.Single(
            Reading.Of("Jonas Weber: I'll send the revised quote to Dana by end of day Friday.", "Dana Ruiz: Thanks.").ActionItems);

        Assert.Equal(("Send the revised quote to Dana", "by end of day Friday"), (item.Task, item.DeadlineText));
    }
}
