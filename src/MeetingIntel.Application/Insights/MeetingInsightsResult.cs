using System.Text.Json.Serialization;

namespace MeetingIntel.Application.Insights;

/// <summary>What is known of a meeting from one analysis: all of it, or honestly a part.</summary>
public sealed record MeetingInsightsResult
{
    /// <summary>The meeting's id.</summary>
    public required string MeetingId { get; init; }

    /// <summary>What was found: null where an extractor failed, absent where it was not asked for.</summary>
    public required InsightsResult Insights { get; init; }

    /// <summary>Why extractors failed, by their names; absent when none did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Errors { get; init; }

    /// <summary>True when a part is missing; absent when nothing is. <c>POST /analyses/{id}/retry</c> runs again what failed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PartialSuccess { get; init; }

    /// <summary>The analysis's id.</summary>
    public required string AnalysisId { get; init; }

    /// <summary>What the analysis took of the model.</summary>
    public required UsageResult Usage { get; init; }
}
