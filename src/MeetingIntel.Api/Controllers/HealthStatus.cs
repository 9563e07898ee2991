namespace MeetingIntel.Api.Controllers;

/// <summary>Whether the service can serve.</summary>
public enum HealthStatus
{
    /// <summary>It cannot serve.</summary>
    Unhealthy,

    /// <summary>It serves, but something it can do without is missing.</summary>
    Degraded,

    /// <summary>All is well.</summary>
    Healthy,
}
