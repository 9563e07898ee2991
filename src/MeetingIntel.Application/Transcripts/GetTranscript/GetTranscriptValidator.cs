using FluentValidation;
using MeetingIntel.Application.Validation;

namespace MeetingIntel.Application.Transcripts.GetTranscript;

/// <summary>What a transcript can be asked for by.</summary>
public sealed class GetTranscriptValidator : AbstractValidator<GetTranscriptQuery>
{
    /// <summary>Sets the rules.</summary>
    public GetTranscriptValidator() => RuleFor(q => q.TranscriptId).OptionalText(TextRules.AnyLength)
        .SetValidator(new NotBlankValidator<GetTranscriptQuery>()).WithMessage("must not be blank; leave it out for the newest");
}
