using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;

namespace MeetingIntel.Infrastructure.Tests.Llm;

/// <summary>Steps a test's clock, and gives continuations on other threads the moment that they need.</summary>
internal static class Clocks
{
    /// <summary>Real time after which a test gives up: long, for a busy machine makes everything late, and who is on time does not wait.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Advances step by step until the task ends.</summary>
    public static async Task<T> AdvanceUntilDoneAsync<T>(this FakeTimeProvider clock, Task<T> task, TimeSpan step)
    {
        for (var patience = Stopwatch.StartNew(); !task.IsCompleted && patience.Elapsed < Patience;)
        {
            clock.Advance(step);
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
        }

        return await task.WaitAsync(TimeSpan.Zero);
    }

    /// <summary>Waits, in real time, for what is already under way.</summary>
    public static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var patience = Stopwatch.StartNew(); !condition(); await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System))
            Assert.True(patience.Elapsed < Patience, "What was awaited did not come.");
    }
}
