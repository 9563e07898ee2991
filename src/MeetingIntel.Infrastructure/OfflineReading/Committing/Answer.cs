using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What was answered to something that was asked.</summary>
/// <param name="Accepts">Whether it was accepted; null when nobody said so or otherwise.</param>
/// <param name="By">Who will do it by this answer, or who answered; null when unknown.</param>
/// <param name="Said">The sentences of the answer: none when nobody answered, or not to this.</param>
internal sealed record Answer(bool? Accepts, string? By, IReadOnlyList<Sentence> Said)
{
    private const double Hummed = 0.15;

    /// <summary>Nobody answered.</summary>
    public static readonly Answer None = new(null, null, []);

    /// <summary>Whether it was accepted.</summary>
    public bool IsYes => Accepts == true;

    /// <summary>Whether it was only hummed: "mhm" may be a yes, or say that one listens.</summary>
    public bool IsHummed { get; init; }

    /// <summary>Whether it was refused, or is done already.</summary>
    public bool IsNo => Accepts == false;

    /// <summary>The promise with the words that accept it, and the day that they name: "Sure, by Monday".</summary>
    public Promise AddedTo(Promise promise, DateOnly? day)
    {
        if (IsHummed)
            promise = promise with { Confidence = Math.Round(promise.Confidence - Hummed, 2) };
        foreach (var sentence in Said)
        {
            if (Deadlines.Find(sentence.Words, 0, sentence.Words.Length, day) is { } deadline)
                return promise with
                {
                    Due = deadline.Date,
                    DueText = PromiseMaker.Spoken(sentence.Words, deadline),
                    Evidence = [.. promise.Evidence, sentence.Quote()],
                };
        }

        return promise with { Evidence = [.. promise.Evidence, (Said.FirstOrDefault(Replies.Accepts) ?? Said[0]).Quote()] };
    }
}
