using System.ComponentModel.DataAnnotations;
using MediatR;
using MeetingIntel.Api.Problems;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Analyses.GetAnalysis;
using MeetingIntel.Application.Analyses.RetryAnalysis;
using MeetingIntel.Application.Insights;
using Microsoft.AspNetCore.Mvc;

namespace MeetingIntel.Api.Controllers;

/// <summary>Readings of transcripts, and how they went.</summary>
[ApiController]
[Route("analyses")]
public sealed class AnalysesController(IMediator mediator) : ControllerBase
{
    /// <summary>Read how an analysis stands</summary>
    /// <remarks>Its state, and for each extractor what it came to, by which model, after how many calls.</remarks>
    /// <param name="id">The analysis's id.</param>
    /// <response code="200">The analysis.</response>
    [HttpGet("{id}", Name = "GetAnalysis")]
    [ProducesResponseType<AnalysisResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found")]
    public async Task<ActionResult<AnalysisResult>> Get([Required(ErrorMessage = Ids.Blank)] string id, CancellationToken cancellationToken) =>
        await mediator.Send(new GetAnalysisQuery(id), cancellationToken);

    /// <summary>Run again what failed</summary>
    /// <remarks>What succeeded stands and is not asked for again. 409 when nothing failed, or while the analysis still runs. There is no body.</remarks>
    /// <param name="id">The analysis's id.</param>
    /// <response code="200">All that stands now, in the shape of `analyze`.</response>
    [HttpPost("{id}/retry", Name = "RetryAnalysis")]
    [ProducesResponseType<MeetingInsightsResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found", "conflict", "model-unavailable", "model-misconfigured")]
    public async Task<ActionResult<MeetingInsightsResult>> Retry([Required(ErrorMessage = Ids.Blank)] string id, CancellationToken cancellationToken) =>
        await mediator.Send(new RetryAnalysisCommand(id), cancellationToken);
}
