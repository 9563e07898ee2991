using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("Don\u2019t", "don't")]
    [InlineData("Don\u02BCt", "don't")]
    [InlineData("\u00DCBER", "\u00FCber")]
    [InlineData("INVOICE", "invoice")]
    [InlineData("\uD83D\uDE80", "\uD83D\uDE80")]
    [InlineData("", "")]
    public void A_word_is_kept_in_lower_case_with_straight_apostrophes(string word, string lower) => Assert.Equal(lower, new Vocabulary().Lower(word));

    [Fact]
    public void A_word_that_comes_again_is_the_same_string()
    {
        var vocabulary = new Vocabulary();

        Assert.Same(vocabulary.Lower("Invoice"), vocabulary.Lower("INVOICE"));
    }
}
