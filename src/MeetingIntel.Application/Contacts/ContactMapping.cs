using AutoMapper;
using MeetingIntel.Domain.Contacts;

namespace MeetingIntel.Application.Contacts;

/// <summary>Contacts as the contract shows them.</summary>
public sealed class ContactMapping : Profile
{
    /// <summary>Maps by name.</summary>
    public ContactMapping() => CreateMap<Contact, ContactResult>();
}
