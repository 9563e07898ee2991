namespace MeetingIntel.Domain.Insights;

/// <summary>How the relationship with the contact stands after a meeting.</summary>
public enum RelationshipHealth
{
    /// <summary>It grows.</summary>
    Strong,

    /// <summary>It holds.</summary>
    Stable,

    /// <summary>It may be lost.</summary>
    AtRisk,
}
