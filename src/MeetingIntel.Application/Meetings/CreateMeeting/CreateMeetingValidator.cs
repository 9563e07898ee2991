using FluentValidation;
using MeetingIntel.Application.Validation;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings.CreateMeeting;

/// <summary>What a new meeting needs.</summary>
public sealed class CreateMeetingValidator : AbstractValidator<CreateMeetingCommand>
{
    /// <summary>Sets the rules.</summary>
    public CreateMeetingValidator()
    {
        RuleFor(c => c.Title).RequiredText(Meeting.MaxTitleLength);
        RuleFor(c => c.ContactId).RequiredId();
        RuleFor(c => c.UserId).RequiredId();
        RuleFor(c => c.ScheduledTime).RequiredTime();
        RuleFor(c => c.Status).IsInEnum();
        RuleFor(c => c.DurationMinutes).InclusiveBetween(1, Meeting.MaxDurationMinutes)
            .WithMessage($"must be a whole number from 1 to {Meeting.MaxDurationMinutes}");
    }
}
