using System.Buffers.Binary;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>Which of the likely sentences of a meeting are written down: a logistic model of <see cref="ChoiceTraits"/>.</summary>
/// <param name="weights">By kind of trait.</param>
internal sealed class ItemChoice(float[] weights)
{
    /// <summary>So much counts again what a sentence weighs by itself: the annotators of one corpus mark words, those of another write minutes.</summary>
    private const double ByItself = 0.2;

    /// <summary>Where precision and recall are about even (docs/quality.md).</summary>
    private const double Least = -2.45;

    /// <summary>However much a meeting comes back to it, what weighs less by itself is no task (a probability of 0.01).</summary>
    private const double LeastByItself = -4.5;

    /// <summary>What has so much less for it than the best of its meeting is not written down, for then there is better.</summary>
    private const double FarBelowBest = 2.5;

    /// <summary>How many bytes it takes in the form in which it comes with the program.</summary>
    public const int Bytes = sizeof(float) * ChoiceTraits.Kinds;

    /// <summary>What speaks for a sentence: the higher, the sooner it is written down.</summary>
    public double Of(List<Trait> traits)
    {
        var chosen = 0.0;
        foreach (var (kind, value) in traits)
            chosen += weights[kind] * value;
        return ((1 - ByItself) * chosen) + (ByItself * ChoiceTraits.SumIn(traits));
    }

    /// <summary>Whether a sentence is written down at all.</summary>
    public bool Takes(List<Trait> traits) => ChoiceTraits.SumIn(traits) >= LeastByItself && Of(traits) >= Least;

    /// <summary>Those of a meeting's likely sentences that are written down, the best first.</summary>
    public IEnumerable<Sentence> Of(IEnumerable<(Sentence Sentence, List<Trait> Traits)> candidates)
    {
        var taken = candidates.Where(c => Takes(c.Traits)).Select(c => (c.Sentence, For: Of(c.Traits))).OrderByDescending(c => c.For).ThenBy(c => c.Sentence.Index).ToList();
        return taken.TakeWhile(c => c.For >= taken[0].For - FarBelowBest).Select(c => c.Sentence);
    }

    /// <summary>Writes the weights, the lowest byte of each first.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Bytes];
        for (var i = 0; i < ChoiceTraits.Kinds; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(sizeof(float) * i), weights[i]);
        return bytes;
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static ItemChoice Read(ReadOnlySpan<byte> bytes)
    {
        var weights = new float[ChoiceTraits.Kinds];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(sizeof(float) * i)..]);
        return new(weights);
    }
}
