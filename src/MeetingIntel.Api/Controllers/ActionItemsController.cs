using System.ComponentModel.DataAnnotations;
using MediatR;
using MeetingIntel.Api.Problems;
using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.ActionItems.ChangeActionItem;
using MeetingIntel.Application.ActionItems.ListActionItems;
using MeetingIntel.Application.Paging;
using Microsoft.AspNetCore.Mvc;

namespace MeetingIntel.Api.Controllers;

/// <summary>Who committed to what, by when.</summary>
[ApiController]
[Route("action-items")]
public sealed class ActionItemsController(IMediator mediator) : ControllerBase
{
    /// <summary>List action items</summary>
    /// <remarks>
    /// What people committed to, in all meetings or in those that the filters leave; filters narrow each other. Of each meeting its newest
    /// analysis in which anything was found counts: items of earlier ones are not shown. The newest analysis comes first, then the order of
    /// the meeting. Costs no model call.
    /// </remarks>
    /// <response code="200">A page of action items.</response>
    [HttpGet(Name = "ListActionItems")]
    [ProducesResponseType<Page<ActionItemResult>>(StatusCodes.Status200OK)]
    [Problems("invalid-request")]
    public async Task<ActionResult<Page<ActionItemResult>>> List([FromQuery] ListActionItemsQuery query, CancellationToken cancellationToken) =>
        await mediator.Send(query, cancellationToken);

    /// <summary>Change an action item</summary>
    /// <remarks>
    /// Changes what the body gives and leaves the rest; `owner` and `deadline` may be set to null. `side` follows another owner, and with
    /// another deadline `priority_reason` is null, for it was given in view of the old one. A later analysis of the meeting that finds the
    /// item again keeps its id and what was changed. Preparations show open items only.
    /// </remarks>
    /// <param name="id">The action item's id, such as `item_1`.</param>
    /// <param name="command">The fields to change, and what to.</param>
    /// <response code="200">The item as it stands now.</response>
    [HttpPatch("{id}", Name = "ChangeActionItem")]
    [ProducesResponseType<ActionItemResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found", "conflict", "too-large", "unsupported-media-type")]
    public async Task<ActionResult<ActionItemResult>> Update(
        [Required(ErrorMessage = Ids.Blank)] string id, ChangeActionItemCommand command, CancellationToken cancellationToken) =>
        await mediator.Send(command with { Id = id }, cancellationToken);
}
