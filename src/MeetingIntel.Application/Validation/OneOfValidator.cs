using FluentValidation;
using FluentValidation.Validators;

namespace MeetingIntel.Application.Validation;

/// <summary>A text that is one of a few.</summary>
/// <typeparam name="T">The request.</typeparam>
public sealed class OneOfValidator<T>(IReadOnlyList<string> allowed) : PropertyValidator<T, string?>, IOneOfValidator
{
    /// <inheritdoc/>
    public override string Name => "OneOfValidator";

    /// <inheritdoc/>
    public IReadOnlyList<string> Allowed { get; } = allowed;

    /// <inheritdoc/>
    public override bool IsValid(ValidationContext<T> context, string? value) => value is not null && Allowed.Contains(value);

    /// <inheritdoc/>
    protected override string GetDefaultMessageTemplate(string errorCode) => $"must be one of {string.Join(", ", Allowed)}";
}
