using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class ItemChoiceTests
{
    [Fact]
    public void What_was_learned_counts_and_again_what_the_sentence_weighs_by_itself()
    {
        var weights = new float[ChoiceTraits.Kinds];
        weights[5] = 2;

        Assert.Equal((0.8 * 2 * 3) + (0.2 * -4), new ItemChoice(weights).Of(Traits(sum: -4, fifth: 3)), 6);
    }

    [Theory]
    [InlineData(-4, -0.9, true)]
    [InlineData(-4, -1.1, false)]
    [InlineData(-4.6, 9, false)]   // a matter of the meeting, but no task
    public void What_little_speaks_for_is_not_written_down(double sum, float fifth, bool taken)
    {
        var weights = new float[ChoiceTraits.Kinds];
        weights[5] = 2;

        Assert.Equal(taken, new ItemChoice(weights).Takes(Traits(sum, fifth)));
    }

    [Fact]
    public void The_best_come_first_and_what_is_far_below_them_is_left_out()
    {
        var weights = new float[ChoiceTraits.Kinds];
        weights[5] = 1 / 0.8f;
        var sentences = Sentences.Of([new(0, "Ann", "One. Two. Three. Four.")]);

        var written = new ItemChoice(weights).Of(sentences.Zip([1f, 3f, 0.4f, 1.5f], (sentence, fifth) => (sentence, Traits(sum: 0, fifth))));

        Assert.Equal(["Two", "Four", "One"], written.Select(s => s.Words[0].Text));
    }

    private static List<Trait> Traits(double sum, float fifth) =>
        [.. Enumerable.Range(0, ChoiceTraits.Kinds).Select(kind => new Trait(kind, kind == 1 ? (float)sum : kind == 5 ? fifth : 0))];
}
