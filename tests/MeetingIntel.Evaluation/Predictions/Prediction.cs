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
    public IReadOnlyList<PredictedDecision> Decisions { get; init; } = [];
    public PredictedSentiment? Sentiment { get; init; }

    /// <summary>Reads the answer of <c>analyze</c>; a part that failed counts as nothing.</summary>
    public static Prediction From(string answer)
    {
        using var document = JsonDocument.Parse(answer);
        var read = document.RootElement.GetProperty("insights").Deserialize<Prediction>(Options) ?? Empty;
        return read with { ActionItems = read.ActionItems ?? [], KeyTopics = read.KeyTopics ?? [], Decisions = read.Decisions ?? [] };
    }
}

/// <summary>An action item as found.</summary>
public sealed record PredictedItem(string Task, string? Owner, double Confidence, IReadOnlyList<PredictedEvidence> Evidence);

/// <summary>The turn that an item rests on.</summary>
public sealed record PredictedEvidence(int Turn);

/// <summary>A topic as found.</summary>
public sealed record PredictedTopic(string Topic);

/// <summary>A decision as found.</summary>
public sealed record PredictedDecision(string Decision);

/// <summary>The mood as found, from 0 to 1.</summary>
public sealed record PredictedSentiment(double Score);
