namespace MeetingIntel.Domain.Meetings;

/// <summary>Where a meeting stands.</summary>
public enum MeetingStatus
{
    /// <summary>It is planned.</summary>
    Scheduled,

    /// <summary>It is being held.</summary>
    InProgress,

    /// <summary>It was held.</summary>
    Completed,

    /// <summary>It was called off; it can no longer be analysed.</summary>
    Cancelled,
}
