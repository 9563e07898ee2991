using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class ItemModelTests
{
    [Fact]
    public void What_is_written_is_the_choice_then_the_curve_then_every_weight()
    {
        var weights = new float[SentenceTraits.Kinds];
        weights[^1] = 0.5f;
        var choice = new float[ChoiceTraits.Kinds];
        choice[^1] = 7;

        var bytes = new ItemModel(new(weights, 2, 1), new(choice)).ToBytes();

        Assert.Equal(ItemChoice.Bytes + 8 + (2 * SentenceTraits.Kinds), bytes.Length);
        Assert.Equal(7f, BitConverter.ToSingle(bytes, ItemChoice.Bytes - 4));
        Assert.Equal((2f, 1f), (BitConverter.ToSingle(bytes, ItemChoice.Bytes), BitConverter.ToSingle(bytes, ItemChoice.Bytes + 4)));
        Assert.Equal((Half)0.5f, BitConverter.ToHalf(bytes, bytes.Length - 2));
    }

    [Fact]
    public void The_model_that_comes_with_the_program_is_the_file_that_training_wrote() =>
        Assert.Equal(WeightsFile.Read("ActionItemWeights.bin"), ItemModel.BuiltIn.ToBytes());
}
