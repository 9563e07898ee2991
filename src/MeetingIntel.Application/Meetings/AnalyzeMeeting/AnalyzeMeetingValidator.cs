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
        var names = extractors.Select(e => e.Name).ToList();
        RuleFor(c => c.Transcript).RequiredText(TextRules.AnyLength);
        RuleFor(c => c.UserId).RequiredId();
        RuleFor(c => c.Extractors)
            .Must(asked => asked is not { Count: 0 }).WithMessage("must name at least one extractor, or be left out for all of them")
            .Must(asked => asked is null || asked.Distinct().Count() == asked.Count).WithMessage("must name each extractor once");
        RuleForEach(c => c.Extractors).Must(names.Contains).WithMessage($"must be one of {string.Join(", ", names)}");
    }
}
