using MeetingIntel.Application.Extraction;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>Something that was settled.</summary>
/// <param name="Text">What, as a short sentence.</param>
/// <param name="By">Who settled it: who announced it, or agreed to another's proposal; null when unknown.</param>
/// <param name="Sure">How sure it is that it was settled, from 0 to 1.</param>
/// <param name="Said">The sentence that says it.</param>
/// <param name="Stems">What it is about.</param>
/// <param name="Evidence">The words that settle it: the issue, the proposal, the agreement, as far as there are.</param>
internal sealed record Settlement(
    string Text, string? By, double Sure, Sentence Said, IReadOnlySet<string> Stems, IReadOnlyList<TurnQuote> Evidence)
{
    /// <summary>The run of speech in which it was settled.</summary>
    public int Until { get; init; } = Said.Block;

    /// <summary>Whether it was settled not to.</summary>
    public bool IsDenied { get; init; }
}
