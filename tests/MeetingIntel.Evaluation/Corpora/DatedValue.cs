using System.Text.Json.Serialization;

namespace MeetingIntel.Evaluation.Corpora;

/// <summary>One meaning of a phrase: a moment, or a range whose end lies outside it.</summary>
public sealed record DatedValue(string? Value, string? Start, string? End, [property: JsonPropertyName("Mod")] string? Mod);
