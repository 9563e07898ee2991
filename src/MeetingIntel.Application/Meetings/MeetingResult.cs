using System.ComponentModel.DataAnnotations;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings;

/// <summary>A meeting of a user with a contact.</summary>
public sealed record MeetingResult
{
    /// <summary>The meeting's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the meeting is called.</summary>
    public required string Title { get; init; }

    /// <summary>The contact it is held with.</summary>
    public required string ContactId { get; init; }

    /// <summary>The user whose meeting it is.</summary>
    public required string UserId { get; init; }

    /// <summary>When it starts, in UTC.</summary>
    public required DateTimeOffset ScheduledTime { get; init; }

    /// <summary>How long it lasts, in minutes; null when unknown.</summary>
    [Range(1, Meeting.MaxDurationMinutes)]
    public required int? DurationMinutes { get; init; }

    /// <summary>Where it stands.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>When it was created, in UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed, in UTC.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }
}
