using System.Buffers.Binary;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// How much of a topic that people would write a phrase has: a linear model of its traits, learned from annotated meetings, and what it
/// knows of words (docs/quality.md says from which, how, and how well).
/// </summary>
/// <param name="habits">How people use words.</param>
/// <param name="weights">By kind of trait.</param>
internal sealed class TopicWeights(WordHabits habits, float[] weights)
{
    /// <summary>The weights that come with the program.</summary>
    public static TopicWeights BuiltIn { get; } = Read(WeightsFile.Read("TopicWeights.bin"));

    /// <summary>How people use words.</summary>
    public WordHabits Habits { get; } = habits;

    /// <summary>How alike to a topic that people would write a phrase is expected to be, from about 0 to 1.</summary>
    public double LikenessOf(List<Trait> traits)
    {
        var sum = 0.0;
        foreach (var (kind, value) in traits)
            sum += weights[kind] * value;
        return sum;
    }

    /// <summary>
    /// Writes the model in the form in which it comes with the program: the habits, the weights of shape, those of words in half precision.
    /// </summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[(sizeof(float) * TopicTraits.Shapes) + (2 * (TopicTraits.Kinds - TopicTraits.Shapes))];
        for (var i = 0; i < TopicTraits.Shapes; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(sizeof(float) * i), weights[i]);
        for (var i = TopicTraits.Shapes; i < TopicTraits.Kinds; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(PlaceOf(i)), (Half)weights[i]);
        return [.. Habits.ToBytes(), .. bytes];
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static TopicWeights Read(ReadOnlySpan<byte> bytes)
    {
        var habits = WordHabits.Read(ref bytes);
        var weights = new float[TopicTraits.Kinds];
        for (var i = 0; i < TopicTraits.Shapes; i++)
            weights[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(sizeof(float) * i)..]);
        for (var i = TopicTraits.Shapes; i < TopicTraits.Kinds; i++)
            weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[PlaceOf(i)..]);
        return new(habits, weights);
    }

    private static int PlaceOf(int kind) => (sizeof(float) * TopicTraits.Shapes) + (2 * (kind - TopicTraits.Shapes));
}
