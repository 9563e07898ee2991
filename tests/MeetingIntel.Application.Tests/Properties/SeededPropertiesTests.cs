using CsCheck;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Application.Tests.Properties;

public sealed class SeededPropertiesTests
{
    [Fact]
    public void Every_run_tries_the_same_values()
    {
        var (first, second) = (new List<int>(), new List<int>());

        Gen.Int.Always(first.Add, iter: 50);
        Gen.Int.Always(second.Add, iter: 50);

        Assert.Equal(50, first.Count);
        Assert.NotEqual(1, first.Distinct().Count());
        Assert.Equal(first, second);
    }

    [Fact]
    public void A_property_that_one_value_breaks_fails_and_names_the_seed()
    {
        var failure = Assert.Throws<CsCheckException>(() => Gen.Int[0, 20].Always(i => Assert.NotEqual(13, i), iter: 1_000));

        Assert.Contains("seed", failure.Message, StringComparison.Ordinal);
    }
}
