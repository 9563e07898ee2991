using System.Globalization;
using MeetingIntel.Api.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace MeetingIntel.Api.Binding;

/// <summary>Reads query values by the same rules as JSON: enums as words, times and days in the contract's form, numbers with a point.</summary>
internal sealed class ContractBinderProvider : IModelBinderProvider
{
    private delegate bool Reader<T>(string text, out T value);

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        if (type.IsEnum)
            return (IModelBinder)Activator.CreateInstance(typeof(EnumBinder<>).MakeGenericType(type))!;
        if (type == typeof(DateTimeOffset))
            return new ValueBinder<DateTimeOffset>(TryReadTime, ContractTime.TimeRule);
        if (type == typeof(DateOnly))
            return new ValueBinder<DateOnly>(TryReadDay, ContractTime.DayRule);
        if (type == typeof(string) && ContractNames.IsContract(context.Metadata))
            return new ValueBinder<string>(TryReadText, "must be text");
        if (type == typeof(double))
            return new ValueBinder<double>(TryReadReal, "must be a number");
        return type == typeof(int) ? new ValueBinder<int>(TryReadNumber, "must be a whole number") : null;
    }

    /// <summary>A plus sign that was not encoded arrives as a blank; no time of ours has one.</summary>
    private static bool TryReadTime(string text, out DateTimeOffset time) => ContractTime.TryReadTime(text.Replace(' ', '+'), out time);

    /// <summary>A day; of a time, the day as it is written.</summary>
    private static bool TryReadDay(string text, out DateOnly day) =>
        ContractTime.TryReadDay(TryReadTime(text, out _) ? text[..10] : text, out day);

    private static bool TryReadText(string text, out string value)
    {
        value = text;
        return true;
    }

    private static bool TryReadNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>A number. What is none is NaN, which lies in no range: so the validator refuses it, in the words that tell the range.</summary>
    private static bool TryReadReal(string text, out double number)
    {
        if (!double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number))
            number = double.NaN;
        return true;
    }

    private class ValueBinder<T>(Reader<T> read, string rule) : IModelBinder
    {
        public Task BindModelAsync(ModelBindingContext bindingContext)
        {
            var values = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
            if (values.FirstValue is not { } text)
                return Task.CompletedTask;

            bindingContext.ModelState.SetModelValue(bindingContext.ModelName, values);
            if (values.Length > 1)
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, "must stand once");
            else if (read(text, out var value))
                bindingContext.Result = ModelBindingResult.Success(value);
            else
                bindingContext.ModelState.TryAddModelError(bindingContext.ModelName, rule);
            return Task.CompletedTask;
        }
    }

    private sealed class EnumBinder<T>() : ValueBinder<T>(EnumWords<T>.TryRead, EnumWords<T>.Rule)
        where T : struct, Enum;
}
