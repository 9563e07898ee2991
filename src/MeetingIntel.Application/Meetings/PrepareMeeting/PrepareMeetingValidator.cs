using FluentValidation;
using MeetingIntel.Application.Validation;

namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>What a preparation needs.</summary>
public sealed class PrepareMeetingValidator : AbstractValidator<PrepareMeetingCommand>
{
    /// <summary>Sets the rules.</summary>
    public PrepareMeetingValidator() => RuleFor(c => c.UserId).RequiredId();
}
