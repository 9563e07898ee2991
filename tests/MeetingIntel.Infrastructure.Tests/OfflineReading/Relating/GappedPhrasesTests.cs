using MeetingIntel.Infrastructure.OfflineReading.Relating;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Relating;

public sealed class GappedPhrasesTests
{
    [Theory]
    [InlineData("told two friends about you", 5)]
    [InlineData("tell them about you", 4)]
    [InlineData("told them, they know about you", 0)]
    [InlineData("told all of the very many people about you", 0)]
    [InlineData("about you they told", 0)]
    public void The_second_part_follows_within_a_few_words_of_the_same_clause(string words, int length) =>
        Assert.Equal(length, new GappedPhrases(["told/tell ... about you"]).At(Heard.Sentence(words).Words, 0));
}
