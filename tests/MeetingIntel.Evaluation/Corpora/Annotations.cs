using System.Text.Json.Serialization;

namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A meeting with what people found in it, as the corpus folder has it.</summary>
/// <param name="Id">Names the meeting and the file of its prediction.</param>
/// <param name="Series">Meetings of one series share people and topics, so that they are never on both sides of a comparison.</param>
/// <param name="Date">The day it was held, in whatever form; null when unknown.</param>
/// <param name="Turns">What was said.</param>
/// <param name="Gold">What people found.</param>
public sealed record AnnotatedMeeting(string Id, string Title, string Series, string Split, string? Date, IReadOnlyList<SpokenTurn> Turns, Gold Gold);

/// <summary>What one speaker said at a stretch; <paramref name="Start"/> in seconds, null when unknown.</summary>
public sealed record SpokenTurn(string Speaker, double? Start, string Text);

/// <summary>What people found in a meeting; a list is null where nobody looked.</summary>
public sealed record Gold
{
    public IReadOnlyList<GoldItem>? ActionItems { get; init; }
    public IReadOnlyList<GoldTopic>? Topics { get; init; }
    public IReadOnlyList<GoldText>? Decisions { get; init; }
    public IReadOnlyList<GoldText>? Problems { get; init; }

    /// <summary>Minutes of one set were kept in two ways, <c>early</c> and <c>late</c>, which are never mixed; null elsewhere.</summary>
    public string? Era { get; init; }

    /// <summary>Whether action items are linked to the turns they come from.</summary>
    public bool HasTurnLinks { get; init; }
}

/// <summary>A minuted action item.</summary>
public sealed record GoldItem
{
    public required string Text { get; init; }
    public string? Task { get; init; }
    public string? Owner { get; init; }
    public IReadOnlyList<int>? TurnIds { get; init; }
}

/// <summary>A topic; a functional one ("opening", "closing") is none.</summary>
public sealed record GoldTopic(string Text, string? Source, bool? Functional);

/// <summary>A sentence of an annotator.</summary>
public sealed record GoldText(string Text);

/// <summary>A conversation of two with how satisfied they were.</summary>
public sealed record AnnotatedDialogue(string Id, string Split, IReadOnlyList<SpokenTurn> Turns, GoldMood Gold);

/// <summary>How satisfied both sides were, from -1 to 1.</summary>
public sealed record GoldMood(double Score);

/// <summary>A phrase that names a day.</summary>
/// <param name="Input">The sentence it was said in.</param>
/// <param name="Reference">The moment it was said.</param>
/// <param name="Text">The phrase.</param>
/// <param name="Values">What it can mean; the last is what lies ahead.</param>
public sealed record DatedPhrase(string Input, DateTime Reference, string Text, IReadOnlyList<DatedValue> Values);

/// <summary>One meaning of a phrase: a moment, or a range whose end lies outside it.</summary>
public sealed record DatedValue(string? Value, string? Start, string? End, [property: JsonPropertyName("Mod")] string? Mod);
