using Microsoft.Extensions.Time.Testing;

namespace MeetingIntel.Infrastructure.Tests.Llm;

/// <summary>A clock that leaps over every wait at once, and remembers the waits.</summary>
internal sealed class LeapingClock : FakeTimeProvider
{
    /// <summary>What is longer than this is a deadline: it comes when a test advances the clock.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.MaxValue;

    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime <= LongestWait)
        {
            lock (Waits)
                Waits.Add(dueTime);
            Advance(dueTime);
        }

        return timer;
    }
}
