using System.Globalization;
using MeetingIntel.Application.Extraction.Support;
using MeetingIntel.Application.Extraction.Wording;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>Tells whether a model's sentence for an open item is really about that item, and adds no number or name of its own.</summary>
public static class PendingWording
{
    /// <summary>
    /// Whether at least half of the task's telling words stand in the text, and every number and name of the text in what is known of the
    /// item.
    /// </summary>
    /// <param name="item">The item.</param>
    /// <param name="meeting">The meeting it comes from.</param>
    /// <param name="people">Who may be named all the same: the user and the contact.</param>
    /// <param name="text">The model's sentence.</param>
    public static bool IsOf(ActionItem item, Meeting meeting, IReadOnlyList<string> people, string text)
    {
        var task = StemsOf(item.Task);
        var told = StemsOf(text);
        var facts = FactsOf(item, meeting);
        var known = SpokenWords.FoldedOf($"{facts}, {string.Join(", ", people)}").Select(WordStems.WithoutClitic).ToHashSet();
        return task.Count(told.Contains) * 2 >= task.Count
            && SpokenNumbers.Covers(SpokenNumbers.In(facts), SpokenNumbers.In(text))
            && StatedNames.In(text, new KnownPeople(people), isHeading: false).All(n => known.Contains(n) || CalendarNames.Contains(n));
    }

    /// <summary>What the model was told of the item, with its days as a reader would write them.</summary>
    private static string FactsOf(ActionItem item, Meeting meeting) => string.Create(
        CultureInfo.InvariantCulture,
        $"{item.Task}, {item.Owner}, {item.Deadline:yyyy-MM-dd}, {item.DeadlineText}, {meeting.Title}, {meeting.CalendarDay:yyyy-MM-dd}");

    private static HashSet<string> StemsOf(string text)
    {
        var words = SpokenWords.FoldedOf(text);
        var content = words.Where(TranscriptWords.IsContent).ToList();
        return [.. (content.Count > 0 ? content : [.. words]).Select(WordStems.WithoutClitic).Select(WordStems.Of)];
    }
}
