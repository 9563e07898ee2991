using MeetingIntel.Infrastructure.OfflineReading.Relating;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Relating;

public sealed class RelationshipSignsTests
{
    [Theory]
    [InlineData("We may cancel the contract.", "spoke of leaving")]
    [InlineData("We'd be crazy to leave you.", "does not want to leave")]
    [InlineData("We won't cancel the contract.", null)]
    [InlineData("I have to cancel the call.", null)]
    [InlineData("We're putting the renewal on hold.", "spoke of putting it on hold")]
    [InlineData("We talk to your competitor.", "spoke of other suppliers")]
    [InlineData("A competitor of ours bought it.", null)]
    [InlineData("I told two friends about you.", "would recommend it")]
    [InlineData("I would never recommend this.", "would not recommend it")]
    [InlineData("I can't recommend you enough.", "would recommend it")]
    [InlineData("The airline owes us a refund.", null)]
    [InlineData("Lovely, another outage.", "was ironic about what goes wrong")]
    [InlineData("uh half the team has has stopped using it", "said that it is used less")]
    public void The_first_sign_of_a_sentence_says_what_its_speaker_did(string words, string? deed)
    {
        var sentence = Heard.Sentence(words);

        var first = Enumerable.Range(0, sentence.Words.Length).Select(at => RelationshipSigns.At(sentence, at)).FirstOrDefault(s => s is not null);

        Assert.Equal(deed, first?.Sign.Deed);
    }

    [Fact]
    public void Good_and_bad_signs_weigh_as_their_names_say()
    {
        Assert.All(BadSigns.All, sign => Assert.True(sign.Weight < 0));
        Assert.All(GoodSigns.All, sign => Assert.True(sign.Weight > 0));
    }
}
