using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class PhraseListTests
{
    private static readonly PhraseList List = new("i'll", "i'll send", "i'll send you", "follow up", "up");

    [Theory]
    [InlineData("I'll send you it", 0, 3)]
    [InlineData("I'll send it", 0, 2)]
    [InlineData("I\u2019ll, um, send it", 0, 2)] // hesitations and commas do not part a phrase
    [InlineData("I'll sender it", 0, 1)]
    [InlineData("I will send it", 0, 0)]
    [InlineData("let us follow", 2, 0)]
    [InlineData("follow up", 0, 2)]
    [InlineData("follow up", 2, 0)]
    [InlineData("follow up", -1, 0)]
    public void The_longest_phrase_that_stands_there_counts(string said, int at, int length) => Assert.Equal(length, List.At(Heard.Words(said), at));

    [Theory]
    [InlineData("then we follow up on it", 0, 9, 2)]
    [InlineData("then we follow up on it", 3, 9, 3)]
    [InlineData("then we follow up on it", 0, 2, -1)]
    [InlineData("then we follow up on it", -3, 9, 2)]
    [InlineData("then we follow it", 0, 9, -1)]
    public void The_first_phrase_between_two_places_is_found(string said, int from, int to, int at) =>
        Assert.Equal(at, List.In(Heard.Words(said), from, to));

    [Fact]
    public void A_sentence_has_a_phrase_or_not()
    {
        Assert.True(List.In(Heard.Sentence("So then I'll go")));
        Assert.False(List.In(Heard.Sentence("So then we go")));
    }
}
