using MediatR;

namespace MeetingIntel.Application.Contacts.CreateContact;

/// <summary>Adds somebody whom meetings are held with.</summary>
public sealed record CreateContactCommand : IRequest<ContactResult>
{
    /// <summary>What the contact is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>The contact's role in their company; null or left out when unknown.</summary>
    public string? Role { get; init; }

    /// <summary>The company the contact works for; null or left out when unknown.</summary>
    public string? Company { get; init; }

    /// <summary>The contact's e-mail address, without blanks; null or left out when unknown.</summary>
    public string? Email { get; init; }
}
