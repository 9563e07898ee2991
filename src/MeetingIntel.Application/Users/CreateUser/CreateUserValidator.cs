using FluentValidation;
using MeetingIntel.Application.Validation;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Users.CreateUser;

/// <summary>What a new user needs.</summary>
public sealed class CreateUserValidator : AbstractValidator<CreateUserCommand>
{
    /// <summary>Sets the rules.</summary>
    public CreateUserValidator()
    {
        RuleFor(c => c.Name).RequiredText(User.MaxNameLength);
        RuleFor(c => c.Email).OptionalEmail(User.MaxEmailLength);
    }
}
