using MediatR;
using MeetingIntel.Application.Insights;

namespace MeetingIntel.Application.Analyses.RetryAnalysis;

/// <summary>Runs again what failed in an analysis.</summary>
/// <param name="Id">The analysis's id.</param>
public sealed record RetryAnalysisCommand(string Id) : IRequest<MeetingInsightsResult>;
