using FluentValidation;
using MeetingIntel.Application.Validation;

namespace MeetingIntel.Application.Analyses.ListAnalyses;

/// <summary>What a list of analyses can be asked for.</summary>
public sealed class ListAnalysesValidator : AbstractValidator<ListAnalysesQuery>
{
    /// <summary>Sets the rules.</summary>
    public ListAnalysesValidator() => RuleFor(q => q.Limit).PageLimit();
}
