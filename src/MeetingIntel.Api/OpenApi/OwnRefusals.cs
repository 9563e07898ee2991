using MeetingIntel.Api.Binding;
using MeetingIntel.Api.Problems;
using NSwag;

namespace MeetingIntel.Api.OpenApi;

/// <summary>What an operation says of a problem where it knows more than the problem's help page: from what it takes, or in words of its own.</summary>
internal static class OwnRefusals
{
    /// <summary>The one operation whose body is no JSON of ours.</summary>
    private const string UploadTranscript = "UploadTranscript";

    private const string Malformed = "Line 3: the times of the cue are malformed; they must be like 00:01:02.500 --> 00:01:04.000, with hours or without.";

    private static readonly Dictionary<(string OperationId, ProblemType Type), (string Cause, string Example)> InOwnWords = new()
    {
        [("CreateMeeting", ProblemTypes.NotFound)] = (
            "The body names a user or a contact that does not exist.", "There is no contact with the id 'contact_x'."),
        [("PrepareMeeting", ProblemTypes.NotFound)] = ("There is no such meeting, or no such user.", "There is no meeting with the id 'meeting_x'."),
        [("PrepareMeeting", ProblemTypes.ModelUnavailable)] = (
            "The model gave no brief, although it was asked three times, or is known to be down. Nothing was kept; ask again.",
            "The model gave no answer: LLM call failed after 3 retries."),
        [("AnalyzeMeeting", ProblemTypes.NotFound)] = ("There is no such meeting, or no such user.", "There is no meeting with the id 'meeting_x'."),
        [("PrepareMeeting", ProblemTypes.Forbidden)] = ("The meeting is another user's.", "Meeting meeting_2 is not a meeting of user user_2."),
        [("AnalyzeMeeting", ProblemTypes.Forbidden)] = ("The meeting is another user's.", "Meeting meeting_2 is not a meeting of user user_2."),
        [("AnalyzeMeeting", ProblemTypes.Conflict)] = (
            "The meeting was cancelled.", "Meeting meeting_2 was cancelled; a cancelled meeting cannot be analysed."),
        [("GetTranscript", ProblemTypes.InvalidRequest)] = ("The id is blank; or `transcript_id` is blank or repeated.", "id must not be blank"),
        [("GetTranscript", ProblemTypes.NotFound)] = (
            "There is no such meeting, or it has no transcript yet, or none with the id that is asked for.", "There is no transcript of a meeting with the id 'meeting_x'."),
        [(UploadTranscript, ProblemTypes.InvalidRequest)] = (
            "The id is blank; or the transcript is blank, holds no words, has the character NUL, is not UTF-8 or not of its type, or is malformed: then line and reason are told.",
            Malformed),
        [("RetryAnalysis", ProblemTypes.Conflict)] = (
            "Nothing failed in the analysis, or it still runs; another retry may have begun at the same moment.",
            "Nothing failed in analysis analysis_001, so there is nothing to run again."),
        [("ChangeActionItem", ProblemTypes.Conflict)] = (
            "A newer analysis of the meeting did not find the item again, or somebody else changed it at the same moment.",
            "Action item item_1 belongs to an earlier analysis of meeting meeting_1; the newest has no such item, so it can no longer be changed."),
        [("GetProblem", ProblemTypes.NotFound)] = (
            "There is no such kind of problem.", "There is no kind of problem with the id 'bad-mood'."),
        [("RetryAnalysis", ProblemTypes.ModelUnavailable)] = (
            "Every call to the model failed again. The analysis stays as it was; ask again.",
            "The model gave no answer (summary: LLM call failed after 3 retries). POST /analyses/analysis_006/retry runs the analysis again."),
    };

    /// <summary>What is read at a path, in the words of the service's refusals.</summary>
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["meetings"] = "meeting",
        ["analyses"] = "analysis",
        ["action-items"] = "action item",
        ["users"] = "user",
        ["contacts"] = "contact",
    };

    /// <summary>When the operation answers with the problem, and a detail that it may bear then.</summary>
    public static (string Cause, string Example) Of(OpenApiOperationDescription description, ProblemType type)
    {
        var operation = description.Operation;
        if (InOwnWords.TryGetValue((operation.OperationId, type), out var own))
            return own;

        var (field, fault) = FaultOf(operation);
        return type.Slug switch
        {
            "invalid-request" when operation.RequestBody is not null => (
                $"A field is {(RequiresFields(operation) ? "missing, " : "")}blank, of the wrong type, too long or out of range; or the body is not JSON, repeats a key or is not UTF-8.",
                $"{field} {fault}"),
            "invalid-request" when TakesPages(operation) => (
                $"A query parameter is blank, repeated, out of range or of another form; or the cursor was changed{(HasFilters(operation) ? ", or is used with other filters" : "")}.",
                $"{field} {fault}"),
            "invalid-request" => ("The id is blank.", $"{field} {fault}"),
            "not-found" => Missing(Kinds[description.Path.Split('/')[1]]),
            "too-large" when operation.OperationId is not ("AnalyzeMeeting" or UploadTranscript) => (
                "The body is larger than the service takes.", "The body has 20971520 bytes; at most 15794176 are taken."),
            "unsupported-media-type" => (
                type.Cause,
                $"{description.Method.ToUpperInvariant()} {Examples.PathOf(operation.OperationId, description.Path)} reads {(operation.OperationId == UploadTranscript ? TranscriptBodyFormatter.MediaTypesInWords : "application/json")}."),
            _ => (type.Cause, type.Example),
        };

        static (string, string) Missing(string kind) => ($"There is no such {kind}.", $"There is no {kind} with the id '{kind.Split(' ')[^1]}_x'.");
    }

    /// <summary>A path of the operation that names what is not there; its own path when the body names it.</summary>
    public static string PathOfMissing(OpenApiOperationDescription description) => description.Path
        .Replace("{slug}", "bad-mood", StringComparison.Ordinal)
        .Replace("{id}", $"{Kinds.GetValueOrDefault(description.Path.Split('/')[1], "").Split(' ')[^1]}_x", StringComparison.Ordinal);

    /// <summary>Something that can be wrong with a request of the operation.</summary>
    public static (string Field, string Fault) FaultOf(OpenApiOperation operation)
    {
        if (operation.OperationId == UploadTranscript)
            return ("transcript", Malformed);
        if (operation.RequestBody?.Content.Values.First().Schema?.ActualSchema is { } body)
            return (body.RequiredProperties.FirstOrDefault() ?? body.Properties.Keys.Last(), "must not be blank");
        return TakesPages(operation) ? ("limit", "must be a whole number from 1 to 200") : ("id", "must not be blank");
    }

    private static bool RequiresFields(OpenApiOperation operation) =>
        operation.RequestBody.Content.Values.First().Schema?.ActualSchema.RequiredProperties.Count > 0;

    private static bool HasFilters(OpenApiOperation operation) =>
        operation.Parameters.Any(p => p.Kind == OpenApiParameterKind.Query && p.Name is not ("limit" or "cursor"));

    private static bool TakesPages(OpenApiOperation operation) => operation.Parameters.Any(p => p.Name == "limit");
}
