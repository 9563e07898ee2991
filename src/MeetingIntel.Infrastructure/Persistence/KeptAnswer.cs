namespace MeetingIntel.Infrastructure.Persistence;

/// <summary>A model's answer, kept to be given again to the same question.</summary>
public sealed class KeptAnswer
{
    /// <summary>The hash of the whole question, in lower-case hex.</summary>
    public required string Key { get; init; }

    /// <summary>The model that gave it, as <c>provider/model</c>.</summary>
    public required string Model { get; init; }

    /// <summary>The answer.</summary>
    public required string Json { get; init; }

    /// <summary>When it was given, in UTC.</summary>
    public required DateTimeOffset KeptAt { get; init; }
}
