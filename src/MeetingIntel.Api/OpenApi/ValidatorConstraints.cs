using FluentValidation;
using FluentValidation.Validators;
using MeetingIntel.Application.Validation;
using NJsonSchema;
using NJsonSchema.Generation;

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
    /// <param name="schema">The property's schema.</param>
    /// <param name="rules">Its rules.</param>
    /// <param name="resolver">The document's schemas.</param>
    public static void Apply(JsonSchema schema, IEnumerable<IValidationRule> rules, JsonSchemaResolver resolver)
    {
        foreach (var validator in rules.SelectMany(r => r.Components).Select(c => c.Validator))
        {
            switch (validator)
            {
                case INotEmptyValidator or INotBlankValidator when schema.Type.HasFlag(JsonObjectType.String) && schema.Format is null:
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
                case IOneOfValidator oneOf when schema.Item is not null:
                    schema.Item = new JsonSchema { Reference = Words(oneOf, resolver) };
                    break;
            }
        }
    }

    /// <summary>A schema of its own for texts that are one of a few: clients get a type with a name.</summary>
    private static JsonSchema Words(IOneOfValidator oneOf, JsonSchemaResolver resolver)
    {
        var words = new JsonSchema { Type = JsonObjectType.String, Description = oneOf.Meaning };
        foreach (var allowed in oneOf.Allowed)
            words.Enumeration.Add(allowed);
        resolver.AppendSchema(words, oneOf.Noun);
        return words;
    }
}
