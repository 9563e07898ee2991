using FluentValidation;
using FluentValidation.Validators;

namespace MeetingIntel.Application.Validation;

/// <summary>A list that may be left out; if it is there it names at least one thing, and each once.</summary>
/// <typeparam name="T">The request.</typeparam>
public sealed class DistinctListValidator<T> : PropertyValidator<T, IReadOnlyList<string>?>, IDistinctListValidator
{
    /// <inheritdoc/>
    public override string Name => "DistinctListValidator";

    /// <inheritdoc/>
    public override bool IsValid(ValidationContext<T> context, IReadOnlyList<string>? value)
    {
        if (value is null)
            return true;
        context.MessageFormatter.AppendArgument("Fault", value.Count == 0 ? "name at least one, or be left out" : "name each once");
        return value.Count > 0 && value.Distinct().Count() == value.Count;
    }

    /// <inheritdoc/>
    protected override string GetDefaultMessageTemplate(string errorCode) => "must {Fault}";
}
