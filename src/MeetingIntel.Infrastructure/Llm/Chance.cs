using System.Security.Cryptography;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>
/// The process's own chance, for spreading waits and for the mock's failures; not for secrets. Safe to use from several threads.
/// </summary>
internal sealed class Chance
{
    private readonly Lock _gate = new();
    private readonly Random _random = new(RandomNumberGenerator.GetInt32(int.MaxValue));

    /// <summary>A number from 0, included, to 1, excluded.</summary>
    public double Next()
    {
        lock (_gate)
            return _random.NextDouble();
    }
}
