namespace MeetingIntel.Domain.Insights;

/// <summary>Something the meeting settled.</summary>
/// <param name="Text">What was decided.</param>
/// <param name="DecidedBy">Who said so; null when nobody in particular did.</param>
/// <param name="Verified">Whether words of the transcript were found for it that bear out its names, numbers and dates.</param>
/// <param name="Evidence">Those words.</param>
public sealed record Decision(
    [property: System.Text.Json.Serialization.JsonPropertyName("decision")] string Text,
    string? DecidedBy, bool Verified, IReadOnlyList<Evidence> Evidence);
