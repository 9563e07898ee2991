using System.Text.Json;

namespace MeetingIntel.Evaluation.Predictions;

/// <summary>What the service found in a transcript, as far as it is scored; empty where it found nothing.</summary>
public sealed record Prediction
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Nothing.</summary>
    public static Prediction Empty { get; } = new();

    public IReadOnlyList<PredictedItem> ActionItems { get; init; } = [];
    public IReadOnlyList<PredictedTopic> KeyTopics { get; init; } = [];

    /// <summary>Null when they were not looked for, or in vain: such a meeting is left out of their figures, as the corpus's own scorer does.</summary>
    public IReadOnlyList<PredictedDecision>? Decisions { get; init; }

    public PredictedSentiment? Sentiment { get; init; }

    /// <summary>Reads the answer of <c>analyze</c>; items, topics or a mood that failed count as nothing.</summary>
    public static Prediction From(JsonElement answer)
    {
        var read = answer.GetProperty("insights").Deserialize<Prediction>(Options) ?? Empty;
        return read with { ActionItems = read.ActionItems ?? [], KeyTopics = read.KeyTopics ?? [] };
    }
}
