using MeetingIntel.Infrastructure.OfflineReading.Asking;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Asking;

public sealed class PuttingOffTests
{
    [Theory]
    [InlineData("I'd need to, uh, find out.", true)]
    [InlineData("They haven't announced that.", true)]
    [InlineData("Let me just ask legal.", true)]
    [InlineData("Anyway, the training is booked.", true)]
    [InlineData("Yeah, good question.", true)]
    [InlineData("Sure, I'll check.", false)]
    [InlineData("Three months.", false)]
    [InlineData("I think so, yes.", false)]
    public void A_reply_leaves_a_question_open_when_it_does_not_know_or_turns_away(string reply, bool isOpen) =>
        Assert.Equal(isOpen, PuttingOff.In([Heard.Sentence(reply)]) is not null);
}
