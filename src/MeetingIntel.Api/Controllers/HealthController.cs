using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingIntel.Api.Controllers;

/// <summary>For whoever watches the service.</summary>
[ApiController]
[Route("health")]
public sealed class HealthController(HealthCheckService checks) : ControllerBase
{
    /// <summary>Check that the process runs</summary>
    /// <remarks>Asks nothing of the database or the model: when this fails, start the process again.</remarks>
    /// <response code="200">The process runs.</response>
    [HttpGet("live", Name = "GetLiveness")]
    [ProducesResponseType<HealthResult>(StatusCodes.Status200OK)]
    public HealthResult Live() => new() { Status = HealthStatus.Healthy };

    /// <summary>Check that the service can serve</summary>
    /// <remarks>
    /// Asks the database: while it does not answer, send no requests here. A model that is down does not make the service unready: it still
    /// keeps, reads and answers what it can.
    /// </remarks>
    /// <response code="200">The service can serve.</response>
    /// <response code="503">The service cannot serve: its database does not answer.</response>
    [HttpGet("ready", Name = "GetReadiness")]
    [ProducesResponseType<HealthResult>(StatusCodes.Status200OK)]
    [ProducesResponseType<HealthResult>(StatusCodes.Status503ServiceUnavailable)]
    public async Task<ActionResult<HealthResult>> Ready(CancellationToken cancellationToken)
    {
        var report = await checks.CheckHealthAsync(cancellationToken);
        var health = Enum.Parse<HealthStatus>($"{report.Status}");
        var status = health == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        return StatusCode(status, new HealthResult { Status = health });
    }
}
