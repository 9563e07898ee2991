namespace MeetingIntel.Domain.Insights;

/// <summary>How pressing an action item is.</summary>
public enum Priority
{
    /// <summary>Soon, or much hangs on it.</summary>
    High,

    /// <summary>Neither pressing nor idle.</summary>
    Medium,

    /// <summary>When there is time.</summary>
    Low,
}
