using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Feeling;

/// <summary>A place where somebody showed a mood.</summary>
/// <param name="Weight">How strongly; below 0 for a bad one.</param>
/// <param name="Said">The sentence.</param>
/// <param name="At">The first of the words that show it.</param>
/// <param name="Length">How many they are.</param>
internal readonly record struct Moment(double Weight, Sentence Said, int At, int Length)
{
    /// <summary>Whether it shows a good mood.</summary>
    public bool IsGood => Weight > 0;

    /// <summary>The words with a few round them.</summary>
    public Application.Extraction.TurnQuote Quote()
    {
        var from = At;
        while (from > 0 && At - from < 6 && Said.Words[from - 1].Turn == Said.Words[At].Turn
            && !(At - from > 2 && Said.Words[from - 1].Mark == ','))
            from--;
        return Said.Quote(from, Math.Min(Said.Words.Length, At + Length + 6));
    }
}
