namespace MeetingIntel.Infrastructure.Persistence;

/// <summary>What makes this installation unlike any other: a row that every process of it shares.</summary>
public sealed class Installation
{
    /// <summary>The id of the one row.</summary>
    public const int OnlyId = 1;

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; private set; } = OnlyId;

    /// <summary>32 random bytes, from which keys are derived; never shown, never logged.</summary>
    public byte[] Secret { get; init; } = [];
}
