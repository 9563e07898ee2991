namespace MeetingIntel.Domain.Insights;

/// <summary>Something that was asked and not answered.</summary>
/// <param name="Text">What was asked.</param>
/// <param name="AskedBy">Who asked it; null when nobody in particular did.</param>
/// <param name="Verified">Whether words of the transcript were found for it that bear out its names, numbers and dates.</param>
/// <param name="Evidence">Those words.</param>
public sealed record OpenQuestion(
    [property: System.Text.Json.Serialization.JsonPropertyName("question")] string Text,
    string? AskedBy, bool Verified, IReadOnlyList<Evidence> Evidence);
