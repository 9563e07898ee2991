using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Domain.Tests.Insights;

public sealed class ConfidenceTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void A_confidence_lies_from_0_to_1(double value) => Assert.Equal(value, new Confidence(value).Value);

    [Theory]
    [InlineData(-0.0001)]
    [InlineData(1.0001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Anything_else_is_no_confidence(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => new Confidence(value));
}
