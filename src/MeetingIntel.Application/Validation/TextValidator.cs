using FluentValidation;
using FluentValidation.Validators;

namespace MeetingIntel.Application.Validation;

/// <summary>A text of so many characters (Unicode scalar values, as JSON Schema counts them) that a database can hold: no NUL, no half of a surrogate pair.</summary>
/// <typeparam name="T">The request.</typeparam>
public sealed class TextValidator<T>(int maxLength) : PropertyValidator<T, string?>, ILengthValidator
{
    /// <inheritdoc/>
    public override string Name => "TextValidator";

    /// <inheritdoc/>
    public int Min => 0;

    /// <inheritdoc/>
    public int Max { get; } = maxLength;

    /// <inheritdoc/>
    public override bool IsValid(ValidationContext<T> context, string? value)
    {
        if (value is null)
            return true;

        var fault = FaultOf(value);
        if (fault is null)
            return true;
        context.MessageFormatter.AppendArgument("Fault", fault);
        return false;
    }

    /// <inheritdoc/>
    protected override string GetDefaultMessageTemplate(string errorCode) => "must {Fault}";

    private string? FaultOf(string text)
    {
        var characters = 0;
        for (var i = 0; i < text.Length; i++, characters++)
        {
            if (text[i] == '\0')
                return "not contain the character NUL";
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return "be well-formed Unicode";
            i++;
        }

        return characters > Max ? $"have at most {Max} characters; it has {characters}" : null;
    }
}
