using System.Buffers.Binary;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// How likely it is that people would have minuted a sentence, as something to do or as a decision: a logistic model of its traits, learned
/// from annotated meetings (docs/quality.md says from which, how, and how well).
/// </summary>
internal sealed class ItemLikelihood
{
    private const int Head = 2 * sizeof(float);

    private readonly float[] _weights;

    /// <param name="weights">By kind of trait.</param>
    /// <param name="slope">With <paramref name="offset"/> makes a probability of the sum that is right as often as it says (Platt 1999).</param>
    public ItemLikelihood(float[] weights, float slope = 1, float offset = 0) => (_weights, Slope, Offset) = (weights, slope, offset);

    /// <summary>The weights of decisions that come with the program, by <see cref="DecisionTraits"/>.</summary>
    public static ItemLikelihood OfDecisions { get; } = Read(WeightsFile.Read("DecisionWeights.bin"));

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
    public double Of(double sum) => Curve((Slope * sum) + Offset);

    /// <summary>The logistic curve.</summary>
    public static double Curve(double sum) => 1 / (1 + Math.Exp(-sum));

    /// <summary>Writes the model in the form in which it comes with the program: two numbers, then the weights in half precision.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Head + (2 * _weights.Length)];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, Slope);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(sizeof(float)), Offset);
        for (var i = 0; i < _weights.Length; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(Head + (2 * i)), (Half)_weights[i]);
        return bytes;
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static ItemLikelihood Read(ReadOnlySpan<byte> bytes)
    {
        var weights = new float[(bytes.Length - Head) / 2];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(Head + (2 * i))..]);
        return new(weights, BinaryPrimitives.ReadSingleLittleEndian(bytes), BinaryPrimitives.ReadSingleLittleEndian(bytes[sizeof(float)..]));
    }
}
