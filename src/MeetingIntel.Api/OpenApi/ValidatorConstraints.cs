using FluentValidation;
using FluentValidation.Validators;
using MeetingIntel.Application.Validation;
using NJsonSchema;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Writes a validator's rules into a schema, so that the document cannot drift from what is checked.</summary>
internal static class ValidatorConstraints
{
    /// <summary>The rules of a type, by property; none when it has no validator.</summary>
    public static IEnumerable<(string Property, IReadOnlyList<IValidationRule> Rules)> RulesOf(IServiceProvider provider, Type type)
    {
        if (provider.GetService(typeof(IValidator<>).MakeGenericType(type)) is not IValidator validator)
            return [];

        var descriptor = validator.CreateDescriptor();
        return descriptor.GetMembersWithValidators().Select(member =>
            (member.Key, (IReadOnlyList<IValidationRule>)[.. descriptor.GetRulesForMember(member.Key)]));
    }

    /// <summary>Whether a property must be there, whatever the others are.</summary>
    public static bool IsRequired(IEnumerable<IValidationRule> rules) =>
        rules.Any(r => !r.HasCondition && r.Components.Any(c => c.Validator is INotNullValidator or INotEmptyValidator));

    /// <summary>Writes the limits of a property.</summary>
    public static void Apply(JsonSchema schema, IEnumerable<IValidationRule> rules)
    {
        foreach (var validator in rules.SelectMany(r => r.Components).Select(c => c.Validator))
        {
            switch (validator)
            {
                case INotEmptyValidator when schema.Type.HasFlag(JsonObjectType.String) && schema.Format is null:
                    schema.MinLength = 1;
                    schema.Pattern = @"\S";
                    break;
                case ILengthValidator { Max: > 0 and < TextRules.AnyLength } length:
                    schema.MaxLength = length.Max;
                    break;
                case IBetweenValidator between:
                    schema.Minimum = Convert.ToDecimal(between.From, null);
                    schema.Maximum = Convert.ToDecimal(between.To, null);
                    break;
                case IEmailValidator:
                    schema.Format = "email";
                    break;
                case IDistinctListValidator:
                    schema.MinItems = 1;
                    schema.UniqueItems = true;
                    break;
                case IOneOfValidator oneOf when schema.Item is { } item:
                    foreach (var allowed in oneOf.Allowed.Where(a => !item.Enumeration.Contains(a)))
                        item.Enumeration.Add(allowed);
                    break;
            }
        }
    }
}
