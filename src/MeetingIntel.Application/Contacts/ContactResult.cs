namespace MeetingIntel.Application.Contacts;

/// <summary>Somebody whom meetings are held with.</summary>
public sealed record ContactResult
{
    /// <summary>The contact's id.</summary>
    public required string Id { get; init; }

    /// <summary>What the contact is called.</summary>
    public required string Name { get; init; }

    /// <summary>The contact's role in their company; null when unknown.</summary>
    public required string? Role { get; init; }

    /// <summary>The company the contact works for; null when unknown.</summary>
    public required string? Company { get; init; }

    /// <summary>The contact's e-mail address; null when unknown.</summary>
    public required string? Email { get; init; }
}
