using MediatR;

namespace MeetingIntel.Application.Analyses.GetAnalysis;

/// <summary>Reads how an analysis stands.</summary>
/// <param name="Id">The analysis's id.</param>
public sealed record GetAnalysisQuery(string Id) : IRequest<AnalysisResult>;
