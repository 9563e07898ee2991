using FluentValidation;
using MeetingIntel.Application.Validation;

namespace MeetingIntel.Application.Users.ListUsers;

/// <summary>What a list of users can be asked for.</summary>
public sealed class ListUsersValidator : AbstractValidator<ListUsersQuery>
{
    /// <summary>Sets the rules.</summary>
    public ListUsersValidator() => RuleFor(q => q.Limit).PageLimit();
}
