namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>Which of the likely sentences of a meeting are written down: a logistic model of <see cref="ChoiceTraits"/>.</summary>
/// <param name="weights">By kind of trait.</param>
internal sealed class ItemChoice(float[] weights)
{
    /// <summary>So much counts again what a sentence weighs by itself: the annotators of one corpus mark words, those of another write minutes.</summary>
    private const double ByItself = 0.1;

    /// <summary>Where precision and recall are about even (docs/quality.md).</summary>
    private const double Least = -2.2;

    /// <summary>However much a meeting comes back to it, what weighs less by itself is no task (a probability of 0.01).</summary>
    private const double LeastByItself = -4.5;

    /// <summary>The weights, by kind of trait.</summary>
    public IReadOnlyList<float> Weights => weights;

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
}
