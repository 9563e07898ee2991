using System.Buffers.Binary;
using System.Reflection;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>What was learned of action items: how likely a sentence is to be one, and which of the likely ones are written down.</summary>
/// <param name="Likelihood">How likely a sentence is.</param>
/// <param name="Choice">Which are written down.</param>
internal sealed record ItemModel(ItemLikelihood Likelihood, ItemChoice Choice)
{
    private const string Resource = "ActionItemWeights.bin";
    private const int Head = sizeof(float) * (2 + ChoiceTraits.Kinds);

    /// <summary>The one that comes with the program.</summary>
    public static ItemModel BuiltIn { get; } = Read();

    /// <summary>
    /// The model in the form in which it comes with the program: the two numbers of the curve, the weights of the choice, then those of
    /// the likelihood in half precision; all with the lowest byte first.
    /// </summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Head + (2 * SentenceTraits.Kinds)];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, Likelihood.Slope);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), Likelihood.Offset);
        for (var i = 0; i < ChoiceTraits.Kinds; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(8 + (4 * i)), Choice.Weights[i]);
        for (var i = 0; i < SentenceTraits.Kinds; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(Head + (2 * i)), (Half)Likelihood.Weights[i]);
        return bytes;
    }

    private static ItemModel Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is missing.");
        var bytes = new byte[Head + (2 * SentenceTraits.Kinds)];
        stream.ReadExactly(bytes);
        var choice = new float[ChoiceTraits.Kinds];
        for (var i = 0; i < choice.Length; i++)
            choice[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(8 + (4 * i)));
        var weights = new float[SentenceTraits.Kinds];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes.AsSpan(Head + (2 * i)));
        return new(
            new(weights, BinaryPrimitives.ReadSingleLittleEndian(bytes), BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(4))),
            new(choice));
    }
}
