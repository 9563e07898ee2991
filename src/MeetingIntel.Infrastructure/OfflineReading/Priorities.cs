using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Reads from the words and the deadline how pressing a task is.</summary>
internal static class Priorities
{
    private static readonly PhraseList Pressing = new(
        "urgent", "urgently", "asap", "as soon as possible", "critical", "blocker", "blocking", "blocked", "immediately", "right away",
        "top priority", "high priority", "highest priority", "first thing", "straight away", "can't wait", "emergency", "crucial", "p0",
        "showstopper", "without fail");

    private static readonly PhraseList Idle = new(
        "when you get a chance", "when i get a chance", "nice to have", "no rush", "low priority", "whenever", "at some point",
        "some day", "someday", "eventually", "no hurry", "if there's time", "if i have time", "if you have time", "not urgent",
        "when you have time", "when i have time", "down the road", "back burner");

    /// <summary>The priority of what a sentence asks for.</summary>
    public static Priority Of(Sentence sentence, DateOnly? due, DateOnly? meetingDay)
    {
        if (Idle.In(sentence))
            return Priority.Low;
        return Pressing.In(sentence) || (due is { } d && meetingDay is { } m && d.DayNumber - m.DayNumber is >= 0 and <= 1)
            ? Priority.High
            : Priority.Medium;
    }
}
