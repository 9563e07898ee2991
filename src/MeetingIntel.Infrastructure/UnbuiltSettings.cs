using Microsoft.Extensions.Configuration;

namespace MeetingIntel.Infrastructure;

/// <summary>
/// Settings whose names are fixed but whose feature is not built yet. A value that switches the feature off, or asks for what there is,
/// is accepted; any other ends the start with a sentence, for a setting must never be silently ignored.
/// </summary>
public static class UnbuiltSettings
{
    /// <summary>The settings, and the values of each that ask for nothing more than there is.</summary>
    public static IReadOnlyList<(string Key, string[] Accepted)> All { get; } =
    [
        ("Auth:Mode", ["None"]),
        ("Database:Provider", ["Sqlite"]),
        ("Jobs:Storage", ["InMemory"]),
        ("Jobs:LeaseSeconds", ["10"]),
        ("Jobs:RunWorker", ["true"]),
        ("Jobs:RunApi", ["true"]),
        ("Webhooks:AllowPrivateNetworks", ["false"]),
        ("RateLimiting:Enabled", ["false"]),
        ("RateLimiting:PermitsPerMinute", ["600"]),
    ];

    /// <summary>Checks that nothing is asked for that is not there.</summary>
    /// <exception cref="StartRefusedException">Something is.</exception>
    public static void Refuse(IConfiguration configuration)
    {
        foreach (var (key, accepted) in All)
        {
            // The value may be a key, so it is not repeated.
            if (configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) && !accepted.Contains(value, StringComparer.OrdinalIgnoreCase))
            {
                throw new StartRefusedException(
                    $"The setting {key} asks for something that is not built yet; today it may only be {string.Join(" or ", accepted)}.");
            }
        }
    }
}
