using MeetingIntel.Infrastructure.OfflineReading.Deciding;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Deciding;

public sealed class ReactionsTests
{
    [Theory]
    [InlineData("Sounds good.", nameof(Reaction.Agreement))]
    [InlineData("Yes, but only in May.", nameof(Reaction.Agreement))]
    [InlineData("Porto works.", nameof(Reaction.Agreement))]
    [InlineData("Porto, noted.", nameof(Reaction.Agreement))]
    [InlineData("Yeah, uh, okay.", nameof(Reaction.Nod))]
    [InlineData("Yes, but the fair is in May.", nameof(Reaction.Objection))]
    [InlineData("I'm not sure.", nameof(Reaction.Objection))]
    [InlineData("Good idea. But not in May.", nameof(Reaction.Objection))]
    [InlineData("Yes, maybe.", nameof(Reaction.None))]
    [InlineData("Okay, will do.", nameof(Reaction.None))]
    [InlineData("What would it cost?", nameof(Reaction.None))]
    [InlineData("Hm.", nameof(Reaction.None))]
    public void The_next_to_speak_shows_how_it_is_taken(string reply, string reaction)
    {
        var talk = Heard.Talk("Ana: Let's move the pilot to Porto.", $"Ben: {reply}");

        Assert.Equal(reaction, Reactions.To(talk.Sentences[0], talk).Reaction.ToString());
    }

    [Fact]
    public void An_objection_counts_before_an_agreement()
    {
        var talk = Heard.Talk("Ana: Let's move the pilot to Porto.", "Ben: Agreed.", "Eve: I don't think so.");

        Assert.Equal((Reaction.Objection, "Eve"), (Reactions.To(talk.Sentences[0], talk).Reaction, Reactions.To(talk.Sentences[0], talk).Said!.Speaker));
    }

    [Fact]
    public void Who_goes_on_to_ask_for_something_gets_the_yes_to_that()
    {
        var talk = Heard.Talk("Ana: We should move the pilot to Porto. Could you tell Eve?", "Ben: Sure.");

        Assert.Equal(Reaction.None, Reactions.To(talk.Sentences[0], talk).Reaction);
    }

    [Fact]
    public void A_motion_is_carried_by_who_says_so()
    {
        var talk = Heard.Talk("Ana: I move that we adopt the budget.", "Ben: Seconded.", "Eve: The motion is carried.");

        Assert.Equal("Eve", Reactions.Carrying(talk.Sentences[0], talk)!.Speaker);
        Assert.Null(Reactions.Carrying(talk.Sentences[2], talk));
    }
}
