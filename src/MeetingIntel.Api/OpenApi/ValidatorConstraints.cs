using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Validators;
using MeetingIntel.Application.Validation;
using NJsonSchema;

namespace MeetingIntel.Api.OpenApi;

/// <summary>Writes a validator's rules into a schema, so that the document cannot drift from what is checked.</summary>
internal static class ValidatorConstraints
{
    /// <summary>The rules of a type, by property; none when it has no validator.</summary>
    public static ILookup<string, (IPropertyValidator Validator, IRuleComponent Options)>? RulesOf(IServiceProvider provider, Type type) =>
        (provider.GetService(typeof(IValidator<>).MakeGenericType(type)) as IValidator)?.CreateDescriptor().GetMembersWithValidators();

    /// <summary>Whether a property must be there.</summary>
    public static bool IsRequired(IEnumerable<(IPropertyValidator Validator, IRuleComponent Options)> rules) =>
        rules.Any(r => r.Validator is INotNullValidator or INotEmptyValidator && !r.Options.HasCondition);

    /// <summary>Writes the limits of a property.</summary>
    public static void Apply(JsonSchema schema, IEnumerable<(IPropertyValidator Validator, IRuleComponent Options)> rules)
    {
        foreach (var (validator, _) in rules)
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
