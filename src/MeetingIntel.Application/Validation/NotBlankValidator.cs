using FluentValidation;
using FluentValidation.Validators;

namespace MeetingIntel.Application.Validation;

/// <summary>A text that may be left out, but is not blank if it is there.</summary>
/// <typeparam name="T">The request.</typeparam>
public sealed class NotBlankValidator<T> : PropertyValidator<T, string?>, INotBlankValidator
{
    /// <inheritdoc/>
    public override string Name => "NotBlankValidator";

    /// <inheritdoc/>
    public override bool IsValid(ValidationContext<T> context, string? value) => value is null || !string.IsNullOrWhiteSpace(value);

    /// <inheritdoc/>
    protected override string GetDefaultMessageTemplate(string errorCode) => "must not be blank";
}
