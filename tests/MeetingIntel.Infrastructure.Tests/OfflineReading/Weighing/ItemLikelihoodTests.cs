using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class ItemLikelihoodTests
{
    [Fact]
    public void A_sentence_weighs_the_sum_of_its_traits()
    {
        var weights = new float[SentenceTraits.Kinds];
        (weights[1], weights[7]) = (0.5f, -2);

        Assert.Equal(-1.25, new ItemLikelihood(weights).SumOf([new(1, 1.5f), new(7, 1), new(9, 4)]), 6);
    }

    [Fact]
    public void The_curve_makes_probabilities_of_sums()
    {
        var likelihood = new ItemLikelihood(new float[SentenceTraits.Kinds], slope: 2, offset: 1);

        Assert.Equal(0.5, likelihood.Of(-0.5), 6);
        Assert.Equal(1 / (1 + Math.Exp(-3)), likelihood.Of(1), 6);
    }

    [Fact]
    public void The_weights_that_come_with_the_program_tell_tasks_from_talk()
    {
        var conversation = Conversation.Of("Design", null, null, null,
        [
            .. Enumerable.Range(0, 80).Select(i => new PromptLine(i, i % 2 == 0 ? "Ana" : "Ben", "It was a nice remote and the colour is fine with me.")),
            new(80, "Ana", "You will work on the working design until the next meeting."),
        ]);
        var traits = new SentenceTraits(conversation, Commitments.Heard(conversation));

        double Likely(int sentence)
        {
            var list = new List<Trait>();
            traits.Write(conversation.Sentences[sentence], list);
            return ItemModel.BuiltIn.Likelihood.Of(ItemModel.BuiltIn.Likelihood.SumOf(list));
        }

        Assert.InRange(Likely(80), 0.3, 1);
        Assert.InRange(Likely(40), 0, 0.05);
    }
}
