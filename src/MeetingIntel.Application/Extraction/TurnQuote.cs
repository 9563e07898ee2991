namespace MeetingIntel.Application.Extraction;

/// <summary>A model's pointer to words of the transcript: a hint, not yet evidence.</summary>
/// <param name="Turn">The number of the turn, counted from 0.</param>
/// <param name="Quote">A few of its words.</param>
public sealed record TurnQuote(int Turn, string Quote);
