using AutoMapper;
using MediatR;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Contacts;

namespace MeetingIntel.Application.Contacts.GetContact;

/// <summary>Reads the contact.</summary>
public sealed class GetContactHandler(IContactRepository contacts, IMapper mapper) : IRequestHandler<GetContactQuery, ContactResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such contact.</exception>
    public async Task<ContactResult> Handle(GetContactQuery query, CancellationToken cancellationToken)
    {
        var contact = await contacts.GetAsync(new ContactId(query.Id), cancellationToken) ?? throw new NotFoundException("contact", query.Id);
        return mapper.Map<ContactResult>(contact);
    }
}
