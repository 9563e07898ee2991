namespace MeetingIntel.Application.Users;

/// <summary>Somebody who holds meetings.</summary>
public sealed record UserResult
{
    /// <summary>The user's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the user is called.</summary>
    public required string Name { get; init; }

    /// <summary>The user's e-mail address; null when unknown.</summary>
    public required string? Email { get; init; }
}
