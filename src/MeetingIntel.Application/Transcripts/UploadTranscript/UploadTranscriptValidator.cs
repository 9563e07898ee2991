using FluentValidation;
using MeetingIntel.Application.Validation;

namespace MeetingIntel.Application.Transcripts.UploadTranscript;

/// <summary>What a transcript needs to be read at all.</summary>
public sealed class UploadTranscriptValidator : AbstractValidator<UploadTranscriptCommand>
{
    /// <summary>Sets the rules.</summary>
    public UploadTranscriptValidator() => RuleFor(c => c.Transcript).RequiredText(TextRules.AnyLength);
}
