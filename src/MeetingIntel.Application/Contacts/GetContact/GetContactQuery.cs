using MediatR;

namespace MeetingIntel.Application.Contacts.GetContact;

/// <summary>Reads a contact.</summary>
/// <param name="Id">The contact's id.</param>
public sealed record GetContactQuery(string Id) : IRequest<ContactResult>;
