using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace MeetingIntel.Api.Problems;

/// <summary>Turns broken rules and unreadable bodies, whatever names their finders gave the fields, into one 400 of one shape.</summary>
internal static class FieldErrors
{
    /// <summary>What stands for the field when the whole body is at fault.</summary>
    private const string Body = "body";

    /// <summary>The answer of MVC when binding or validation failed.</summary>
    public static IActionResult ToResult(ActionContext context) =>
        new ProblemResult(ToProblem(context.ModelState
            .Where(entry => entry.Value is { ValidationState: ModelValidationState.Invalid })
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)))));

    /// <summary>The problem for a list of fields and what is wrong with each.</summary>
    public static ProblemAnswer ToProblem(IEnumerable<(string Field, string Message)> faults)
    {
        var errors = faults
            .GroupBy(f => NameOf(f.Field), f => f.Message)
            .ToDictionary(g => g.Key, g => g.Distinct().ToArray());
        return new ProblemAnswer(ProblemTypes.InvalidRequest, string.Join("; ", errors.Select(e => Sentence(e.Key, e.Value[0]))))
        {
            Errors = errors,
        };
    }

    /// <summary><c>Extractors[1]</c> and <c>$.extractors[1]</c> are both <c>extractors[1]</c>; <c>$</c> is the body.</summary>
    private static string NameOf(string key)
    {
        var path = key.StartsWith('$') ? key[1..].TrimStart('.') : key;
        return path.Length == 0 ? Body : string.Join('.', path.Split('.').Select(JsonNamingPolicy.SnakeCaseLower.ConvertName));
    }

    private static string Sentence(string field, string message) => char.IsUpper(message[0]) ? message : $"{field} {message}";

    private sealed class ProblemResult(ProblemAnswer answer) : IActionResult
    {
        public Task ExecuteResultAsync(ActionContext context) => answer.WriteAsync(context.HttpContext);
    }
}
