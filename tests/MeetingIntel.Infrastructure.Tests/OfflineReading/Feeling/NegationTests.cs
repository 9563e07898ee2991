using MeetingIntel.Infrastructure.OfflineReading.Feeling;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Feeling;

public sealed class NegationTests
{
    [Theory]
    [InlineData("We are not happy.", true)]
    [InlineData("I wouldn't say that anyone in the team was happy.", true)]
    [InlineData("Nobody in my department is happy.", true)]
    [InlineData("We're far from happy.", true)]
    [InlineData("We are not only happy.", false)]
    [InlineData("I don't think that we are not happy.", false)]
    [InlineData("yeah no we're happy", false)]
    [InlineData("I don't think it works because we were happy.", false)]
    [InlineData("It isn't cheap, we are happy.", false)]
    [InlineData("We couldn't be happy enough.", false)]
    public void What_is_denied_is_told_by_its_clause(string words, bool isDenied)
    {
        var sentence = Heard.Sentence(words);

        Assert.Equal(isDenied, Negation.Of(sentence.Words, sentence.Place("happy")));
    }
}
