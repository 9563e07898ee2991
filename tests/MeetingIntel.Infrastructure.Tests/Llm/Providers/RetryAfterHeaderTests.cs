using MeetingIntel.Infrastructure.Llm.Providers;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers;

public sealed class RetryAfterHeaderTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "1.5", 1.5)]
    [InlineData("Retry-After", "0", 0)]
    [InlineData("Retry-After", "Wed, 04 Mar 2026 10:00:09 GMT", 9)]
    [InlineData("Retry-After", "Wed, 04 Mar 2026 09:59:00 GMT", 0)]
    [InlineData("Retry-After", "99999999999999999999", 86_400)]
    [InlineData("retry-after-ms", "1250", 1.25)]
    [InlineData("retry-after-ms", "12.5", 0.0125)]
    public void Every_form_is_understood(string header, string value, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), Read((header, value)));

    [Theory]
    [InlineData("Retry-After", "soon")]
    [InlineData("Retry-After", "-1")]
    [InlineData("retry-after-ms", "NaN")]
    [InlineData("retry-after-ms", "")]
    public void What_cannot_be_understood_asks_for_nothing(string header, string value) => Assert.Null(Read((header, value)));

    [Fact]
    public void The_finer_one_is_heard() => Assert.Equal(TimeSpan.FromMilliseconds(300), Read(("Retry-After", "1"), ("retry-after-ms", "300")));

    [Fact]
    public void Without_a_header_nothing_is_asked() => Assert.Null(Read());

    private static TimeSpan? Read(params (string Name, string Value)[] headers)
    {
        using var response = new HttpResponseMessage();
        foreach (var (name, value) in headers)
            Assert.True(response.Headers.TryAddWithoutValidation(name, value));
        return RetryAfterHeader.Read(response.Headers, Now);
    }
}
