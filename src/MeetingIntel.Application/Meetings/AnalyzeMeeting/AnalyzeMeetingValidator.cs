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

        List<string> names = [.. extractors.Select(e => e.Name)];
        RuleFor(c => c.Extractors).SetValidator(new DistinctListValidator<AnalyzeMeetingCommand>())
            .Must(asked => asked is null || asked.Count <= names.Count).WithMessage($"must name at most {names.Count}");
        When(c => c.Extractors?.Count <= names.Count, () =>
            RuleForEach(c => c.Extractors).SetValidator(new OneOfValidator<AnalyzeMeetingCommand>(
                "Extractor", "A kind of insight that is drawn from a transcript, by its key in `insights`.", names)));
    }
}
