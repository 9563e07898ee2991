using FluentValidation;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Validation;

namespace MeetingIntel.Application.Meetings.AnalyzeMeeting;

/// <summary>What an analysis needs.</summary>
public sealed class AnalyzeMeetingValidator : AbstractValidator<AnalyzeMeetingCommand>
{
    /// <summary>Sets the rules.</summary>
    /// <param name="extractors">What can be asked for.</param>
    public AnalyzeMeetingValidator(IEnumerable<IInsightExtractor> extractors)
    {
        RuleFor(c => c.Transcript).RequiredText(TextRules.AnyLength);
        RuleFor(c => c.UserId).RequiredId();
        RuleFor(c => c.Extractors).SetValidator(new DistinctListValidator<AnalyzeMeetingCommand>());
        RuleForEach(c => c.Extractors).SetValidator(new OneOfValidator<AnalyzeMeetingCommand>([.. extractors.Select(e => e.Name)]));
    }
}
