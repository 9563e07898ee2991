namespace MeetingIntel.Api.Problems;

/// <summary>Every kind of "no" that the contract knows.</summary>
public static class ProblemTypes
{
    /// <summary>400.</summary>
    public static ProblemType InvalidRequest { get; } = new(
        "invalid-request", 400, "The request is invalid",
        "A field is missing, blank, of the wrong type, too long or out of range; the body is not JSON, repeats a key or is not UTF-8; a transcript is malformed or holds no words; a cursor was changed, or is used with other filters.",
        "title must not be blank.",
        "Mend what errors names, field by field, and send the request again. Nothing was kept of it.");

    /// <summary>404.</summary>
    public static ProblemType NotFound { get; } = new(
        "not-found", 404, "Not found",
        "The path or the body names something that does not exist, or that is of another kind.",
        "There is no meeting with the id 'meeting_x'.",
        "Check the id that detail names; lists such as GET /meetings show what there is.");

    /// <summary>404, of a meeting that is there.</summary>
    public static ProblemType NoInsights { get; } = new(
        "no-insights", 404, "There are no insights yet",
        "The meeting is there, but none of its analyses has found anything yet.",
        "Meeting meeting_4 has no insights yet: analyse its transcript with POST /meetings/meeting_4/analyze.",
        "Analyse the meeting's transcript, or retry the analysis that failed.");

    /// <summary>403.</summary>
    public static ProblemType Forbidden { get; } = new(
        "forbidden", 403, "Not allowed",
        "The meeting is another user's; or the request would change something and comes from a web page whose origin is not listed.",
        "Meeting meeting_2 is not a meeting of user user_2.",
        "Send the user_id of the user whose meeting it is. For a web page, have whoever runs the service list its origin in Cors:Origins.");

    /// <summary>409.</summary>
    public static ProblemType Conflict { get; } = new(
        "conflict", 409, "The state of things does not allow it",
        "The meeting was cancelled, the analysis still runs or has nothing to retry, the action item was not found again, or somebody else changed the same thing at the same moment.",
        "Nothing failed in analysis analysis_006, so there is nothing to run again.",
        "Read the thing again and decide anew; detail says what stands in the way.");

    /// <summary>413.</summary>
    public static ProblemType TooLarge { get; } = new(
        "too-large", 413, "That is too large",
        "The transcript, or the whole body, is larger than the service takes.",
        "The transcript has 6291456 bytes in UTF-8; at most 5242880 are taken.",
        "Send less, or have whoever runs the service raise Limits:TranscriptBytes.");

    /// <summary>415.</summary>
    public static ProblemType UnsupportedMediaType { get; } = new(
        "unsupported-media-type", 415, "The body is of a type that is not read here",
        "The Content-Type of the body is missing or is none that this route reads.",
        "POST /meetings reads application/json.",
        "Send JSON with the header Content-Type: application/json; a transcript to upload, with its own type: detail names those that are read.");

    /// <summary>405.</summary>
    public static ProblemType MethodNotAllowed { get; } = new(
        "method-not-allowed", 405, "This path has no such method",
        "The path exists, but not with this method.",
        "/meetings takes GET, POST.",
        "Use one of the methods that the header Allow lists.");

    /// <summary>429.</summary>
    public static ProblemType RateLimited { get; } = new(
        "rate-limited", 429, "Too many requests",
        "The caller sent more requests than it may within a minute. The service does not limit requests yet; this page is for the day it does.",
        "At most 600 requests a minute are taken from one caller.",
        "Wait as long as Retry-After says, then send the request again.");

    /// <summary>503, to be repeated.</summary>
    public static ProblemType ModelUnavailable { get; } = new(
        "model-unavailable", 503, "The model gave no answer",
        "Every call to the language model failed, although each was repeated. What was sent is kept.",
        "The model gave no answer (summary: LLM call failed after 3 retries). The transcript is kept; POST /analyses/analysis_006/retry runs the analysis again.",
        "Wait as long as Retry-After says. After an analysis, POST /analyses/{analysis_id}/retry runs what failed; a preparation is simply asked for again.");

    /// <summary>503, not to be repeated.</summary>
    public static ProblemType ModelMisconfigured { get; } = new(
        "model-misconfigured", 503, "The model refuses the requests",
        "The language model refuses our requests as they are: no valid key, no credit left, no right to the model, a wrong address, or its content filter. Asking again cannot help.",
        "The model gave no answer: LLM refused the request (401). The provider does not accept the key: check Llm:OpenAI:ApiKey or :ApiKeyFile.",
        "Have whoever runs the service mend the setting that detail names. What was sent is kept; retry the analysis afterwards. What a content filter holds back, another provider may take.");

    /// <summary>500.</summary>
    public static ProblemType Internal { get; } = new(
        "internal", 500, "A defect of the service",
        "Something went wrong that is not the caller's fault.",
        "The service failed; its log has more under this trace_id.",
        "Tell whoever runs the service the trace_id.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ProblemType> All { get; } =
    [
        InvalidRequest, NotFound, NoInsights, Forbidden, Conflict, TooLarge, UnsupportedMediaType, MethodNotAllowed, RateLimited,
        ModelUnavailable, ModelMisconfigured, Internal,
    ];
}
