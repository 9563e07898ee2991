namespace MeetingIntel.Domain.Insights;

/// <summary>Words of the transcript that an insight rests on; our code found them there, whatever the model said.</summary>
/// <param name="Quote">The words, cut from the stored text; they lie inside one turn.</param>
/// <param name="Speaker">Who said them; null when the transcript has no label.</param>
/// <param name="StartSeconds">When their turn starts, in seconds from the meeting's start; null when unknown.</param>
/// <param name="Turn">The number of their turn, counted from 0.</param>
/// <param name="Offset">
/// Where they begin in their turn's words, in UTF-16 code units; null in what was found before offsets were kept.
/// </param>
public sealed record Evidence(string Quote, string? Speaker, double? StartSeconds, int Turn, int? Offset);
