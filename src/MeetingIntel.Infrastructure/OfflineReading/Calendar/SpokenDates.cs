using MeetingIntel.Application.Extraction;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Finds the dates of a text as the built-in model finds its deadlines.</summary>
internal sealed class SpokenDates : ISpokenDates
{
    /// <inheritdoc/>
    public IReadOnlyList<DateOnly> In(string text, DateOnly day)
    {
        var dates = new List<DateOnly>();
        foreach (var sentence in Sentences.Of([new PromptLine(0, null, text)]))
        {
            foreach (var deadline in Deadlines.All(sentence.Words, day))
            {
                if (deadline.Date is { } date && !dates.Contains(date))
                    dates.Add(date);
            }
        }

        return dates;
    }
}
