using System.Text.Json.Serialization;
using MediatR;
using MeetingIntel.Application.Paging;

namespace MeetingIntel.Application.Analyses.ListAnalyses;

/// <summary>Lists a meeting's analyses, the newest first.</summary>
public sealed record ListAnalysesQuery : IRequest<Page<AnalysisResult>>
{
    /// <summary>The meeting's id; from the route.</summary>
    [JsonIgnore]
    public string MeetingId { get; init; } = "";

    /// <summary>How many analyses a page has at most.</summary>
    public int Limit { get; init; } = PageLimits.Default;

    /// <summary>Where to go on: <c>next_cursor</c> of the page before; the first page when left out.</summary>
    public string? Cursor { get; init; }
}
