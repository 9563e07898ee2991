using FluentValidation;
using FluentValidation.Validators;

namespace MeetingIntel.Application.Validation;

/// <summary>A text that is one of a few.</summary>
/// <typeparam name="T">The request.</typeparam>
/// <param name="noun">What such a text is called in the contract.</param>
/// <param name="meaning">What it stands for, in a sentence.</param>
/// <param name="allowed">What it may be.</param>
public sealed class OneOfValidator<T>(string noun, string meaning, IReadOnlyList<string> allowed) : PropertyValidator<T, string?>, IOneOfValidator
{
    /// <inheritdoc/>
    public override string Name => "OneOfValidator";

    /// <inheritdoc/>
    public string Noun { get; } = noun;

    /// <inheritdoc/>
    public string Meaning { get; } = meaning;

    /// <inheritdoc/>
    public IReadOnlyList<string> Allowed { get; } = allowed;

    /// <inheritdoc/>
    public override bool IsValid(ValidationContext<T> context, string? value) => value is not null && Allowed.Contains(value);

    /// <inheritdoc/>
    protected override string GetDefaultMessageTemplate(string errorCode) => $"must be one of {string.Join(", ", Allowed)}";
}
