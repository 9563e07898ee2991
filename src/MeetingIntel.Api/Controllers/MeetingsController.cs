using System.ComponentModel.DataAnnotations;
using MediatR;
using MeetingIntel.Api.Problems;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Analyses.ListAnalyses;
using MeetingIntel.Application.Insights;
using MeetingIntel.Application.Insights.GetInsights;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Meetings.AnalyzeMeeting;
using MeetingIntel.Application.Meetings.CreateMeeting;
using MeetingIntel.Application.Meetings.GetMeeting;
using MeetingIntel.Application.Meetings.ListMeetings;
using MeetingIntel.Application.Meetings.PrepareMeeting;
using MeetingIntel.Application.Paging;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Transcripts.GetTranscript;
using MeetingIntel.Application.Transcripts.UploadTranscript;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace MeetingIntel.Api.Controllers;

/// <summary>Meetings: plan them, prepare for them, analyse them.</summary>
[ApiController]
[Route("meetings")]
public sealed class MeetingsController(IMediator mediator) : ControllerBase
{
    /// <summary>Create a meeting</summary>
    /// <remarks>
    /// Plans a meeting of a user with a contact, or records one that was held: its time may lie in the past. User and contact must be there.
    /// `Location` names the new meeting. Sending it again makes another meeting.
    /// </remarks>
    /// <param name="command">The meeting.</param>
    /// <response code="201">The new meeting's id.</response>
    [HttpPost(Name = "CreateMeeting")]
    [ProducesResponseType<CreateMeetingResult>(StatusCodes.Status201Created)]
    [Problems("invalid-request", "not-found", "too-large", "unsupported-media-type")]
    public async Task<ActionResult<CreateMeetingResult>> Create(CreateMeetingCommand command, CancellationToken cancellationToken)
    {
        var created = await mediator.Send(command, cancellationToken);
        return Created($"/meetings/{created.MeetingId}", created);
    }

    /// <summary>List meetings</summary>
    /// <remarks>All meetings, or those that the filters leave; filters narrow each other. The latest start comes first, then the order of ids.</remarks>
    /// <response code="200">A page of meetings.</response>
    [HttpGet(Name = "ListMeetings")]
    [ProducesResponseType<Page<MeetingResult>>(StatusCodes.Status200OK)]
    [Problems("invalid-request")]
    public async Task<ActionResult<Page<MeetingResult>>> List([FromQuery] ListMeetingsQuery query, CancellationToken cancellationToken) =>
        await mediator.Send(query, cancellationToken);

    /// <summary>Read a meeting</summary>
    /// <remarks>Who meets whom and when, and where the meeting stands. What was found in it is read with `GET /meetings/{id}/insights`.</remarks>
    /// <param name="id">The meeting's id, such as `meeting_1`.</param>
    /// <response code="200">The meeting.</response>
    [HttpGet("{id}", Name = "GetMeeting")]
    [ProducesResponseType<MeetingResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found")]
    public async Task<ActionResult<MeetingResult>> Get([Required(ErrorMessage = Ids.Blank)] string id, CancellationToken cancellationToken) =>
        await mediator.Send(new GetMeetingQuery(id), cancellationToken);

    /// <summary>Prepare for a meeting</summary>
    /// <remarks>
    /// Asks the model once for a brief from the contact, the user's past meetings with them, and what was committed to and is still open.
    /// Past meetings are the user's others with this contact that have insights or are `completed`; cancelled ones do not count. Nothing
    /// open is lost: what the model leaves out is added. `sources` says where each comes from. A brief for which nothing changed is
    /// remembered and costs no call; a failed call is repeated, three tries in all, before the answer is 503. The meeting stays as it is.
    /// </remarks>
    /// <param name="id">The meeting's id, such as `meeting_1`.</param>
    /// <param name="command">Who is to be briefed.</param>
    /// <response code="200">The brief.</response>
    [HttpPost("{id}/prepare", Name = "PrepareMeeting")]
    [ProducesResponseType<PrepareMeetingResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "forbidden", "not-found", "too-large", "unsupported-media-type", "model-unavailable", "model-misconfigured")]
    public async Task<ActionResult<PrepareMeetingResult>> Prepare(
        [Required(ErrorMessage = Ids.Blank)] string id, PrepareMeetingCommand command, CancellationToken cancellationToken) =>
        await mediator.Send(command with { MeetingId = id }, cancellationToken);

    /// <summary>Analyse a meeting's transcript</summary>
    /// <remarks>
    /// Keeps the transcript, then asks the model for each kind of insight at the same time: one call per extractor, and per part of a
    /// transcript that does not fit the model's window. A call that fails is repeated, three tries in all; if an extractor still fails, the
    /// others are answered all the same, with the failed one `null`, its reason in `errors` and `partial_success` true. Only when all of
    /// them fail is the answer 503, with the `analysis_id` to retry: the transcript is kept even then. Every insight cites the words of the
    /// transcript that it rests on, found there by the service and not by the model. What was accepted is completed even when the caller
    /// goes away: read it with `GET /meetings/{id}/insights`. A meeting that was `scheduled` or `in_progress` is `completed` from now on.
    /// Analysing again makes a new analysis; the same transcript costs no calls where the model's earlier answers are kept, unless `force`
    /// is true, and items that are found again keep their id and what users changed in them.
    /// </remarks>
    /// <param name="id">The meeting's id, such as `meeting_1`.</param>
    /// <param name="command">What was said, and what is wanted of it.</param>
    /// <response code="200">The insights, or as many of them as could be drawn.</response>
    [HttpPost("{id}/analyze", Name = "AnalyzeMeeting")]
    [ProducesResponseType<MeetingInsightsResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "forbidden", "not-found", "conflict", "too-large", "unsupported-media-type", "model-unavailable", "model-misconfigured")]
    public async Task<ActionResult<MeetingInsightsResult>> Analyze(
        [Required(ErrorMessage = Ids.Blank)] string id, AnalyzeMeetingCommand command, CancellationToken cancellationToken) =>
        await mediator.Send(command with { MeetingId = id }, cancellationToken);

    /// <summary>Read a meeting's insights</summary>
    /// <remarks>
    /// What `analyze` answered, of the meeting's newest analysis in which anything was found; action items stand as users changed them since.
    /// A later analysis that found nothing hides no earlier one. Costs no model call.
    /// </remarks>
    /// <param name="id">The meeting's id, such as `meeting_1`.</param>
    /// <response code="200">What is known of the meeting.</response>
    [HttpGet("{id}/insights", Name = "GetInsights")]
    [ProducesResponseType<MeetingInsightsResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found", "no-insights")]
    public async Task<ActionResult<MeetingInsightsResult>> Insights([Required(ErrorMessage = Ids.Blank)] string id, CancellationToken cancellationToken) =>
        await mediator.Send(new GetInsightsQuery(id), cancellationToken);

    /// <summary>List a meeting's analyses</summary>
    /// <remarks>Every reading of the meeting's transcripts, the newest first, with what each extractor came to; those that failed or still run too.</remarks>
    /// <param name="id">The meeting's id, such as `meeting_1`.</param>
    /// <response code="200">A page of analyses.</response>
    [HttpGet("{id}/analyses", Name = "ListAnalyses")]
    [ProducesResponseType<Page<AnalysisResult>>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found")]
    public async Task<ActionResult<Page<AnalysisResult>>> Analyses(
        [Required(ErrorMessage = Ids.Blank)] string id, [FromQuery] ListAnalysesQuery query, CancellationToken cancellationToken) =>
        await mediator.Send(query with { MeetingId = id }, cancellationToken);

    /// <summary>Read a meeting's transcript</summary>
    /// <remarks>
    /// The one received last, whatever came of its analysis, or the one that `transcript_id` names: as turns, or with `Accept: text/plain` the text
    /// exactly as it came. Evidence means these turns: its `turn` is a turn's number, its `offset` and `length` are counted in that turn's `text`
    /// in UTF-16 code units, so that in JavaScript `turns[e.turn].text.slice(e.offset, e.offset + e.length) === e.quote`. An analysis means the
    /// transcript that its `transcript_id` names, which need not be the newest.
    /// </remarks>
    /// <param name="id">The meeting's id, such as `meeting_1`.</param>
    /// <response code="200">The transcript.</response>
    [HttpGet("{id}/transcript", Name = "GetTranscript")]
    [ProducesResponseType<TranscriptResult>(StatusCodes.Status200OK)]
    [Problems("invalid-request", "not-found")]
    public async Task<ActionResult<TranscriptResult>> Transcript(
        [Required(ErrorMessage = Ids.Blank)] string id, [FromQuery] GetTranscriptQuery query, CancellationToken cancellationToken)
    {
        var transcript = await mediator.Send(query with { MeetingId = id }, cancellationToken);
        Response.Headers.Vary = HeaderNames.Accept;
        return WantsText() ? Content(transcript.Text, "text/plain; charset=utf-8") : transcript;
    }

    /// <summary>Upload a meeting's transcript</summary>
    /// <remarks>
    /// Keeps a transcript without asking the model: it is the meeting's newest from now on, for `GET` to read. Nothing else changes: no analysis is
    /// made, and the meeting stays as it is. The same text again is kept once and becomes the newest again. The body is the transcript itself, in
    /// UTF-8, as a tool exported it; what is malformed is refused with its line and the reason. `Content-Type` says what it is:
    /// - `text/plain`: any format, told by its look: lines `Name: text`, with or without times, or plain paragraphs; the same in markdown;
    ///   exports of Otter and Google Meet; and all that follow.
    /// - `text/vtt`: WebVTT, as Zoom and Teams export it.
    /// - `application/x-subrip`: SubRip (.srt).
    /// - `application/json`: JSON of Fireflies, QMSum or ABCD, or what `GET` of this path answers.
    /// </remarks>
    /// <param name="id">The meeting's id, such as `meeting_1`.</param>
    /// <param name="transcript">What was said; as much as `Limits:TranscriptBytes` takes: 5 MiB, unless whoever runs the service set another limit.</param>
    /// <response code="204">The transcript is kept.</response>
    [HttpPut("{id}/transcript", Name = "UploadTranscript")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Problems("invalid-request", "not-found", "too-large", "unsupported-media-type")]
    public async Task<IActionResult> UploadTranscript(
        [Required(ErrorMessage = Ids.Blank)] string id, UploadTranscriptCommand transcript, CancellationToken cancellationToken)
    {
        await mediator.Send(transcript with { MeetingId = id }, cancellationToken);
        return NoContent();
    }

    private bool WantsText()
    {
        var accepted = Request.GetTypedHeaders().Accept;
        return QualityOf("text/plain") > QualityOf("application/json");

        double QualityOf(string type) => accepted.Where(a => a.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)).Select(a => a.Quality ?? 1).DefaultIfEmpty(0).Max();
    }
}
