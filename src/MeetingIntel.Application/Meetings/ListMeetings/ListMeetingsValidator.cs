using FluentValidation;
using MeetingIntel.Application.Validation;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Meetings.ListMeetings;

/// <summary>What a list of meetings can be asked for.</summary>
public sealed class ListMeetingsValidator : AbstractValidator<ListMeetingsQuery>
{
    /// <summary>Sets the rules.</summary>
    public ListMeetingsValidator()
    {
        RuleFor(q => q.UserId).Filter();
        RuleFor(q => q.ContactId).Filter();
        RuleFor(q => q.Status).IsInEnum();
        RuleFor(q => q.Q).OptionalText(Meeting.MaxTitleLength);
        RuleFor(q => q.Limit).PageLimit();
    }
}
