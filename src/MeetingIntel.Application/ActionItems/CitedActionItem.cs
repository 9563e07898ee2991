using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.ActionItems;

/// <summary>An action item with the transcript that its evidence means: the one that its analysis read.</summary>
/// <param name="Item">The item.</param>
/// <param name="TranscriptId">The transcript.</param>
public sealed record CitedActionItem(ActionItem Item, TranscriptId TranscriptId);
