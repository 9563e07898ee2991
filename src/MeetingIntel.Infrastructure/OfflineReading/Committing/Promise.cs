using MeetingIntel.Application.Extraction;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Something that is to be done after the meeting, as it was said.</summary>
internal sealed record Promise
{
    /// <summary>The sentence that says it.</summary>
    public required Sentence Said { get; init; }

    /// <summary>The word of it with which the promise begins.</summary>
    public required int At { get; init; }

    /// <summary>The task in the imperative.</summary>
    public required string Task { get; init; }

    /// <summary>What the task is about, to tell whether two are one.</summary>
    public required IReadOnlySet<string> Stems { get; init; }

    /// <summary>Who took it on; null when nobody in particular did.</summary>
    public string? Owner { get; init; }

    /// <summary>By which day; null when nobody said, or off the calendar.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The deadline as it was spoken.</summary>
    public string? DueText { get; init; }

    /// <summary>How pressing it is, and why.</summary>
    public Urgency Priority { get; init; } = Urgency.Plain;

    /// <summary>How sure the rules are that this is a task, from 0 to 1: it tells what to speak of first.</summary>
    public required double Confidence { get; init; }

    /// <summary>How likely it is that people would have minuted it, from 0 to 1: what is answered as the item's confidence.</summary>
    public double Likelihood { get; init; }

    /// <summary>The words that say it.</summary>
    public required IReadOnlyList<TurnQuote> Evidence { get; init; }
}
