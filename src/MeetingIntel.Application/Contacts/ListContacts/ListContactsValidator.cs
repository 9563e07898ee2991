using FluentValidation;
using MeetingIntel.Application.Validation;

namespace MeetingIntel.Application.Contacts.ListContacts;

/// <summary>What a list of contacts can be asked for.</summary>
public sealed class ListContactsValidator : AbstractValidator<ListContactsQuery>
{
    /// <summary>Sets the rules.</summary>
    public ListContactsValidator() => RuleFor(q => q.Limit).PageLimit();
}
