using System.ComponentModel.DataAnnotations;
using MeetingIntel.Application.Insights;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.ActionItems;

/// <summary>A commitment that is kept track of.</summary>
public sealed record ActionItemResult
{
    /// <summary>The item's id; it stays when a later analysis of the meeting finds the item again.</summary>
    public required string Id { get; init; }

    /// <summary>The meeting it was committed to in.</summary>
    public required string MeetingId { get; init; }

    /// <summary>
    /// The transcript whose turns and offsets <c>evidence</c> means: <c>GET /meetings/{id}/transcript?transcript_id=…</c> reads it, even when a newer one
    /// came since.
    /// </summary>
    public required string TranscriptId { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Task { get; init; }

    /// <summary>Who is to do it; null when nobody took it.</summary>
    public required string? Owner { get; init; }

    /// <summary>
    /// On whose side the owner is, by the names of the meeting's user and contact and the contact's company, whichever model answered; null when nobody
    /// took it, when it is not known of that owner, and when several took it who are not all on one side. It follows <c>owner</c> when that is changed.
    /// </summary>
    public required Side? Side { get; init; }

    /// <summary>By which day, on the meeting's calendar; null when nobody said.</summary>
    public required DateOnly? Deadline { get; init; }

    /// <summary>The deadline in the speaker's words; null when nobody said.</summary>
    public required string? DeadlineText { get; init; }

    /// <summary>How pressing it is.</summary>
    public required Priority Priority { get; init; }

    /// <summary>
    /// What makes it more or less pressing, in a short sentence; null when nothing does, and when somebody set another deadline since: the reason was
    /// given in view of the old one. The priority stays.
    /// </summary>
    public required string? PriorityReason { get; init; }

    /// <summary>Where it stands.</summary>
    public required ActionItemStatus Status { get; init; }

    /// <summary>
    /// How sure the model is that this is something to do, from 0 to 1; <c>min_confidence</c> filters by it. Each model has a scale of its own. Of the
    /// built-in one, in a long meeting of a kind that it has learned from: the share of such items that a person who marks action items would mark, as
    /// measured on the AMI corpus; in a talk of fewer than 60 sentences: how sure the rule is that found it; in a long talk of another kind: between the
    /// two (docs/quality.md says how well that holds, and what to filter by). Of any other model: its own word, which is not checked.
    /// </summary>
    [Range(0.0, 1.0)]
    public required double Confidence { get; init; }

    /// <summary>Whether words of the transcript were found that say this, with its names, numbers and dates.</summary>
    public required bool Verified { get; init; }

    /// <summary>Words of the transcript that it rests on; empty when none were found.</summary>
    public required IReadOnlyList<EvidenceResult> Evidence { get; init; }
}
