using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace MeetingIntel.Application.Insights;

/// <summary>The insights of one analysis of a meeting, or as many of them as could be drawn.</summary>
public sealed record MeetingInsightsResult
{
    /// <summary>The meeting's id.</summary>
    public required string MeetingId { get; init; }

    /// <summary>What was found: null where an extractor failed, absent where it was not asked for.</summary>
    public required InsightsResult Insights { get; init; }

    /// <summary>
    /// Why extractors failed, by their names; absent when none did. One that could not read some turns says so here, and its insight, which
    /// is not null, is what the others gave.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Errors { get; init; }

    /// <summary>True when a part is missing; absent when nothing is. <c>POST /analyses/{id}/retry</c> runs again what failed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? PartialSuccess { get; init; }

    /// <summary>
    /// The share of the transcript's turns that was read, from 0 to 1: the mean over the extractors that gave an insight, rounded down to four
    /// decimals, so that 1 means that they read every turn.
    /// </summary>
    [Range(0.0, 1.0)]
    public required double Coverage { get; init; }

    /// <summary>The turns that extractors could not read while they read others; absent when there are none. A retry reads only these.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<UnreadResult>? Unread { get; init; }

    /// <summary>The analysis's id.</summary>
    public required string AnalysisId { get; init; }

    /// <summary>
    /// The id of the transcript that was read, whose turns and offsets evidence means: <c>GET /meetings/{id}/transcript?transcript_id=…</c> reads it,
    /// even when a newer one came since.
    /// </summary>
    public required string TranscriptId { get; init; }

    /// <summary>
    /// The model that each insight comes from, by extractor, as <c>provider/model</c>; several that read different parts of the transcript are
    /// joined by ", ". Extractors that failed are absent.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Models { get; init; }

    /// <summary>What the analysis took of the model.</summary>
    public required UsageResult Usage { get; init; }
}
