using FluentValidation;
using MeetingIntel.Application.Validation;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.ActionItems.ListActionItems;

/// <summary>What a list of action items can be asked for.</summary>
public sealed class ListActionItemsValidator : AbstractValidator<ListActionItemsQuery>
{
    /// <summary>Sets the rules.</summary>
    public ListActionItemsValidator()
    {
        RuleFor(q => q.Owner).Filter(ActionItem.MaxOwnerLength);
        RuleFor(q => q.ContactId).Filter();
        RuleFor(q => q.UserId).Filter();
        RuleFor(q => q.MeetingId).Filter();
        RuleFor(q => q.Status).IsInEnum();
        RuleFor(q => q.Side).IsInEnum();
        RuleFor(q => q.MinConfidence).InclusiveBetween(Confidence.Min, Confidence.Max)
            .WithMessage($"must be a number from {Confidence.Min} to {Confidence.Max}");
        RuleFor(q => q.Limit).PageLimit();
    }
}
