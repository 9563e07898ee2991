using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingIntel.Application.ActionItems;

namespace MeetingIntel.Application.Insights;

/// <summary>What an analysis found, by extractor: null where the extractor failed, absent where it was not asked for.</summary>
public sealed record InsightsResult
{
    /// <summary>Who committed to what, by when.</summary>
    public IReadOnlyList<ActionItemResult>? ActionItems { get; init; }

    /// <summary>What the meeting was about, the most relevant first.</summary>
    public IReadOnlyList<KeyTopicResult>? KeyTopics { get; init; }

    /// <summary>The mood of the meeting.</summary>
    public SentimentResult? Sentiment { get; init; }

    /// <summary>Steps worth taking after the meeting, the most useful first.</summary>
    public IReadOnlyList<FollowUpResult>? FollowUps { get; init; }

    /// <summary>What happened, in a few sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>What the meeting settled.</summary>
    public IReadOnlyList<DecisionResult>? Decisions { get; init; }

    /// <summary>What was asked and not answered, in the order of the meeting; only where <c>extractors</c> names it.</summary>
    public IReadOnlyList<OpenQuestionResult>? OpenQuestions { get; init; }

    /// <summary>Insights of extractors that this type does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; init; }

    /// <summary>The extractors that were asked for: the others' properties are left out of the answer.</summary>
    [JsonIgnore]
    public IReadOnlySet<string> AskedFor { get; init; } = new HashSet<string>();
}
