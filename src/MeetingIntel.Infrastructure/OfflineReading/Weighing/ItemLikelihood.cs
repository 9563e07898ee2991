using System.Buffers.Binary;
using System.Reflection;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// How likely it is that people would have minuted a sentence, as something to do or as a decision: a logistic model of its traits, learned from annotated
/// meetings (docs/quality.md says from which, how, and how well).
/// </summary>
internal sealed class ItemLikelihood
{
    private readonly float[] _weights;

    /// <param name="weights">By kind of trait.</param>
    /// <param name="slope">With <paramref name="offset"/> makes a probability of the sum that is right as often as it says (Platt 1999).</param>
    public ItemLikelihood(float[] weights, float slope = 1, float offset = 0) => (_weights, Slope, Offset) = (weights, slope, offset);

    /// <summary>The weights of things to do that come with the program, by <see cref="SentenceTraits"/>.</summary>
    public static ItemLikelihood BuiltIn { get; } = Read("ActionItemWeights.bin", SentenceTraits.Kinds);

    /// <summary>The weights of decisions that come with the program, by <see cref="DecisionTraits"/>.</summary>
    public static ItemLikelihood OfDecisions { get; } = Read("DecisionWeights.bin", DecisionTraits.Kinds);

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

    /// <summary>The probability that goes with a sum, from 0 to 1.</summary>
    public double Of(double sum) => 1 / (1 + Math.Exp(-((Slope * sum) + Offset)));

    /// <summary>Writes the model in the form in which it comes with the program: two numbers, then the weights in half precision.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[8 + (2 * _weights.Length)];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, Slope);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), Offset);
        for (var i = 0; i < _weights.Length; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(8 + (2 * i)), (Half)_weights[i]);
        return bytes;
    }

    private static ItemLikelihood Read(string resource, int kinds)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is missing.");
        var bytes = new byte[8 + (2 * kinds)];
        stream.ReadExactly(bytes);
        var weights = new float[kinds];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes.AsSpan(8 + (2 * i)));
        return new(weights, BinaryPrimitives.ReadSingleLittleEndian(bytes), BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(4)));
    }
}
