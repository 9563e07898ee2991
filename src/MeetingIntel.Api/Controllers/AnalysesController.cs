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
    /// <remarks>
    /// Its state, and for each extractor what it came to, by which model, after how many calls. The insights themselves are read with
    /// `GET /meetings/{id}/insights`. Costs no model call.
    /// </remarks>
    /// <param name="id">The analysis's id, such as `analysis_001`.</param>
    /// <response code="200">The analysis.</response>
    [HttpGet("{id}", Name = "GetAnalysis")]
    [ProducesResponseType<AnalysisResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found")]
    public async Task<ActionResult<AnalysisResult>> Get([Required(ErrorMessage = Ids.Blank)] string id, CancellationToken cancellationToken) =>
        await mediator.Send(new GetAnalysisQuery(id), cancellationToken);

    /// <summary>Run again what failed</summary>
    /// <remarks>
    /// Asks the model for the extractors that failed, and for the turns that others could not read; what succeeded stands and costs nothing.
    /// The transcript is the one that the analysis was made of: nothing need be sent again, and there is no body. When anything stands
    /// afterwards the answer is 200, with `partial_success` if a part is still missing; when nothing does, 503, and it can be tried again.
    /// </remarks>
    /// <param name="id">The analysis's id, such as `analysis_001`.</param>
    /// <response code="200">All that stands now, in the shape of `analyze`.</response>
    [HttpPost("{id}/retry", Name = "RetryAnalysis")]
    [ProducesResponseType<MeetingInsightsResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found", "conflict", "model-unavailable", "model-misconfigured")]
    public async Task<ActionResult<MeetingInsightsResult>> Retry([Required(ErrorMessage = Ids.Blank)] string id, CancellationToken cancellationToken) =>
        await mediator.Send(new RetryAnalysisCommand(id), cancellationToken);
}
