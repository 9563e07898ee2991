using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class LooksAheadTests
{
    [Theory]
    [InlineData("I'll send the deck")]
    [InlineData("so you're gonna be working on the prototype")]
    [InlineData("we need to update the landing page")]
    [InlineData("could you put it on the agenda")]
    [InlineData("okay let's revisit the budget")]
    [InlineData("and send me the numbers")]
    [InlineData("the working design for the next meeting")]
    [InlineData("the docs have to be updated as well")]
    public void What_is_to_be_done_looks_ahead(string said) => Assert.True(Ahead(said));

    [Theory]
    [InlineData("all right welcome everybody, we will start with the budget")]
    [InlineData("thanks for joining, you will get the notes")]
    [InlineData("we've started work on our hackathon")]
    [InlineData("there's a channel for the working group")]
    [InlineData("we talked about the upgrade")]
    [InlineData("the colour is fine with me")]
    public void What_only_greets_tells_or_describes_does_not(string said) => Assert.False(Ahead(said));

    private static bool Ahead(string said) => LooksAhead.In(Conversation.Of("", null, null, null, [new(0, "Ana", said)]).Sentences[0]);

    [Theory]
    [InlineData("ha okay so what should we do about the extra depots", true)]
    [InlineData("Where is the deck for the board?", true)]
    [InlineData("could you send it tomorrow?", false)]
    [InlineData("we'll see what they say about it", false)]
    public void A_question_is_nothing_to_do_unless_it_asks_for_it(string said, bool onlyAsks) =>
        Assert.Equal(onlyAsks, LooksAhead.OnlyAsks(Conversation.Of("", null, null, null, [new(0, "Ana", said)]).Sentences[0]));
}
