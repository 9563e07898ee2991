using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class RepairsTests
{
    [Theory]
    [InlineData("I'll review the contract, no wait, Kevin will review the contract", true)]
    [InlineData("I'll review the contract, um, or rather Kevin will review that contract", true)]
    [InlineData("I'll review the contract, no wait, we are late", false)]
    [InlineData("I'll review the contract, and Kevin will review the contract", false)]
    [InlineData("I'll review the contract", false)]
    public void What_is_said_anew_after_a_mark_replaces_the_clause(string said, bool replaces)
    {
        var words = Heard.Words(said);

        Assert.Equal(replaces, Repairs.Replace(words, 4, Stems.In(words, 1, 4)));
    }

    [Theory]
    [InlineData("No wait, Kevin will do it", true)]
    [InlineData("Actually no, Kevin will do it", true)]
    [InlineData("uh, sorry, no, Kevin will do it", true)]
    [InlineData("No, Kevin will do it", false)]
    [InlineData("Kevin will do it, no wait", false)]
    public void A_repair_is_told_by_its_first_words(string said, bool begins) => Assert.Equal(begins, Repairs.Begin(Heard.Sentence(said)));
}
