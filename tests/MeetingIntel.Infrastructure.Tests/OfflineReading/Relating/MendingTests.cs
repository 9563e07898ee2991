using MeetingIntel.Infrastructure.OfflineReading.Relating;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Relating;

public sealed class MendingTests
{
    [Theory]
    [InlineData("We may cancel.", 1)]
    [InlineData("Last year we had to cancel.", 0.5)]
    [InlineData("We were about to cancel last year, but now it works great.", 0)]
    [InlineData("At first we wanted to cancel. Now it works great.", 0)]
    [InlineData("Last year we wanted to cancel, but now it is even worse.", 1)]
    public void A_bad_sign_of_the_past_counts_half_and_once_mended_nothing(string words, double share)
    {
        var talk = Heard.Talk($"Ana: {words}");

        Assert.Equal(share, Mending.Of(talk, talk.Sentences[0], talk.Sentences[0].Place("cancel")));
    }
}
