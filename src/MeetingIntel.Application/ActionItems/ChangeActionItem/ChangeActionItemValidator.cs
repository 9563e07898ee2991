using FluentValidation;
using MeetingIntel.Application.Validation;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.ActionItems.ChangeActionItem;

/// <summary>What an action item can be changed to.</summary>
public sealed class ChangeActionItemValidator : AbstractValidator<ChangeActionItemCommand>
{
    /// <summary>Sets the rules.</summary>
    public ChangeActionItemValidator()
    {
        When(c => c.Task.IsGiven, () =>
            RuleFor(c => c.Task.Value).RequiredText(ActionItem.MaxTaskLength).OverridePropertyName(nameof(ChangeActionItemCommand.Task)));
        When(c => c.Owner is { IsGiven: true, Value: not null }, () =>
            RuleFor(c => c.Owner.Value).RequiredText(ActionItem.MaxOwnerLength).OverridePropertyName(nameof(ChangeActionItemCommand.Owner)));
        RuleFor(c => c.Status.Value).IsInEnum().OverridePropertyName(nameof(ChangeActionItemCommand.Status));
        RuleFor(c => c.Deadline)
            .Must(d => d.Value is not { } day || day.Year is >= Meeting.MinYear and <= Meeting.MaxYear)
            .WithMessage($"must lie in the years {Meeting.MinYear} to {Meeting.MaxYear}");
    }
}
