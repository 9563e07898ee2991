namespace MeetingIntel.Api.Controllers;

/// <summary>How the service is.</summary>
public sealed record HealthResult
{
    /// <summary>How it is.</summary>
    public required HealthStatus Status { get; init; }
}
