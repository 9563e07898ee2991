namespace MeetingIntel.Domain.Users;

/// <summary>Somebody who holds meetings: a seller, a customer-success manager, an executive.</summary>
public sealed class User
{
    /// <summary>The longest name, in characters.</summary>
    public const int MaxNameLength = 200;

    /// <summary>The longest e-mail address, in characters (RFC 5321: 64 before the @, 255 after it).</summary>
    public const int MaxEmailLength = 320;

    /// <summary>Makes a user.</summary>
    public User(UserId id, string name, string? email, DateTimeOffset createdAt) =>
        (Id, Name, Email, CreatedAt) = (id, name, email, createdAt);

    /// <summary>The user's id.</summary>
    public UserId Id { get; private set; }

    /// <summary>What the user is called.</summary>
    public string Name { get; private set; }

    /// <summary>The user's e-mail address, if known.</summary>
    public string? Email { get; private set; }

    /// <summary>When the user was created, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }
}
