using MeetingIntel.Application.Insights;

namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>A brief for a meeting, and where it comes from.</summary>
public sealed record PrepareMeetingResult
{
    /// <summary>The meeting's id.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The brief.</summary>
    public required BriefResult Context { get; init; }

    /// <summary>The past meetings that were read, then what each pending action item comes from.</summary>
    public required IReadOnlyList<SourceResult> Sources { get; init; }

    /// <summary>The preparation's id.</summary>
    public required string PreparationId { get; init; }

    /// <summary>The model that wrote the brief, as <c>provider/model</c>.</summary>
    public required string Model { get; init; }

    /// <summary>What it took of the model; no calls when the answer was remembered.</summary>
    public required UsageResult Usage { get; init; }
}
