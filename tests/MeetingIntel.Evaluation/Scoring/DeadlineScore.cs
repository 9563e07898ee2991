using System.Globalization;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>
/// Whether the built-in model finds the day that a phrase names, by the rule of the corpus: the last day of a range, none for a range that
/// only starts. The whole sentence is read; of the dates found in it, the one that stands where the phrase stands counts.
/// </summary>
public static class DeadlineScore
{
    /// <summary>Every phrase with the day that it names and the day that was found.</summary>
    public static IReadOnlyList<ScoredPhrase> Of(IReadOnlyList<DatedPhrase> phrases) =>
        [.. phrases.Select(p => new ScoredPhrase(p, ExpectedOf(p.Values[^1]), FoundIn(p)))];

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

    private static DateOnly? FoundIn(DatedPhrase phrase)
    {
        var best = default(DatePhrase);
        var most = 0;
        foreach (var sentence in Sentences.Of([new(0, null, phrase.Input)]))
        {
            foreach (var found in DatePhrases.In(sentence.Words, 0, sentence.Words.Length, DateOnly.FromDateTime(phrase.Reference)))
            {
                var shared = Shared(phrase, sentence.Words[found.Core].Start, sentence.Words[found.To - 1].End);
                if (shared > most)
                    (best, most) = (found, shared);
            }
        }

        // The corpus counts out the day that a range is spoken to, "from Monday to Wednesday"; as a deadline it counts in.
        return most == 0 ? null : best is { Bearing: not Bearing.After, EndsBefore: { } over } ? over.AddDays(-1) : best.LastDay;
    }

    /// <summary>How many characters a place of the sentence has in common with the phrase, wherever that is said.</summary>
    private static int Shared(DatedPhrase phrase, int from, int to)
    {
        var most = 0;
        for (var at = 0; (at = phrase.Input.IndexOf(phrase.Text, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            most = Math.Max(most, Math.Min(at + phrase.Text.Length, to) - Math.Max(at, from));
        return most;
    }

    private static DateTime Read(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
