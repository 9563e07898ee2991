namespace MeetingIntel.Application.Extraction;

/// <summary>Counts out the days that people speak of: our own code, whatever a model made of their words.</summary>
public interface ISpokenDates
{
    /// <summary>
    /// The days by which something can be due that a text names, each once, in order: "Friday", "end of month", "March 3", 2026-03-03.
    /// A start ("after Friday", "not before March") and a repetition ("every Monday") name none.
    /// </summary>
    /// <param name="text">What was said.</param>
    /// <param name="day">The day it was said on.</param>
    IReadOnlyList<DateOnly> In(string text, DateOnly day);
}
