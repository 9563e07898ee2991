using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>Where something in a brief comes from.</summary>
public sealed record SourceResult
{
    /// <summary>The meeting.</summary>
    public required string MeetingId { get; init; }

    /// <summary>What it was called.</summary>
    public required string Title { get; init; }

    /// <summary>The day it was held, on its own calendar.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The action item, for a pending one; null for a meeting that was read.</summary>
    public required string? ItemId { get; init; }

    /// <summary>The place of the item in <c>pending_action_items</c>, from 0; null for a meeting that was read.</summary>
    [Range(0, double.MaxValue)]
    public required int? PendingIndex { get; init; }
}
