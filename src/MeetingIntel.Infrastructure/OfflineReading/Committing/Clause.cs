using MeetingIntel.Application.Extraction;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>A clause that tells of something to do.</summary>
/// <param name="Sentence">Who said what.</param>
/// <param name="Cue">Where the words begin that make it a promise: the quote begins there.</param>
/// <param name="Verb">What is to be done.</param>
/// <param name="Stop">Where the clause ends at the latest.</param>
internal sealed record Clause(Sentence Sentence, int Cue, ActionVerb Verb, int Stop = int.MaxValue)
{
    /// <summary>Where it was spoken, when <see cref="Sentence"/> has its words in another order.</summary>
    public Passage? Spoken { get; init; }

    /// <summary>Other words that name what this clause only points to.</summary>
    public TurnQuote? Naming { get; init; }

    /// <summary>This clause in other words, which are an order from beginning to end.</summary>
    /// <param name="order">The words; the verb comes first.</param>
    /// <param name="spoken">Where they were spoken.</param>
    public static Clause Order(Word[] order, ActionVerb verb, Passage spoken) =>
        new(spoken.Said with { Words = order }, 0, verb with { At = 0 }, order.Length) { Spoken = spoken };
}
