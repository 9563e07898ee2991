using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Domain.Preparations;

/// <summary>Where something in a brief comes from.</summary>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Title">What it was called.</param>
/// <param name="Date">The day it was held, on its own calendar.</param>
/// <param name="ItemId">The action item, for a pending one; null for a meeting that was read.</param>
/// <param name="PendingIndex">The place of the item among the brief's pending ones, from 0; null for a meeting that was read.</param>
public sealed record PreparationSource(MeetingId MeetingId, string Title, DateOnly Date, ActionItemId? ItemId, int? PendingIndex);
