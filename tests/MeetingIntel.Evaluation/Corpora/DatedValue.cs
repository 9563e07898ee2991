using System.Text.Json.Serialization;

namespace MeetingIntel.Evaluation.Corpora;

/// <summary>One meaning of a phrase: a moment, or a range whose end lies outside it.</summary>
public sealed record DatedValue(string? Value = null, string? Start = null, string? End = null, [property: JsonPropertyName("Mod")] string? Mod = null);
