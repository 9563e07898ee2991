using FluentValidation;
using FluentValidation.Results;
using MediatR;

namespace MeetingIntel.Application.Behaviors;

/// <summary>Checks a request by its validators before its handler sees it, whoever the caller is.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">Its answer.</typeparam>
public sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    /// <inheritdoc/>
    /// <exception cref="ValidationException">A rule is broken.</exception>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        List<ValidationFailure> failures = [];
        foreach (var validator in validators)
            failures.AddRange((await validator.ValidateAsync(request, cancellationToken)).Errors);
        return failures.Count > 0 ? throw new ValidationException(failures) : await next();
    }
}
