using AutoMapper;
using MediatR;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Domain.Contacts;

namespace MeetingIntel.Application.Contacts.CreateContact;

/// <summary>Adds the contact.</summary>
public sealed class CreateContactHandler(IContactRepository contacts, IUnitOfWork unitOfWork, IMapper mapper, TimeProvider clock)
    : IRequestHandler<CreateContactCommand, ContactResult>
{
    /// <inheritdoc/>
    public async Task<ContactResult> Handle(CreateContactCommand command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var contact = new Contact(ContactId.New(now), command.Name.Trim(), Given(command.Role), Given(command.Company), command.Email, now);
        contacts.Add(contact);
        await unitOfWork.CommitAsync(cancellationToken);
        return mapper.Map<ContactResult>(contact);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
