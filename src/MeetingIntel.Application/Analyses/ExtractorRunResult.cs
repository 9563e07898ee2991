using System.ComponentModel.DataAnnotations;
using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.Analyses;

/// <summary>One extractor's part in an analysis.</summary>
public sealed record ExtractorRunResult
{
    /// <summary>The extractor's name, such as <c>sentiment</c>; the list of names may grow.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands.</summary>
    public required ExtractorStatus Status { get; init; }

    /// <summary>Calls made to a model for it, over all runs; 0 when the answer was kept from before, or shared with an identical question that ran at the same time.</summary>
    [Range(0, double.MaxValue)]
    public required int Attempts { get; init; }

    /// <summary>Why it failed, wholly or in part, in one line; null when it succeeded or has no outcome yet.</summary>
    public required string? Error { get; init; }

    /// <summary>The model that answered, as <c>provider/model</c>, several joined by ", "; null until one did.</summary>
    public required string? Model { get; init; }

    /// <summary>The version of the question that was asked, from 1; it grows when the wording changes.</summary>
    [Range(1, double.MaxValue)]
    public required int PromptVersion { get; init; }

    /// <summary>
    /// The share of the transcript's turns that its insight rests on, from 0 (it failed) to 1; rounded down. Null until it has an outcome.
    /// </summary>
    [Range(0.0, 1.0)]
    public required double? Coverage { get; init; }
}
