using MeetingIntel.Domain.Insights;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

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

    /// <summary>How pressing what a sentence asks for is: by its words, else by its deadline.</summary>
    public static Urgency Of(Sentence sentence, DateOnly? due, DateOnly? meetingDay)
    {
        if (Spoken(Idle, sentence) is { } idle)
            return new Urgency(Priority.Low, $"Said not to be pressing: {idle}.");
        if (Spoken(Pressing, sentence) is { } pressing)
            return new Urgency(Priority.High, $"Said to be urgent: {pressing}.");
        return (due?.DayNumber - meetingDay?.DayNumber) switch
        {
            0 => new Urgency(Priority.High, "Due on the day of the meeting."),
            1 => new Urgency(Priority.High, "Due on the day after the meeting."),
            _ => Urgency.Plain,
        };
    }

    /// <summary>The first phrase of a list in the sentence, quoted as it was spoken; null when none is there.</summary>
    private static string? Spoken(PhraseList phrases, Sentence sentence)
    {
        var words = sentence.Words;
        var at = phrases.In(words, 0, words.Length);
        return at < 0 ? null : $"\u201C{string.Join(' ', words[at..(at + phrases.At(words, at))].Select(w => w.Text))}\u201D";
    }
}
