namespace MeetingIntel.Domain.Contacts;

/// <summary>The person on the other side of the table.</summary>
public sealed class Contact
{
    /// <summary>The longest name, role or company, in characters.</summary>
    public const int MaxTextLength = 200;

    /// <summary>The longest e-mail address, in characters (RFC 5321: 64 before the @, 255 after it).</summary>
    public const int MaxEmailLength = 320;

    /// <summary>Makes a contact.</summary>
    public Contact(ContactId id, string name, string? role, string? company, string? email, DateTimeOffset createdAt) =>
        (Id, Name, Role, Company, Email, CreatedAt) = (id, name, role, company, email, createdAt);

    /// <summary>The contact's id.</summary>
    public ContactId Id { get; private set; }

    /// <summary>What the contact is called.</summary>
    public string Name { get; private set; }

    /// <summary>The contact's role in their company, if known.</summary>
    public string? Role { get; private set; }

    /// <summary>The company the contact works for, if known.</summary>
    public string? Company { get; private set; }

    /// <summary>The contact's e-mail address, if known.</summary>
    public string? Email { get; private set; }

    /// <summary>When the contact was created, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }
}
