using MeetingIntel.Infrastructure.OfflineReading.Feeling;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Feeling;

public sealed class IronyTests
{
    [Theory]
    [InlineData("Great, another outage.", true)]
    [InlineData("Oh, wonderful, the export is broken again.", true)]
    [InlineData("Just what we needed, another delay.", true)]
    [InlineData("Great, the outage is over again.", false)]
    [InlineData("Great, another customer.", false)]
    [InlineData("Great, thanks again for the delay report.", false)]
    [InlineData("The export is great, and never broken again.", false)]
    public void Praise_that_opens_a_complaint_of_what_fails_again_is_ironic(string words, bool isIronic) =>
        Assert.Equal(isIronic, Irony.In(Heard.Sentence(words)) > 0);
}
