using MediatR;

namespace MeetingIntel.Application.Insights.GetInsights;

/// <summary>Reads what is known of a meeting.</summary>
/// <param name="MeetingId">The meeting's id.</param>
public sealed record GetInsightsQuery(string MeetingId) : IRequest<MeetingInsightsResult>;
