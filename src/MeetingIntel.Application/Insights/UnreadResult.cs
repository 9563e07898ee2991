using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Insights;

/// <summary>Turns of the transcript that an extractor could not read.</summary>
public sealed record UnreadResult
{
    /// <summary>The extractor's name, such as <c>sentiment</c>.</summary>
    public required string Extractor { get; init; }

    /// <summary>The number of the first turn, counted from 0.</summary>
    [Range(0, double.MaxValue)]
    public required int FirstTurn { get; init; }

    /// <summary>The number of the last turn; the same as the first where a part of one long turn was not read.</summary>
    [Range(0, double.MaxValue)]
    public required int LastTurn { get; init; }

    /// <summary>Why, in one line.</summary>
    public required string Error { get; init; }
}
