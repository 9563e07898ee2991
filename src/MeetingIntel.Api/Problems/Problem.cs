using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace MeetingIntel.Api.Problems;

/// <summary>The body of every refusal and failure (RFC 9457, <c>application/problem+json</c>).</summary>
public sealed record Problem
{
    /// <summary>The kind: a relative reference, such as <c>/problems/not-found</c>, that the service answers with a help page.</summary>
    public required string Type { get; init; }

    /// <summary>The kind in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status, once more.</summary>
    [Range(400, 599)]
    public required int Status { get; init; }

    /// <summary>What happened this time, naming the field or id, in a sentence to act on.</summary>
    public required string Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    public required string Instance { get; init; }

    /// <summary>Finds this request in the service's log.</summary>
    public required string TraceId { get; init; }

    /// <summary>What is wrong, by field; only when the request is invalid.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>The analysis that is kept for a retry; only when the model gave nothing for one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AnalysisId { get; init; }
}
