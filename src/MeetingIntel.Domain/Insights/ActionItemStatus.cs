namespace MeetingIntel.Domain.Insights;

/// <summary>Where an action item stands.</summary>
public enum ActionItemStatus
{
    /// <summary>It is still to be done.</summary>
    Open,

    /// <summary>It was done.</summary>
    Done,

    /// <summary>It no longer matters, or never was one.</summary>
    Dismissed,
}
