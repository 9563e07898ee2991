namespace MeetingIntel.Api.Controllers;

/// <summary>How the service is, in the words of the contract.</summary>
public enum HealthStatus
{
    /// <summary>It cannot serve.</summary>
    Unhealthy,

    /// <summary>It serves, but something it can do without is missing.</summary>
    Degraded,

    /// <summary>All is well.</summary>
    Healthy,
}
