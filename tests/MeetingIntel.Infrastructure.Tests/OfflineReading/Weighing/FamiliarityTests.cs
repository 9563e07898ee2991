using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Weighing;

public sealed class FamiliarityTests
{
    [Theory]
    [InlineData(1, 0.9, 0.3, 0.02, 0.8, 0.1)]
    [InlineData(1, 0.9, 0.9, 0.9)]
    [InlineData(0.5, 0.02, 0.9, 0.175, 0.8)]
    [InlineData(0, 0.1, 0.9, 0.05, 0.8)]
    [InlineData(0, 0.9, 0.8)]   // two may be likely by chance
    [InlineData(0)]
    public void A_talk_is_known_as_far_as_its_third_likeliest_sentence_is_likely(double expected, params double[] likelihoods) =>
        Assert.Equal(expected, Familiarity.Of(likelihoods), 6);
}
