using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Domain.Tests.Analyses;

public sealed class ModelUsageTests
{
    [Fact]
    public void Usage_adds_up_field_by_field() =>
        Assert.Equal(new ModelUsage(4, 1, 110, 22, 33, 0.5m), new ModelUsage(1, 0, 10, 2, 3, 0.2m).Add(new ModelUsage(3, 1, 100, 20, 30, 0.3m)));

    [Fact]
    public void A_cost_that_is_unknown_does_not_hide_one_that_is_known()
    {
        var free = new ModelUsage(1, 0, 0, 0, 0, null);

        Assert.Equal(0.2m, free.Add(free with { Cost = 0.2m }).Cost);
        Assert.Equal(0.2m, (free with { Cost = 0.2m }).Add(free).Cost);
    }

    [Fact]
    public void No_known_price_is_no_cost_rather_than_a_cost_of_nothing() =>
        Assert.Null(ModelUsage.None.Add(new ModelUsage(1, 0, 10, 0, 5, null)).Cost);
}
