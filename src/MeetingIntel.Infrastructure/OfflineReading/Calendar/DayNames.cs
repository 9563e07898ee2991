namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Reads the words that name a day by its distance: today, tomorrow morning, tonight, yesterday, this afternoon, now.</summary>
internal static class DayNames
{
    /// <summary>The day that begins at a token.</summary>
    public static NamedDays? Read(DateText text, int at)
    {
        switch (text[at].Text)
        {
            case "today" or "tonight" or "tonite":
                return new NamedDays(at + 1, DaySpan.Of(text.Today));
            case "tomorrow" or "tmrw" or "tmr":
                return new NamedDays(at + 1, DaySpan.Of(CalendarDays.Plus(text.Today, 1)));
            case "yesterday":
                return new NamedDays(at + 1, DaySpan.Of(CalendarDays.Plus(text.Today, -1)));
            case "now":
                return new NamedDays(at + 1, DaySpan.Of(text.Today), DateTraits.Present);
            case "at" when text.Says(at + 1, "the") && text[at + 2].Text is "moment" or "minute":
                return new NamedDays(at + 3, DaySpan.Of(text.Today), DateTraits.Present);
            case "to" or "till" when text[at + 1].Text is "date":
                return new NamedDays(at + 2, DaySpan.Of(text.Today), DateTraits.Present);
            case "current" when text[at + 1].Text is "date":
                return new NamedDays(at + 2, DaySpan.Of(text.Today), DateTraits.Present);
            default:
                return null;
        }
    }
}
