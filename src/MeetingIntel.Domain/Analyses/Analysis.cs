using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Domain.Analyses;

/// <summary>One reading of a transcript: a state machine with a status per extractor. An outcome, once settled, stands.</summary>
public sealed class Analysis
{
    /// <summary>The error of an extractor whose process ended before it had an outcome.</summary>
    public const string Interrupted = "interrupted";

    private readonly List<ExtractorRun> _extractors = [];

    private Analysis(AnalysisId id, MeetingId meetingId, TranscriptId transcriptId, DateTimeOffset createdAt) =>
        (Id, MeetingId, TranscriptId, CreatedAt) = (id, meetingId, transcriptId, createdAt);

    /// <summary>The analysis's id.</summary>
    public AnalysisId Id { get; private set; }

    /// <summary>The meeting it reads.</summary>
    public MeetingId MeetingId { get; private set; }

    /// <summary>The transcript it reads.</summary>
    public TranscriptId TranscriptId { get; private set; }

    /// <summary>Where it stands.</summary>
    public AnalysisState State { get; private set; }

    /// <summary>When it was asked for, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When its outcome was settled, in UTC; null while it runs.</summary>
    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Whether any extractor ever gave an insight: stays true while what failed is run again.</summary>
    public bool HasInsights { get; private set; }

    /// <summary>What it took of the model.</summary>
    public ModelUsage Usage { get; private set; } = ModelUsage.None;

    /// <summary>Grows with each change of state, so that of two changes at once only one is stored.</summary>
    public int Revision { get; private set; }

    /// <summary>
    /// The share of the transcript's turns that was read, from 0 to 1: the mean over the extractors that gave an insight, rounded down to
    /// four decimals, so that 1 means all; 0 when none gave one.
    /// </summary>
    public double Coverage => RoundedDown(_extractors.Where(e => e.HasInsight).Select(e => e.Coverage ?? 0).DefaultIfEmpty().Average());

    /// <summary>The extractors that were asked for, in the order of the contract.</summary>
    public IReadOnlyList<ExtractorRun> Extractors => _extractors;

    /// <summary>Begins an analysis with the extractors that were asked for.</summary>
    public static Analysis Begin(
        AnalysisId id, MeetingId meetingId, TranscriptId transcriptId,
        IEnumerable<(string Name, int PromptVersion)> extractors, DateTimeOffset now)
    {
        var analysis = new Analysis(id, meetingId, transcriptId, now) { State = AnalysisState.Running };
        analysis._extractors.AddRange(extractors.Select((e, position) => new ExtractorRun(position, e.Name, e.PromptVersion)));
        return analysis;
    }

    /// <summary>Records what the pending extractors came to.</summary>
    /// <exception cref="RuleBrokenException">It is not running, or a pending extractor has no outcome or two, or an outcome is not of one.</exception>
    public void Settle(IReadOnlyCollection<ExtractorOutcome> outcomes, ModelUsage usage, DateTimeOffset now)
    {
        var pending = _extractors.Where(e => e.Status == ExtractorStatus.Pending).ToList();
        if (State != AnalysisState.Running || !pending.Select(e => e.Name).Order().SequenceEqual(outcomes.Select(o => o.Name).Order()))
            throw new RuleBrokenException("not_pending", $"Analysis {Id} waits for other outcomes than these.");

        foreach (var run in pending)
            run.Settle(outcomes.Single(o => o.Name == run.Name));
        Usage = Usage.Add(usage);
        Finish(now);
    }

    /// <summary>Settles what a process left behind when it ended: what has no outcome failed.</summary>
    /// <exception cref="RuleBrokenException">It is not running.</exception>
    public void Interrupt(DateTimeOffset now)
    {
        if (State != AnalysisState.Running)
            throw new RuleBrokenException("not_running", $"Analysis {Id} is not running.");

        foreach (var run in _extractors.Where(e => e.Status == ExtractorStatus.Pending))
            run.Interrupt();
        Finish(now);
    }

    /// <summary>Begins to run again what failed, wholly or in part; what succeeded stands, parts included.</summary>
    /// <exception cref="RuleBrokenException">It still runs, or nothing failed.</exception>
    public void Retry()
    {
        if (State is AnalysisState.Queued or AnalysisState.Running)
            throw new RuleBrokenException("analysis_running", $"Analysis {Id} is still running; ask again when it has finished.");
        if (State == AnalysisState.Completed)
            throw new RuleBrokenException("nothing_failed", $"Nothing failed in analysis {Id}, so there is nothing to run again.");

        foreach (var run in _extractors.Where(e => e.Status is ExtractorStatus.Failed or ExtractorStatus.Partial))
            run.Reopen();
        (State, FinishedAt) = (AnalysisState.Running, null);
        Revision++;
    }

    /// <summary>A share of the turns as it is told: to four decimals, and 1 only when nothing is missing.</summary>
    public static double RoundedDown(double share) => share >= 1 ? 1 : Math.Min(Math.Floor((share * 10_000) + 1e-9), 9_999) / 10_000;

    private void Finish(DateTimeOffset now)
    {
        var stands = _extractors.Exists(e => e.HasInsight);
        State = _extractors.TrueForAll(e => e.Status == ExtractorStatus.Succeeded) ? AnalysisState.Completed
            : stands ? AnalysisState.Partial
            : AnalysisState.Failed;
        HasInsights |= stands;
        FinishedAt = now;
        Revision++;
    }
}
