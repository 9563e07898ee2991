using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Extraction.Support;

/// <summary>What is counted out of a turn once, for all items that rest on it.</summary>
/// <param name="Dates">The days it speaks of.</param>
/// <param name="Numbers">The numbers it says.</param>
/// <param name="HasCapitals">Whether it is written with capitals, so that a name can be told from a word by them.</param>
internal sealed record TurnFacts(IReadOnlyList<DateOnly> Dates, IReadOnlyList<SpokenNumber> Numbers, bool HasCapitals);
