using MeetingIntel.Infrastructure.OfflineReading.Feeling;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Feeling;

public sealed class SentimentWordsTests
{
    [Theory]
    [InlineData("We love it.", 1)]
    [InlineData("It was an outage.", -1)]
    [InlineData("There was no outage.", 1)]
    [InlineData("The outage is fixed.", 1)]
    [InlineData("The outage still isn't fixed.", -1)]
    [InlineData("You solved the problem.", 1)]
    [InlineData("I used to love it.", -1)]
    [InlineData("It could be better.", -1)]
    [InlineData("It couldn't be better.", 1)]
    [InlineData("I'm not a fan of it.", -1)]
    [InlineData("The error report of failed jobs is here.", 0)]
    [InlineData("Any concerns?", 0)]
    [InlineData("It would be great if you came.", 0)]
    [InlineData("The server is in Frankfurt.", 0)]
    public void A_sentence_of_one_feeling_shows_it(string words, int sign) => Assert.Equal(sign, Math.Sign(WeightOf(words)));

    [Fact]
    public void Adverbs_strengthen_and_weaken()
    {
        Assert.True(WeightOf("It is very slow.") < WeightOf("It is slow."));
        Assert.True(WeightOf("It is somewhat slow.") > WeightOf("It is slow."));
    }

    private static double WeightOf(string words)
    {
        var sentence = Heard.Sentence(words);
        var sum = 0.0;
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            var (weight, length) = SentimentWords.At(sentence.Words, at);
            sum += weight;
            at += Math.Max(0, length - 1);
        }

        return sum;
    }
}
