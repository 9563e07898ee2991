namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// How likely it is that people would have minuted a sentence as something to do: a logistic model of its traits, learned from annotated
/// meetings (docs/quality.md says from which, how, and how well).
/// </summary>
internal sealed class ItemLikelihood
{
    private readonly float[] _weights;

    /// <param name="weights">By kind of trait.</param>
    /// <param name="slope">With <paramref name="offset"/> makes a probability of the sum that is right as often as it says (Platt 1999).</param>
    public ItemLikelihood(float[] weights, float slope = 1, float offset = 0) => (_weights, Slope, Offset) = (weights, slope, offset);

    /// <summary>The weights, by kind of trait.</summary>
    public IReadOnlyList<float> Weights => _weights;

    /// <summary>What the sum is multiplied with.</summary>
    public float Slope { get; }

    /// <summary>What is added to it then.</summary>
    public float Offset { get; }

    /// <summary>The sum of what a sentence's traits weigh: above 0 speaks for, below 0 against.</summary>
    public double SumOf(List<Trait> traits)
    {
        var sum = 0.0;
        foreach (var (kind, value) in traits)
            sum += _weights[kind] * value;
        return sum;
    }

    /// <summary>What each sentence of a meeting weighs, by its index.</summary>
    /// <param name="conversation">What was said.</param>
    /// <param name="heard">What the rules made of it.</param>
    public double[] SumsOf(Conversation conversation, IReadOnlyList<Promise> heard)
    {
        var traits = new SentenceTraits(conversation, heard);
        var sums = new double[conversation.Sentences.Count];
        var list = new List<Trait>();
        foreach (var sentence in conversation.Sentences)
        {
            traits.Write(sentence, list);
            sums[sentence.Index] = SumOf(list);
        }

        return sums;
    }

    /// <summary>The probability that goes with a sum, from 0 to 1.</summary>
    public double Of(double sum) => Curve((Slope * sum) + Offset);

    /// <summary>The logistic curve.</summary>
    public static double Curve(double sum) => 1 / (1 + Math.Exp(-sum));
}
