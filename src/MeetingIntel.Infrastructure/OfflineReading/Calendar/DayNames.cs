using MeetingIntel.Infrastructure.OfflineReading.Hearing;

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
            case "in" when text.Says(at + 1, "the", "morning") && IsClosed(text, at + 3):
                return new NamedDays(at + 3, DaySpan.Of(CalendarDays.Plus(text.Today, 1)));
            case "this" when text[at + 1].Text is "time" && text[at + 2].Text is "tomorrow":
                return new NamedDays(at + 3, DaySpan.Of(CalendarDays.Plus(text.Today, 1)));
            case "this" when text.Says(at + 1, "time", "next") && text.Unit(at + 3) is DateUnit.Week or DateUnit.Month or DateUnit.Year:
                return new NamedDays(at + 4, DaySpan.Of(Amount.Of(1, text.Unit(at + 3) ?? DateUnit.Week, false).After(text.Today)));
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

    /// <summary>"in the morning" is tomorrow where no other day follows: "in the morning on Thursday".</summary>
    private static bool IsClosed(DateText text, int end) =>
        end >= text.Count || text[end].Glue != ' '
            || (StopWords.IsGrammar(text[end].Text) && text[end].Text is not ("on" or "of" or "after" or "before"));
}
