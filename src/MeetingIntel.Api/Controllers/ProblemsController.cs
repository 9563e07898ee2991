using System.ComponentModel.DataAnnotations;
using System.Net;
using MeetingIntel.Api.Problems;
using MeetingIntel.Application.Refusals;
using Microsoft.AspNetCore.Mvc;

namespace MeetingIntel.Api.Controllers;

/// <summary>Help for whoever got a problem.</summary>
[ApiController]
[Route("problems")]
public sealed class ProblemsController : ControllerBase
{
    /// <summary>Read what a problem means</summary>
    /// <remarks>The page that the `type` of every problem leads to: its cause, an example and the remedy.</remarks>
    /// <param name="slug">The last part of the problem's `type`.</param>
    /// <response code="200">The page, in HTML.</response>
    [HttpGet("{slug}", Name = "GetProblem")]
    [Produces("text/html", Type = typeof(string))]
    [ProducesResponseType<string>(StatusCodes.Status200OK, "text/html")]
    [Problems("invalid-request", "not-found")]
    public ContentResult Get([Required(ErrorMessage = Ids.Blank)] string slug)
    {
        var problem = ProblemTypes.All.FirstOrDefault(p => p.Slug == slug) ?? throw new NotFoundException("kind of problem", slug);
        return Content(PageOf(problem), "text/html; charset=utf-8");
    }

    private static string PageOf(ProblemType problem) => $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Html(problem.Title)}</title></head>
        <body style="font: 1rem/1.5 system-ui; max-width: 40rem; margin: 3rem auto; padding: 0 1rem">
        <h1>{Html(problem.Title)}</h1>
        <p><code>{Html(problem.Slug)}</code>, HTTP {problem.Status}</p>
        <h2>Cause</h2>
        <p>{Html(problem.Cause)}</p>
        <h2>Example</h2>
        <p><samp>{Html(problem.Example)}</samp></p>
        <h2>Remedy</h2>
        <p>{Html(problem.Remedy)}</p>
        </body>
        </html>
        """;

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
