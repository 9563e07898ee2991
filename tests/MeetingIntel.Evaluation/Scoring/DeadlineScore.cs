using System.Globalization;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Evaluation.Corpora;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>Whether the day that a phrase names is found, by the rule of the corpus: the last day of a range, none for a range that only starts.</summary>
/// <param name="dates">What finds it.</param>
public sealed class DeadlineScore(ISpokenDates dates)
{
    /// <summary>The phrases whose day is not found, with what was found instead.</summary>
    public IReadOnlyList<(DatedPhrase Phrase, DateOnly? Expected, DateOnly? Found)> Wrong(IReadOnlyList<DatedPhrase> phrases) =>
    [
        .. from phrase in phrases
           let expected = ExpectedOf(phrase.Values[^1])
           let found = dates.In(phrase.Input, DateOnly.FromDateTime(phrase.Reference)) is [var first, ..] ? first : (DateOnly?)null
           where expected != found
           select (phrase, expected, found),
    ];

    private static DateOnly? ExpectedOf(DatedValue value)
    {
        if (value.Value is { } moment)
            return DateOnly.FromDateTime(Read(moment));
        if (value.End is not { } text)
            return null;
        var end = Read(text);
        // A range ends before its end; a range of hours ends on the day of its last hour.
        return DateOnly.FromDateTime(value.Mod is { } mod && mod.StartsWith("before", StringComparison.Ordinal) ? end : end.AddTicks(-1));
    }

    private static DateTime Read(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
