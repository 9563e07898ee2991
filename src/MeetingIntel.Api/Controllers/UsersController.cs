using System.ComponentModel.DataAnnotations;
using MediatR;
using MeetingIntel.Api.Problems;
using MeetingIntel.Application.Paging;
using MeetingIntel.Application.Users;
using MeetingIntel.Application.Users.CreateUser;
using MeetingIntel.Application.Users.GetUser;
using MeetingIntel.Application.Users.ListUsers;
using Microsoft.AspNetCore.Mvc;

namespace MeetingIntel.Api.Controllers;

/// <summary>Those who hold meetings.</summary>
[ApiController]
[Route("users")]
public sealed class UsersController(IMediator mediator) : ControllerBase
{
    /// <summary>Add a user</summary>
    /// <remarks>
    /// A user holds meetings: a seller, a customer-success manager, an executive. `Location` names the new user. Nothing stops the same
    /// person from being added twice: sending it again makes another user.
    /// </remarks>
    /// <param name="command">The user.</param>
    /// <response code="201">The user, with its id.</response>
    [HttpPost(Name = "CreateUser")]
    [ProducesResponseType<UserResult>(StatusCodes.Status201Created)]
    [Problems("invalid-request", "too-large", "unsupported-media-type")]
    public async Task<ActionResult<UserResult>> Create(CreateUserCommand command, CancellationToken cancellationToken)
    {
        var user = await mediator.Send(command, cancellationToken);
        return Created($"/users/{user.Id}", user);
    }

    /// <summary>List users</summary>
    /// <remarks>All users, in the order of their ids.</remarks>
    /// <response code="200">A page of users.</response>
    [HttpGet(Name = "ListUsers")]
    [ProducesResponseType<Page<UserResult>>(StatusCodes.Status200OK)]
    [Problems("invalid-request")]
    public async Task<ActionResult<Page<UserResult>>> List([FromQuery] ListUsersQuery query, CancellationToken cancellationToken) =>
        await mediator.Send(query, cancellationToken);

    /// <summary>Read a user</summary>
    /// <remarks>Who a `user_id` stands for: name and e-mail address, as they were added.</remarks>
    /// <param name="id">The user's id, such as `user_1`.</param>
    /// <response code="200">The user.</response>
    [HttpGet("{id}", Name = "GetUser")]
    [ProducesResponseType<UserResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found")]
    public async Task<ActionResult<UserResult>> Get([Required(ErrorMessage = Ids.Blank)] string id, CancellationToken cancellationToken) =>
        await mediator.Send(new GetUserQuery(id), cancellationToken);
}
