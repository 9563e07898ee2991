using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class StemsTests
{
    [Theory]
    [InlineData("prices", "pricing")]
    [InlineData("developing", "development")]
    [InlineData("policy", "policies")]
    [InlineData("dana's", "dana")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(Stems.Of(one), Stems.Of(other));

    [Theory]
    [InlineData("price", "prize")]
    [InlineData("invoice", "voice")]
    public void Other_words_have_another(string one, string other) => Assert.NotEqual(Stems.Of(one), Stems.Of(other));

    [Fact]
    public void Grammar_says_nothing_of_the_matter()
    {
        var words = Heard.Words("we will then send you the quotes for the quote");

        Assert.Equal(["quot", "send"], Stems.In(words, 0, words.Length).Order(StringComparer.Ordinal));
        Assert.Empty(Stems.In(words, 0, 3));
        Assert.Equal(2, Stems.In(words, -5, 99).Count);
    }

    [Theory]
    [InlineData("revised quote", "send the revised quote", 1, 0.8)]
    [InlineData("revised quote", "old quote", 0.5, 0.5)]
    [InlineData("revised quote", "training room", 0, 0)]
    [InlineData("of the", "revised quote", 0, 0)]
    public void Phrases_are_about_the_same_as_far_as_they_share_words(string one, string other, double overlap, double likeness)
    {
        var (a, b) = (Of(one), Of(other));

        Assert.Equal((overlap, overlap), (Stems.Overlap(a, b), Stems.Overlap(b, a)));
        Assert.Equal((likeness, likeness), (Stems.Likeness(a, b), Stems.Likeness(b, a)));
    }

    private static HashSet<string> Of(string said) => Stems.In(Heard.Words(said), 0, 99);
}
