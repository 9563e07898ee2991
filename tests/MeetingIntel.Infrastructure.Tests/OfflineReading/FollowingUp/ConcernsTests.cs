using MeetingIntel.Infrastructure.OfflineReading.FollowingUp;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.FollowingUp;

public sealed class ConcernsTests
{
    [Theory]
    [InlineData("I'm worried about the renewal price.", "about the renewal price")]
    [InlineData("so I'm uh I'm really worried about the the renewal price, you know, because it doubled", "about the renewal price")]
    [InlineData("My concern is that the pilot slips into May.", "that the pilot slips into May")]
    [InlineData("The risk is that our import breaks on Monday.", "that the import breaks on Monday")]
    [InlineData("We are concerned about our support costs.", "about the support costs")]
    [InlineData("I'm afraid that I can't keep my best trainer.", "that Dana can't keep Dana's best trainer")]
    [InlineData("We're worried that Tom leaves the pilot.", "that Tom leaves the pilot")]
    public void A_worry_that_is_voiced_is_a_concern_about_its_matter(string said, string matter)
    {
        var concern = Assert.Single(In(said));

        Assert.Equal(matter, concern.Matter);
        Assert.True(concern.At < concern.End && concern.End <= concern.Said.Words.Length);
    }

    [Theory]
    [InlineData("I'm not worried about the renewal price.")]
    [InlineData("We were worried about the renewal price.")]
    [InlineData("We're no longer concerned about the renewal price.")]
    [InlineData("Are you worried about the renewal price?")]
    [InlineData("If you are worried about the renewal price, call me.")]
    [InlineData("I'm worried about it.")]
    [InlineData("I'm worried about you.")]
    [InlineData("I'm worried about")]
    [InlineData("Don't be worried about the renewal price.")]
    [InlineData("Nobody is worried about the renewal price.")]
    [InlineData("The renewal price is worrying.")]
    public void What_is_denied_over_asked_or_says_not_of_what_is_none(string said) => Assert.Empty(In(said));

    [Fact]
    public void A_meeting_full_of_worries_gives_the_first_few_in_order()
    {
        var concerns = Concerns.In(Heard.Talk([.. Enumerable.Range(1, 9).Select(i => $"Dana Ruiz: I'm worried about the import of file {i}.")]));

        Assert.Equal([0, 1, 2, 3, 4], concerns.Select(c => c.Said.Index));
    }

    private static IReadOnlyList<Concern> In(string said) => Concerns.In(Heard.Talk($"Dana Ruiz: {said}", "Jonas Weber: Right."));
}
