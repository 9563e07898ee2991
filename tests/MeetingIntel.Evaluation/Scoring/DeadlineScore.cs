using System.Globalization;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>
/// Whether the built-in model finds the day that a phrase names, by the rule of the corpus: the last day of a range, none for a range that
/// only starts. The whole sentence is read; of what is found in it, that counts which stands where the phrase stands. Measured are the grammar
/// of dates, and beside it the deadlines that are made of these dates: what a user sees.
/// </summary>
public static class DeadlineScore
{
    /// <summary>Every phrase with the day that it names and the day that was found.</summary>
    public static IReadOnlyList<ScoredPhrase> Of(IReadOnlyList<DatedPhrase> phrases) =>
        [.. phrases.Select(p => new ScoredPhrase(p, ExpectedOf(p.Values[^1]), NamedIn(p), DueIn(p)))];

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

    private static DateOnly? NamedIn(DatedPhrase phrase)
    {
        var found = AtPhrase(phrase, (words, day) => DatePhrases.In(words, 0, words.Length, day), date => (date.Core, date.To));
        // The corpus counts out the day that a range is spoken to, "from Monday to Wednesday"; as a deadline it counts in.
        return found is not { } date ? null : date is { Bearing: not Bearing.After, EndsBefore: { } over } ? over.AddDays(-1) : date.LastDay;
    }

    private static DateOnly? DueIn(DatedPhrase phrase) => AtPhrase(phrase, Deadlines.All, deadline => (deadline.From, deadline.To))?.Date;

    /// <summary>Of what is found in the sentence, what has most characters in common with the phrase; null when nothing has any.</summary>
    /// <param name="find">Finds in the words of a sentence that is spoken on a day.</param>
    /// <param name="place">The first word of what was found, and the word after its last.</param>
    private static T? AtPhrase<T>(DatedPhrase phrase, Func<Word[], DateOnly, IEnumerable<T>> find, Func<T, (int From, int To)> place)
        where T : struct
    {
        var (best, most) = (default(T?), 0);
        foreach (var words in Sentences.Of([new(0, null, phrase.Input)]).Select(s => s.Words))
        {
            foreach (var found in find(words, DateOnly.FromDateTime(phrase.Reference)))
            {
                var (from, to) = place(found);
                var shared = Shared(phrase, words[from].Start, words[to - 1].End);
                if (shared > most)
                    (best, most) = (found, shared);
            }
        }

        return best;
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
