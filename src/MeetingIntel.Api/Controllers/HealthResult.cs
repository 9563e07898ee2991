namespace MeetingIntel.Api.Controllers;

/// <summary>The outcome of a health check.</summary>
public sealed record HealthResult
{
    /// <summary>Whether the service can serve.</summary>
    public required HealthStatus Status { get; init; }
}
