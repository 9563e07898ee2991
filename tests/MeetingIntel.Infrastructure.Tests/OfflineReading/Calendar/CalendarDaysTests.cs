using MeetingIntel.Infrastructure.OfflineReading.Calendar;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class CalendarDaysTests
{
    private static readonly DateOnly Friday = new(2026, 3, 6);

    [Theory]
    [InlineData(1, "2026-03-09")]
    [InlineData(5, "2026-03-13")]
    [InlineData(-5, "2026-02-27")]
    public void Working_days_skip_the_weekend_both_ways(int days, string day) =>
        Assert.Equal(day, CalendarDays.PlusWorkingDays(Friday, days)?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData(1, "2026-02-28")]
    [InlineData(-2, "2025-11-30")]
    public void A_month_that_is_too_short_ends_on_its_last_day(int months, string day) =>
        Assert.Equal(day, CalendarDays.PlusMonths(months > 0 ? new(2026, 1, 31) : new(2026, 1, 30), months)?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void The_next_weekday_can_be_today_and_the_coming_one_cannot()
    {
        Assert.Equal(Friday, CalendarDays.NextWeekday(Friday, DayOfWeek.Friday));
        Assert.Equal(new DateOnly(2026, 3, 13), CalendarDays.Coming(Friday, DayOfWeek.Friday));
    }

    [Theory]
    [InlineData(200_000)]
    [InlineData(-200_000)]
    [InlineData(90_000)]
    public void What_leaves_the_calendar_is_no_day(int days) => Assert.Null(CalendarDays.Plus(Friday, days));
}
