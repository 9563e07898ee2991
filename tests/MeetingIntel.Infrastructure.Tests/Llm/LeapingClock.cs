using Microsoft.Extensions.Time.Testing;

namespace MeetingIntel.Infrastructure.Tests.Llm;

/// <summary>A clock that leaps over every wait at once, and remembers the waits.</summary>
internal sealed class LeapingClock : FakeTimeProvider
{
    public List<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        Waits.Add(dueTime);
        Advance(dueTime);
        return timer;
    }
}
