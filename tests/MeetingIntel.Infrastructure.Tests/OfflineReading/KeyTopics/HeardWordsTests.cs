using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.KeyTopics;

public sealed class HeardWordsTests
{
    [Fact]
    public void Singular_and_plural_are_counted_together_at_the_singular()
    {
        var (talk, words) = Of("Ana: The invoice was late.", "Ben: All um invoices are late, the invoices' total too.", "Ana: The policies, and one policy.");

        Assert.Equal(3, Find(talk, words, "invoices").Singular.Count);
        Assert.Same(Find(talk, words, "invoice"), Find(talk, words, "invoices").Singular);
        Assert.Same(Find(talk, words, "policy"), Find(talk, words, "policies").Singular);
    }

    [Theory]
    [InlineData("access")]
    [InlineData("status")]
    [InlineData("analysis")]
    [InlineData("bus")]
    public void A_word_that_only_ends_like_a_plural_is_none(string lower)
    {
        var (talk, words) = Of($"Ana: The {lower} is new.");

        Assert.Equal(lower, Find(talk, words, lower).Singular.Lower);
    }

    [Theory]
    [InlineData("the invoice", "invoice", true)]
    [InlineData("the release plan", "plan", true)] // filler elsewhere
    [InlineData("it is really late", "really", false)]
    [InlineData("it won't go", "won't", false)]
    [InlineData("the invoice", "the", false)]
    [InlineData("twenty percent", "percent", false)]
    [InlineData("they go quarterly", "quarterly", false)]
    [InlineData("Ben's invoice", "ben's", false)]
    [InlineData("then ask Ben", "ben", false)]
    [InlineData("then ask Tom", "tom", false)]
    [InlineData("thanks Kofi", "kofi", false)]
    [InlineData("x it is", "x", false)]
    public void Grammar_filler_numbers_and_people_are_no_topics(string said, string lower, bool mayStand)
    {
        var (talk, words) = Of($"Ana: {said}", "Ben: Fine.");
        var sentence = talk.Sentences[0];

        Assert.Equal(mayStand, words.MayStand(sentence, Array.FindIndex(sentence.Words, w => w.Lower == lower)));
    }

    [Fact]
    public void A_word_is_a_name_when_it_mostly_has_its_capital_inside_sentences()
    {
        var (talk, words) = Of("Ana: The Portal is slow and Budget too.", "Ben: Budget talks, the budget, and the budget of the Portal.");

        Assert.True(Find(talk, words, "portal").IsProper);
        Assert.False(Find(talk, words, "budget").IsProper);
        Assert.False(Find(talk, words, "the").IsProper);   // a capital at the beginning says nothing
    }

    [Fact]
    public void Places_are_counted_through_the_whole_talk()
    {
        var (talk, words) = Of("Ana: One two.", "Ben: Three four five.");

        Assert.Equal((0, 4), (words.PlaceOf(talk.Sentences[0], 0), words.PlaceOf(talk.Sentences[1], 2)));
        Assert.Equal("five", words.At(talk.Sentences[1], 2).Lower);
    }

    private static (Conversation Talk, HeardWords Words) Of(params string[] lines)
    {
        var talk = Heard.Talk(lines);
        return (talk, new HeardWords(talk, new WordHabits(new Dictionary<uint, WordHabit>())));
    }

    private static HeardWord Find(Conversation talk, HeardWords words, string lower)
    {
        var sentence = talk.Sentences.First(s => s.Words.Any(w => w.Lower == lower));
        return words.At(sentence, Array.FindIndex(sentence.Words, w => w.Lower == lower));
    }
}
