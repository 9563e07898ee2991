using System.Globalization;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;

namespace MeetingIntel.Evaluation;

/// <summary>Scores what was found in annotated transcripts; asks nobody.</summary>
/// <param name="folder">Where the answers are, and where the days of the date phrases go.</param>
public sealed class Evaluation(string folder)
{
    private readonly PredictionFolder _predictions = new(folder);

    /// <summary>The report of some sets. A meeting without an answer counts as nothing found, a dialogue without one is left out.</summary>
    /// <exception cref="InvalidDataException">A stored answer cannot be read.</exception>
    public Report Score(IReadOnlyList<TranscriptSet> sets)
    {
        List<string> ids = [.. sets.SelectMany(s => s.Meetings.Select(m => m.Id).Concat(s.Dialogues.Select(d => d.Id)))];
        return new Report([.. sets.SelectMany(FiguresOf)])
        {
            Models = [.. ids.SelectMany(_predictions.Models).Distinct().Order(StringComparer.Ordinal)],
            Answered = ids.Count(_predictions.Has) + sets.Sum(s => s.Phrases.Count),
            Missing = [.. ids.SelectMany(MissingOf)],
        };
    }

    private IEnumerable<string> MissingOf(string id) =>
        _predictions.IsWhole(id) ? [] : _predictions.Errors(id) is { Count: > 0 } errors ? errors.Select(e => $"{id}: {e}") : [$"{id}: no answer"];

    private IEnumerable<Figure> FiguresOf(TranscriptSet set) =>
    [
        .. Figures.Of(set.Name, [.. set.Meetings.Select(m => MeetingScores.Of(m, _predictions.Read(m.Id), OtherThan(m, set.Meetings)))]),
        .. Figures.OfMoods(set.Name, [.. set.Dialogues.Where(d => _predictions.Has(d.Id)).Select(d => (_predictions.Read(d.Id).Sentiment?.Score ?? 0, d.Gold.Score))]),
        .. set.Phrases.Count == 0 ? [] : OfDeadlines(set.Phrases),
    ];

    private IReadOnlyList<Figure> OfDeadlines(IReadOnlyList<DatedPhrase> phrases)
    {
        var scored = DeadlineScore.Of(phrases);
        string[] header = ["spoken on\tphrase\tsentence\tday by the corpus\tday named\tdeadline\tlooks back"];
        File.WriteAllLines(Path.Combine(folder, "deadlines.tsv"), header.Concat(scored.Select(s => string.Create(
            CultureInfo.InvariantCulture,
            $"{s.Phrase.Reference:yyyy-MM-dd}\t{s.Phrase.Text}\t{s.Phrase.Input}\t{s.Expected:yyyy-MM-dd}\t{s.Named:yyyy-MM-dd}\t{s.Due:yyyy-MM-dd}\t{(s.LooksBack ? "yes" : "")}"))));
        return Figures.OfDeadlines(scored);
    }

    /// <summary>What chance gives is seen against another series' minutes, chosen by the meeting's id, always the same.</summary>
    private static AnnotatedMeeting? OtherThan(AnnotatedMeeting meeting, IReadOnlyList<AnnotatedMeeting> all)
    {
        List<AnnotatedMeeting> minuted = [.. all.Where(m => m.Gold.ActionItems is { Count: > 0 })];
        var others = minuted.Where(m => m.Series != meeting.Series).ToList() is { Count: > 0 } strangers ? strangers : [.. minuted.Where(m => m.Id != meeting.Id)];
        var hash = meeting.Id.Aggregate(0, (h, c) => ((h * 131) + c) % 1000003);
        return others.Count == 0 ? null : others.OrderBy(m => m.Id, StringComparer.Ordinal).ElementAt(hash % others.Count);
    }
}
