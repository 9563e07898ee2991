using FluentValidation;

namespace MeetingIntel.Application.Validation;

/// <summary>The rules that every text of a request meets, said once.</summary>
public static class TextRules
{
    /// <summary>No limit of its own: the size of a body is the only one.</summary>
    public const int AnyLength = int.MaxValue;

    /// <summary>A text that must be there: not blank, and at most <paramref name="maxLength"/> characters.</summary>
    public static IRuleBuilderOptions<T, string?> RequiredText<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.NotEmpty().WithMessage("must not be blank").OptionalText(maxLength);

    /// <summary>A text that may be left out: at most <paramref name="maxLength"/> characters.</summary>
    public static IRuleBuilderOptions<T, string?> OptionalText<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.SetValidator(new TextValidator<T>(maxLength));

    /// <summary>An e-mail address that may be left out: one @ with something on both sides, and no blank in it.</summary>
    public static IRuleBuilderOptions<T, string?> OptionalEmail<T>(this IRuleBuilder<T, string?> rule, int maxLength) =>
        rule.OptionalText(maxLength)
            .EmailAddress().WithMessage("must be an e-mail address such as dana@example.com")
            .Must(text => text is null || !text.Any(char.IsWhiteSpace)).WithMessage("must not have a blank in it");

    /// <summary>An id that must be there; whether it names anything is for the handler to find out.</summary>
    public static IRuleBuilderOptions<T, string?> RequiredId<T>(this IRuleBuilder<T, string?> rule) => rule.RequiredText(AnyLength);

    /// <summary>A text to filter by, which may be left out but not be blank: a filter that was lost on the way must not show everything.</summary>
    public static IRuleBuilderOptions<T, string?> Filter<T>(this IRuleBuilder<T, string?> rule, int maxLength = AnyLength) =>
        rule.OptionalText(maxLength).SetValidator(new NotBlankValidator<T>()).WithMessage("must not be blank; leave it out to see all");

    /// <summary>The size of a page.</summary>
    public static IRuleBuilderOptions<T, int> PageLimit<T>(this IRuleBuilder<T, int> rule) =>
        rule.InclusiveBetween(Paging.PageLimits.Min, Paging.PageLimits.Max)
            .WithMessage($"must be a whole number from {Paging.PageLimits.Min} to {Paging.PageLimits.Max}");

    /// <summary>A time that must be there and lie in the years that the service knows.</summary>
    public static IRuleBuilderOptions<T, DateTimeOffset> RequiredTime<T>(this IRuleBuilder<T, DateTimeOffset> rule) =>
        rule.NotEmpty().WithMessage("is required: an ISO 8601 date and time such as 2026-03-04T10:00:00+01:00")
            .Must(t => t == default || t.UtcDateTime.Year is >= Domain.Meetings.Meeting.MinYear and <= Domain.Meetings.Meeting.MaxYear)
            .WithMessage($"must lie in the years {Domain.Meetings.Meeting.MinYear} to {Domain.Meetings.Meeting.MaxYear}");
}
