using MeetingIntel.Infrastructure.OfflineReading.Asking;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Asking;

public sealed class QuestionsTests
{
    [Theory]
    [InlineData("Is it encrypted?", true)]
    [InlineData("And the price?", true)]
    [InlineData("so um who approves the the purchase order", true)]
    [InlineData("do we have to pay tax on that", true)]
    [InlineData("Can the system send text messages?", true)]
    [InlineData("Any questions?", false)]
    [InlineData("Could you send me the floor plan?", false)]
    [InlineData("What could possibly go wrong?", false)]
    [InlineData("You got my mail, right?", false)]
    [InlineData("what a nice plan that is", false)]
    [InlineData("Really?", false)]
    public void Courtesies_requests_and_rhetoric_ask_nothing_of_the_matter(string words, bool isMeant) =>
        Assert.Equal(isMeant, Questions.IsMeant(Heard.Sentence(words)));
}
