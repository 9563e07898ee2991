using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Analyses;

/// <summary>One reading of a meeting's transcript, and how it went.</summary>
public sealed record AnalysisResult
{
    /// <summary>The analysis's id.</summary>
    public required string Id { get; init; }

    /// <summary>The meeting's id.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The id of the transcript that it reads.</summary>
    public required string TranscriptId { get; init; }

    /// <summary>Where it stands.</summary>
    public required AnalysisState State { get; init; }

    /// <summary>When it was asked for, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its outcome was settled, in UTC; null while it runs.</summary>
    public required DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The extractors that were asked for, and what each came to.</summary>
    public required IReadOnlyList<ExtractorRunResult> Extractors { get; init; }

    /// <summary>What it took of the model.</summary>
    public required Insights.UsageResult Usage { get; init; }
}
