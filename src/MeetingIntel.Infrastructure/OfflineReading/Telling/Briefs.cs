using System.Globalization;
using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Extraction.Wording;
using MeetingIntel.Infrastructure.OfflineReading.FollowingUp;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Telling;

/// <summary>Writes a brief: who the contact is, what happened before, what to speak of, what is still open.</summary>
internal static class Briefs
{
    private const int MostTopics = 6;
    private const int MostEarlier = 3;

    /// <summary>The brief of a record.</summary>
    public static BriefAnswer Read(BriefRecord record) => new(Contact(record), Recent(record), Suggested(record), Pending(record));

    private static string Contact(BriefRecord record)
    {
        var who = (record.Role, record.Company) switch
        {
            ({ } role, { } company) => $"{record.Contact} is {role} at {company}.",
            ({ } role, null) => $"{record.Contact} is {role}; the company is not on record.",
            (null, { } company) => $"{record.Contact} is with {company}.",
            _ => $"Of {record.Contact} only the name is on record.",
        };
        if (record.Meetings.Count == 0)
            return $"{who} You have not met before.";

        var last = record.Meetings[0];
        var met = $"You have met {Prose.Times(record.Meetings.Count + record.Older)}{(last.Day is { } day ? $", last on {Prose.Day(day)}" : "")}";
        var known = record.Meetings.FirstOrDefault(m => m.Relationship is not null);
        var before = record.Meetings.SkipWhile(m => m != known).Skip(1).FirstOrDefault(m => m.Relationship is not null);
        var standing = known is null ? "."
            : before is not null && before.Relationship != known.Relationship
                ? $"; the relationship is {known.Relationship}, after {before.Relationship} on {On(before)}."
            : $"; the relationship is {known.Relationship}.";
        return $"{who} {met}{standing}";
    }

    private static string Recent(BriefRecord record)
    {
        if (record.Meetings.Count == 0)
            return $"There are no past meetings with {record.Contact} on record.";

        var last = record.Meetings[0];
        List<string> sentences = [$"Last time, on {On(last)}, you met for \u201C{last.Title}\u201D."];
        if (last.Summary is { } summary && WithoutPastMeeting(summary, record.Day) is { Length: > 0 } told)
            sentences.Add(Prose.Sentence(Prose.Short(told, 700)));
        else if (last.Topics.Count > 0)
            sentences.Add($"You spoke about {Prose.List([.. last.Topics.Select(Prose.Uncapitalised)])}.");
        else
            sentences.Add("What was said there is not on record.");
        if (last.Decisions.Count > 0 && !last.Decisions.All(d => last.Summary?.Contains(d, StringComparison.OrdinalIgnoreCase) == true))
            sentences.Add($"Decided then: {string.Join("; ", last.Decisions.Take(3).Select(d => d.TrimEnd('.')))}.");

        var earlier = record.Meetings.Skip(1).Take(MostEarlier).Select(Earlier).ToList();
        if (earlier.Count > 0)
            sentences.Add($"Before that: {string.Join("; ", earlier)}.");
        var older = record.Meetings.Count - 1 - earlier.Count + record.Older;
        if (older > 0)
            sentences.Add(string.Create(CultureInfo.InvariantCulture, $"{older} older meetings are on record."));
        return string.Join(' ', sentences);
    }

    /// <summary>A summary without the meeting that it announced, once that has been or is the one that is prepared.</summary>
    private static string WithoutPastMeeting(string summary, DateOnly? day)
    {
        var at = summary.IndexOf(Summaries.MeetAgainOn, StringComparison.Ordinal);
        if (at < 0 || Conversation.DayIn(summary[(at + Summaries.MeetAgainOn.Length)..]) is not { } announced || announced > day)
            return summary;
        var end = summary.IndexOf('.', at);
        return (summary[..at] + (end < 0 ? "" : summary[(end + 1)..].TrimStart())).TrimEnd();
    }

    private static string Earlier(BriefRecord.PastMeeting meeting)
    {
        var matter = meeting.Decisions.Count > 0 ? $", decided: {meeting.Decisions[0].TrimEnd('.')}"
            : meeting.Topics.Count > 0 ? $", on {Prose.List([.. meeting.Topics.Take(2).Select(Prose.Uncapitalised)])}" : "";
        return $"\u201C{meeting.Title}\u201D on {On(meeting)}{matter}";
    }

    private static List<string> Suggested(BriefRecord record)
    {
        var topics = new List<string>();
        void Suggest(string topic)
        {
            if (topic.Length > 0 && topics.Count < MostTopics
                && !topics.Any(t =>
                t.Contains(topic, StringComparison.OrdinalIgnoreCase) || topic.Contains(t, StringComparison.OrdinalIgnoreCase)))
                topics.Add(Prose.Capitalised(topic));
        }

        var pressing = Ordered(record).ToList();
        foreach (var item in pressing.Where(i => IsOverdue(i, record)).Take(2))
        {
            var since = item.Due is { } due ? $" since {Prose.Day(due)}" : "";
            Suggest($"Overdue{since}: {Prose.Uncapitalised(item.Task.TrimEnd('.'))}{(item.Owner is { } owner ? $" ({owner})" : "")}");
        }

        foreach (var item in pressing.Where(i => !IsOverdue(i, record)).Take(2))
            Suggest($"Status of: {Prose.Uncapitalised(item.Task)}{(item.Owner is { } owner ? $" ({owner})" : "")}");
        if (record.Meetings is [var last, ..])
        {
            foreach (var followUp in last.FollowUps.Where(f => !Mentions(pressing, f)).Take(2))
                Suggest(followUp.TrimEnd('.'));
            if (last.Relationship == "at risk")
                Suggest($"What {People.ShortName(record.Contact)} needs to stay, after the relationship was at risk");
        }

        Suggest(record.Title);
        if (record.Meetings is [var previous, ..])
        {
            foreach (var topic in previous.Topics.Take(3))
                Suggest(topic);
        }

        if (topics.Count < 2 && record.Meetings.Count == 0)
        {
            Suggest($"{People.ShortName(record.Contact)}'s goals{(record.Company is { } company ? $" at {company}" : "")}");
            if (record.Role is { } role)
                Suggest($"What {People.ShortName(record.Contact)} answers for as {role}");
        }

        return topics;
    }

    /// <summary>Whether a follow-up only repeats an item that is already suggested, or asks for the meeting that is being prepared.</summary>
    private static bool Mentions(List<BriefRecord.OpenItem> items, string followUp) =>
        followUp.StartsWith(FollowUps.ScheduleNext, StringComparison.OrdinalIgnoreCase)
            || items.Any(i => StemsOf(i.Task) is { Count: > 1 } task && Stems.Overlap(task, StemsOf(followUp)) >= 0.66);

    private static HashSet<string> StemsOf(string text)
    {
        var sentences = Sentences.Of([new PromptLine(0, null, text)]);
        return [.. sentences.SelectMany(s => Stems.In(s.Words, 0, s.Words.Length))];
    }

    private static List<BriefAnswer.PendingItem> Pending(BriefRecord record) =>
        [.. Ordered(record).Select(i => new BriefAnswer.PendingItem(i.Number, Item(i, record)))];

    /// <summary>What is overdue first, then what is due soonest, then by priority.</summary>
    private static IEnumerable<BriefRecord.OpenItem> Ordered(BriefRecord record) =>
        record.Items.OrderBy(i => i.Due is null ? (i.Priority == 0 ? 1 : 2) : IsOverdue(i, record) ? 0 : 1)
            .ThenBy(i => i.Due is null).ThenBy(i => i.Due).ThenBy(i => i.Priority).ThenBy(i => i.Number);

    private static bool IsOverdue(BriefRecord.OpenItem item, BriefRecord record) =>
        item.Due is { } due && record.Day is { } day && due < day;

    private static string Item(BriefRecord.OpenItem item, BriefRecord record)
    {
        var task = Prose.Uncapitalised(item.Task.TrimEnd('.'));
        // what was not understood stands in the speaker's words
        var isOrder = task.Split(' ', 2)[0] is var first && (first is "do" or "have" or "be" || !GrammarWords.Contains(first));
        var duty = item.Owner is { } owner ? isOrder ? $"{owner} is to {task}" : $"Open with {owner}: {task}" : $"Nobody has taken on yet: {task}";
        var due = item.Due is not { } day ? ""
            : IsOverdue(item, record) ? $", due {Prose.Day(day)} and overdue"
            : $", due {Prose.Day(day)}";
        return $"{duty}{due}.";
    }

    private static string On(BriefRecord.PastMeeting meeting) => meeting.Day is { } day ? Prose.Day(day) : "a day not on record";
}
