using System.Diagnostics;
using System.Globalization;
using MeetingIntel.Api.Json;

namespace MeetingIntel.Api.Problems;

/// <summary>A problem about to be answered.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Detail">What happened, in a sentence.</param>
internal sealed record ProblemAnswer(ProblemType Type, string Detail)
{
    /// <summary>What a caller waits when nobody said how long.</summary>
    private static readonly TimeSpan DefaultRetryAfter = TimeSpan.FromSeconds(5);

    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    public string? AnalysisId { get; init; }

    /// <summary>How long the model asks to wait; only <see cref="ProblemTypes.ModelUnavailable"/> is worth a wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Type.Status;
        if (Type == ProblemTypes.ModelUnavailable)
        {
            var seconds = Math.Max(1, Math.Ceiling((RetryAfter ?? DefaultRetryAfter).TotalSeconds));
            response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        }

        response.Headers.CacheControl = "no-store";
        await response.WriteAsJsonAsync(
            new Problem
            {
                Type = Type.Reference,
                Title = Type.Title,
                Status = Type.Status,
                Detail = Detail,
                Instance = context.Request.Path.ToUriComponent(),
                TraceId = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
                Errors = Errors,
                AnalysisId = AnalysisId,
            },
            ContractJson.Options, "application/problem+json", context.RequestAborted);
    }
}
