using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class MoodWeightsTests
{
    [Fact]
    public void The_weights_know_nothing_of_what_the_talks_they_come_from_were_about()
    {
        string[] goods = ["water", "food", "firewood", "wood", "camping", "camp", "trip", "hiking", "tent", "package", "packages", "item", "items", "offer"];

        Assert.Empty(MoodWeights.BuiltIn.Words.SelectMany(w => w.TrimStart('~').Split(' ')).Intersect(goods));
        Assert.DoesNotContain(MoodWeights.BuiltIn.Words, w => w.Any(char.IsDigit));
        Assert.True(MoodWeights.BuiltIn.Words.Count > 500);
    }

    [Fact]
    public void What_is_written_is_what_is_read() => Assert.Equal(
        "great\t1.500\n~great\t-0.250\n",
        new MoodWeights(new Dictionary<string, float> { ["~great"] = -0.25f, ["great"] = 1.5f }).ToText());
}
