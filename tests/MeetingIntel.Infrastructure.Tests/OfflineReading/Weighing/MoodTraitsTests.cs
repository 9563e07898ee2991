using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class MoodTraitsTests
{
    [Fact]
    public void Words_pairs_and_negated_words_are_traits()
    {
        var read = new List<string>();

        MoodTraits.Read(Heard.Sentence("It sounds great, not cheap."), trait => read.Add(trait.ToString()));

        Assert.Equal(["it", "sounds", "it sounds", "great", "sounds great", "not", "great not", "~cheap", "not cheap"], read);
    }

    [Fact]
    public void Only_known_traits_are_numbered() =>
        Assert.Equal([[1, 0]], Traits.Of(Heard.Talk("Ana: It is great, deal.").Sentences));

    [Fact]
    public void A_word_said_twice_counts_once_and_how_it_ends_is_read_once_more()
    {
        var talk = Heard.Talk("Ana: A deal is a deal.");

        var together = MoodTraits.Together(talk.Sentences, Traits.Of(talk.Sentences), lastBlock: 0);

        Assert.Equal([0, 0], together.Select(t => t.Kind));
        Assert.True(together[1].Value < together[0].Value);
    }

    [Fact]
    public void Length_says_nothing()
    {
        var lines = Enumerable.Range(0, 400).Select(i => $"{(i % 2 == 0 ? "Ana" : "Ben")}: It is a great deal of work on this page of the list.").ToArray();

        double Sum(string[] said)
        {
            var talk = Heard.Talk(said);
            return MoodTraits.Together(talk.Sentences, Traits.Of(talk.Sentences), talk.Sentences[^1].Block).Sum(t => t.Value);
        }

        Assert.Equal(Sum(lines[..40]), Sum(lines), 3);
    }

    private static MoodTraits Traits => new(new Dictionary<string, int> { ["deal"] = 0, ["great"] = 1 }.ToFrozenDictionary());
}
