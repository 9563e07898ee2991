using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class SentenceTraitsTests
{
    [Fact]
    public void The_same_sentence_has_the_same_traits_on_every_machine()
    {
        var traits = TraitsOf("Ana: I will send the quote tomorrow.");

        // Were these to change, the weights would have to be learned anew.
        Assert.Equal(SentenceTraits.Always, traits[0].Kind);
        Assert.Equal(549_040L, traits.Sum(t => (long)t.Kind));
    }

    [Fact]
    public void Names_and_numbers_are_alike_whatever_they_are()
    {
        var one = TraitsOf("Ana: Ben will send 12 quotes tomorrow.", "Ben: Yes.");
        var other = TraitsOf("Eva: Tom will send 340 quotes tomorrow.", "Tom: Yes.");

        Assert.Equal(one, other);
    }

    [Fact]
    public void Every_kind_is_within_bounds_and_a_long_sentence_is_no_more_of_anything()
    {
        var traits = TraitsOf($"Ana: {string.Join(' ', Enumerable.Range(0, 70).Select(i => $"word{i}x"))}.");

        Assert.All(traits, t => Assert.InRange(t.Kind, 0, SentenceTraits.Kinds - 1));
        Assert.Equal(4, traits.Where(t => t.Kind >= 64).Sum(t => t.Value * t.Value), 3);
    }

    private static List<Trait> TraitsOf(params string[] lines)
    {
        var conversation = Conversation.Of(
            "Talk", null, null, null, [.. lines.Select((line, i) => new PromptLine(i, line.Split(": ")[0], line.Split(": ")[1]))]);
        var traits = new List<Trait>();
        new SentenceTraits(conversation, Commitments.Heard(conversation)).Write(conversation.Sentences[0], traits);
        return traits;
    }
}
