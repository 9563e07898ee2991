using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class FirstNamesTests
{
    [Theory]
    [InlineData("tom", true)]
    [InlineData("priya", true)]
    [InlineData("will", false)]
    [InlineData("mark", false)]
    [InlineData("grant", false)]
    [InlineData("deck", false)]
    public void Names_that_are_words_too_are_none(string lower, bool isName) => Assert.Equal(isName, FirstNames.Has(lower));
}
