using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class ChoiceTraitsTests
{
    private static readonly Conversation Talk = Conversation.Of("Launch", null, null, null,
    [
        new(0, "Ana", "We need to prepare the launch of the new portal."),
        new(1, "Ben", "The launch of the portal needs a date."),
        new(2, "Ana", "My cat will sleep on the sofa."),
        new(3, "Ben", "Okay then."),
    ]);

    [Fact]
    public void The_likeliest_sentence_comes_first_and_each_tells_what_it_weighs()
    {
        var candidates = ChoiceTraits.Of(Talk, [-3, -1, -2, 5], []);

        Assert.Equal([1, 2, 0], candidates.Select(c => c.Sentence.Index));   // too short a sentence is none
        Assert.Equal([-1f, -2f, -3f], candidates.Select(c => ChoiceTraits.SumIn(c.Traits)));
        Assert.All(candidates, c => Assert.Equal(Enumerable.Range(0, ChoiceTraits.Kinds), c.Traits.Select(t => t.Kind)));
    }

    [Fact]
    public void What_others_say_too_has_more_in_common_than_an_aside()
    {
        var candidates = ChoiceTraits.Of(Talk, [-3, -1, -2, 5], []);

        Assert.True(Common(1) > Common(2));

        float Common(int sentence) => candidates.Single(c => c.Sentence.Index == sentence).Traits[2].Value;
    }

    [Fact]
    public void What_only_tells_is_no_candidate()
    {
        var talk = Conversation.Of("", null, null, null, [new(0, "Ana", "The launch of the portal was a relief."), new(1, "Ben", "Prepare the launch of the portal.")]);

        Assert.Equal([1], ChoiceTraits.Of(talk, [9, -1], []).Select(c => c.Sentence.Index));
    }

    [Fact]
    public void A_talk_of_short_sentences_has_no_candidates() =>
        Assert.Empty(ChoiceTraits.Of(Conversation.Of("", null, null, null, [new(0, "Ana", "Yes.")]), [9], []));

    [Fact]
    public void In_a_long_talk_only_some_sentences_are_compared()
    {
        var talk = Conversation.Of("", null, null, null,
            [.. Enumerable.Range(0, 5000).Select(i => new PromptLine(i, $"P{i % 3}", $"Number {i} has to go to the warehouse in the evening."))]);

        var candidates = ChoiceTraits.Of(talk, new double[talk.Sentences.Count], []);

        Assert.Equal(40 + (talk.WordCount / 2000), candidates.Count);
    }
}
