namespace MeetingIntel.Api.Tests;

/// <summary>Waits for what another process does.</summary>
internal static class Eventually
{
    public static async Task HoldsAsync(Func<bool> condition)
    {
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (!condition())
        {
            if (!await tick.WaitForNextTickAsync(deadline.Token))
                return;
        }
    }
}
