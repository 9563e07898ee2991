using FluentValidation;
using MeetingIntel.Application.Validation;
using MeetingIntel.Domain.Contacts;

namespace MeetingIntel.Application.Contacts.CreateContact;

/// <summary>What a new contact needs.</summary>
public sealed class CreateContactValidator : AbstractValidator<CreateContactCommand>
{
    /// <summary>Sets the rules.</summary>
    public CreateContactValidator()
    {
        RuleFor(c => c.Name).RequiredText(Contact.MaxTextLength);
        RuleFor(c => c.Role).OptionalText(Contact.MaxTextLength);
        RuleFor(c => c.Company).OptionalText(Contact.MaxTextLength);
        RuleFor(c => c.Email).OptionalEmail(Contact.MaxEmailLength);
    }
}
