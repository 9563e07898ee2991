using System.ComponentModel.DataAnnotations;
using MediatR;
using MeetingIntel.Api.Problems;
using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Contacts.CreateContact;
using MeetingIntel.Application.Contacts.GetContact;
using MeetingIntel.Application.Contacts.ListContacts;
using MeetingIntel.Application.Paging;
using Microsoft.AspNetCore.Mvc;

namespace MeetingIntel.Api.Controllers;

/// <summary>The people whom meetings are held with.</summary>
[ApiController]
[Route("contacts")]
public sealed class ContactsController(IMediator mediator) : ControllerBase
{
    /// <summary>Add a contact</summary>
    /// <remarks>
    /// A contact is the person on the other side of the table. Role and company help the brief before a meeting. `Location` names the new
    /// contact. Nothing stops the same person from being added twice: sending it again makes another contact.
    /// </remarks>
    /// <param name="command">The contact.</param>
    /// <response code="201">The contact, with its id.</response>
    [HttpPost(Name = "CreateContact")]
    [ProducesResponseType<ContactResult>(StatusCodes.Status201Created)]
    [Problems("invalid-request", "too-large", "unsupported-media-type")]
    public async Task<ActionResult<ContactResult>> Create(CreateContactCommand command, CancellationToken cancellationToken)
    {
        var contact = await mediator.Send(command, cancellationToken);
        return Created($"/contacts/{contact.Id}", contact);
    }

    /// <summary>List contacts</summary>
    /// <remarks>All contacts, in the order of their ids.</remarks>
    /// <response code="200">A page of contacts.</response>
    [HttpGet(Name = "ListContacts")]
    [ProducesResponseType<Page<ContactResult>>(StatusCodes.Status200OK)]
    [Problems("invalid-request")]
    public async Task<ActionResult<Page<ContactResult>>> List([FromQuery] ListContactsQuery query, CancellationToken cancellationToken) =>
        await mediator.Send(query, cancellationToken);

    /// <summary>Read a contact</summary>
    /// <remarks>Who a `contact_id` stands for: name, role, company and e-mail address, as they were added.</remarks>
    /// <param name="id">The contact's id, such as `contact_1`.</param>
    /// <response code="200">The contact.</response>
    [HttpGet("{id}", Name = "GetContact")]
    [ProducesResponseType<ContactResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found")]
    public async Task<ActionResult<ContactResult>> Get([Required(ErrorMessage = Ids.Blank)] string id, CancellationToken cancellationToken) =>
        await mediator.Send(new GetContactQuery(id), cancellationToken);
}
