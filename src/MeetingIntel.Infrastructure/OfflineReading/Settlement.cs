using MeetingIntel.Application.Extraction;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Something that was settled.</summary>
/// <param name="Text">What, as a short sentence.</param>
/// <param name="By">Who said so; null when unknown.</param>
/// <param name="Sure">How sure it is that it was settled, from 0 to 1.</param>
/// <param name="Said">The sentence that says it.</param>
/// <param name="Stems">What it is about.</param>
/// <param name="Evidence">The words that settle it.</param>
internal sealed record Settlement(
    string Text, string? By, double Sure, Sentence Said, IReadOnlySet<string> Stems, IReadOnlyList<TurnQuote> Evidence);
