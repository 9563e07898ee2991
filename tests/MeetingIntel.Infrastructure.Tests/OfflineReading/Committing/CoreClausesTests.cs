using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

/// <summary>Where in a long sentence it stands what is to be done.</summary>
public sealed class CoreClausesTests
{
    [Theory]
    [InlineData(
        "Again, if there's a bug in the console, folks can raise an issue in the public support repo.", "raise an issue in the public support repo")]
    [InlineData("I just wanted to follow up on the bidding fault that came up in September.", "follow up on the bidding fault that came up in September")]
    [InlineData(
        "One thing is that the operators will have to try to upgrade their storage nodes to the newest version.", "upgrade their storage nodes to the newest version")]
    public void The_last_deed_that_says_enough_is_the_task(string said, string core) => Assert.Equal(core, CoreOf(said));

    [Theory]
    [InlineData(
        "We should write the release notes for the wallet and the explorer, but the testing guide stays with the support crew until spring.",
        "write the release notes for the wallet and the explorer")]
    [InlineData(
        "Please register your node with the validator list in the portal and then we talk about the bounty programme in the coming sessions.",
        "register your node with the validator list in the portal")]
    public void A_long_task_ends_where_the_next_clause_begins(string said, string core) => Assert.Equal(core, CoreOf(said));

    [Theory]
    [InlineData("So, again, the working design until the next meeting.", "the working design until the next meeting")]
    [InlineData("I think the page is going to be a problem.", "the page is going to be a problem")]
    [InlineData("I'd have to ask our designers.", "ask our designers")]
    [InlineData("We can look.", "We can look")]
    [InlineData("Again", "Again")]
    [InlineData("So and but", "but")]
    public void Else_only_what_ties_it_to_the_talk_is_left_out(string said, string core) => Assert.Equal(core, CoreOf(said));

    private static string CoreOf(string said)
    {
        var words = Conversation.Of("", null, null, null, [new(0, "Ana", said)]).Sentences[0].Words;
        var (from, to) = CoreClauses.In(words, 0, words.Length);
        return string.Join(' ', words[from..to].Select(w => w.Text));
    }
}
