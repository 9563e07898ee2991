using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MeetingIntel.Infrastructure.Persistence;

/// <summary>Ready means that the database answers a query on our own tables.</summary>
internal sealed class DatabaseHealthCheck(MeetingIntelDbContext database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.Installations.AnyAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database has no installation row.");
}
