using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Wording;

public sealed class ProseTests
{
    [Theory]
    [InlineData("we want we want large buttons", "we want large buttons")]
    [InlineData("choose one sh one shape", "choose one shape")]
    [InlineData("the simp simple chip", "the simple chip")]
    [InlineData("in into the annual plan", "in into the annual plan")]
    public void False_starts_are_left_out(string spoken, string written) => Assert.Equal(written, Prose.Mended(spoken));
}
