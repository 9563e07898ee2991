namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>What was learned of action items: how likely a sentence is to be one, and which of the likely ones are written down.</summary>
/// <param name="Likelihood">How likely a sentence is.</param>
/// <param name="Choice">Which are written down.</param>
internal sealed record ItemModel(ItemLikelihood Likelihood, ItemChoice Choice)
{
    /// <summary>The one that comes with the program.</summary>
    public static ItemModel BuiltIn { get; } = Read(WeightsFile.Read("ActionItemWeights.bin"));

    /// <summary>The model in the form in which it comes with the program: the choice, then the likelihood.</summary>
    public byte[] ToBytes() => [.. Choice.ToBytes(), .. Likelihood.ToBytes()];

    private static ItemModel Read(ReadOnlySpan<byte> bytes) => new(ItemLikelihood.Read(bytes[ItemChoice.Bytes..]), ItemChoice.Read(bytes));
}
