namespace MeetingIntel.Domain.Insights;

/// <summary>The fields of an action item that users may set.</summary>
[Flags]
public enum ActionItemFields
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>What is to be done.</summary>
    Task = 1,

    /// <summary>Who is to do it.</summary>
    Owner = 2,

    /// <summary>By which day.</summary>
    Deadline = 4,

    /// <summary>Where it stands.</summary>
    Status = 8,
}
