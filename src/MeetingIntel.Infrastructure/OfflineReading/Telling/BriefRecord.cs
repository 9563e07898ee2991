using System.Globalization;
using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Telling;

/// <summary>The record that a brief is written from, as a prompt tells it.</summary>
internal sealed class BriefRecord
{
    private BriefRecord(IReadOnlyList<string> facts, IReadOnlyList<PastMeeting> meetings, IReadOnlyList<OpenItem> items)
    {
        (Meetings, Items) = (meetings, items);
        Title = PromptLines.Value(facts, "Coming meeting: ") ?? "";
        Day = Conversation.DayIn(PromptLines.Value(facts, "Day: "));
        User = PromptLines.Value(facts, "User: ");
        Contact = PromptLines.Value(facts, "Contact: ") ?? "The contact";
        Role = PromptLines.Value(facts, "Contact role: ");
        Company = PromptLines.Value(facts, "Contact company: ");
        Older = int.TryParse(PromptLines.Value(facts, BriefPrompt.OlderMeetings), NumberStyles.None, CultureInfo.InvariantCulture, out var older) ? older : 0;
    }

    /// <summary>What the coming meeting is called.</summary>
    public string Title { get; }

    /// <summary>The day of the coming meeting.</summary>
    public DateOnly? Day { get; }

    /// <summary>Who is briefed.</summary>
    public string? User { get; }

    /// <summary>Whom they meet.</summary>
    public string Contact { get; }

    /// <summary>The contact's role.</summary>
    public string? Role { get; }

    /// <summary>The contact's company.</summary>
    public string? Company { get; }

    /// <summary>The past meetings, newest first.</summary>
    public IReadOnlyList<PastMeeting> Meetings { get; }

    /// <summary>How many older meetings there were that the record does not show.</summary>
    public int Older { get; }

    /// <summary>The open action items, by their numbers.</summary>
    public IReadOnlyList<OpenItem> Items { get; }

    /// <summary>Reads the prompt of a request for a brief. Foreign text never begins a line of its own there.</summary>
    public static BriefRecord Read(LlmRequest request)
    {
        List<string> facts = [];
        List<PastMeeting> meetings = [];
        List<OpenItem> items = [];
        foreach (var line in PromptLines.Inside(request))
        {
            if (Numbered(line, "[m ") is { } meeting)
                meetings.Add(new PastMeeting(Conversation.DayIn(meeting.Text), meeting.Text.Length > 11 ? meeting.Text[11..] : ""));
            else if (Numbered(line, "[a ") is { } item)
                items.Add(new OpenItem(item.Number, item.Text));
            else if (!line.StartsWith("  ", StringComparison.Ordinal))
                facts.Add(line);
            else if (items.Count > 0)
                items[^1].Learn(line[2..]);
            else if (meetings.Count > 0)
                meetings[^1].Learn(line[2..]);
        }

        return new BriefRecord(facts, meetings, items);
    }

    private static (int Number, string Text)? Numbered(string line, string mark)
    {
        var close = line.IndexOf("] ", StringComparison.Ordinal);
        return line.StartsWith(mark, StringComparison.Ordinal) && close > 0
            && int.TryParse(line.AsSpan(mark.Length, close - mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? (number, line[(close + 2)..])
                : null;
    }

    /// <summary>A meeting that was held.</summary>
    /// <param name="Day">The day it was held.</param>
    /// <param name="Title">What it was called.</param>
    internal sealed record PastMeeting(DateOnly? Day, string Title)
    {
        /// <summary>What happened; null when unknown.</summary>
        public string? Summary { get; private set; }

        /// <summary>How the relationship stood, in a word or two; null when unknown.</summary>
        public string? Relationship { get; private set; }

        /// <summary>What it was about.</summary>
        public List<string> Topics { get; } = [];

        /// <summary>What it settled.</summary>
        public List<string> Decisions { get; } = [];

        /// <summary>What was worth doing after it.</summary>
        public List<string> FollowUps { get; } = [];

        /// <summary>Takes one more line about it.</summary>
        public void Learn(string line)
        {
            if (After(line, "summary: ") is { } summary)
                Summary = summary;
            else if (After(line, "relationship: ") is { } relationship)
                Relationship = relationship;
            else if (After(line, "topic: ") is { } topic)
                Topics.Add(topic);
            else if (After(line, "decision: ") is { } decision)
                Decisions.Add(decision);
            else if (After(line, "follow-up: ") is { } followUp)
                FollowUps.Add(followUp);
        }
    }

    /// <summary>An action item that is still open.</summary>
    /// <param name="Number">Its number in the record.</param>
    /// <param name="Task">What is to be done.</param>
    internal sealed record OpenItem(int Number, string Task)
    {
        /// <summary>Who took it on; null when nobody did.</summary>
        public string? Owner { get; private set; }

        /// <summary>By which day; null when nobody said.</summary>
        public DateOnly? Due { get; private set; }

        /// <summary>0 for high, 1 for medium, 2 for low.</summary>
        public int Priority { get; private set; } = 1;

        /// <summary>Takes one more line about it.</summary>
        public void Learn(string line)
        {
            if (After(line, "owner: ") is { } owner)
                Owner = owner == "nobody yet" ? null : owner;
            else if (After(line, "due: ") is { } due)
                Due = Conversation.DayIn(due);
            else if (After(line, "priority: ") is { } priority)
                Priority = priority switch { "high" => 0, "low" => 2, _ => 1 };
        }
    }

    private static string? After(string line, string label) =>
        line.StartsWith(label, StringComparison.Ordinal) ? line[label.Length..] : null;
}
