namespace MeetingIntel.Application.Meetings.CreateMeeting;

/// <summary>The meeting was created.</summary>
public sealed record CreateMeetingResult
{
    /// <summary>The new meeting's id.</summary>
    public required string MeetingId { get; init; }

    /// <summary>That it was created, in words.</summary>
    public required string Message { get; init; }
}
