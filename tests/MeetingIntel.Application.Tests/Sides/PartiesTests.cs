using MeetingIntel.Application.Sides;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Tests.Sides;

public sealed class PartiesTests
{
    private static readonly string[] Nobody = [];

    [Theory]
    [InlineData("Dana Reyes", Side.Us)]
    [InlineData("dana reyes", Side.Us)]
    [InlineData("Dana", Side.Us)]
    [InlineData("Reyes", Side.Us)]
    [InlineData("Ms. Reyes", Side.Us)]
    [InlineData("Dana R.", Side.Us)]
    [InlineData("D. Reyes", Side.Us)]
    [InlineData("Eli Stone", Side.Them)]
    [InlineData("Eli", Side.Them)]
    [InlineData("Eli (Northwind)", Side.Them)]
    [InlineData("Northwind", Side.Them)]
    [InlineData("Northwind Traders Ltd", Side.Them)]
    [InlineData("the Northwind team", Side.Them)]
    [InlineData("Northwind's legal team", Side.Them)]
    [InlineData("Nina (Northwind)", Side.Them)]
    [InlineData("Nina Patel - Northwind Traders", Side.Them)]
    [InlineData("[Northwind] Nina", Side.Them)]
    [InlineData("Nina, Northwind", Side.Them)]
    [InlineData("Nina from Northwind", Side.Them)]
    [InlineData("Nina (Contoso)", null)]
    [InlineData("Nina", null)]
    [InlineData("Dana Kim", null)]
    [InlineData("R. Stone", null)]
    [InlineData("E", null)]
    [InlineData("Traders", null)]
    [InlineData("Speaker 12", null)]
    [InlineData(",", null)]
    [InlineData("\uD83D\uDE80", null)]
    [InlineData(null, null)]
    public void A_side_is_told_by_the_names_of_the_meeting(string? owner, Side? side) => Assert.Equal(side, SideOf(owner, Nobody));

    [Theory]
    [InlineData("Dana and Zoe Lund", Side.Us)]
    [InlineData("Eli & Nina (Northwind)", Side.Them)]
    [InlineData("Eli, Northwind", Side.Them)]
    [InlineData("Dana and Eli", null)]
    [InlineData("Dana, Eli", null)]
    [InlineData("Eli and Nina", null)]
    public void Several_owners_have_the_side_that_all_are_on(string owner, Side? side) => Assert.Equal(side, SideOf(owner, Nobody));

    [Theory]
    [InlineData("Nina", "Nina Patel (Northwind)", Side.Them)]
    [InlineData("nina patel", "Nina Patel | Northwind", Side.Them)]
    [InlineData("Nina Patel (Northwind)", "Nina Patel (Northwind)", Side.Them)]
    [InlineData("Zoe", "Zoe Lund", Side.Us)] // a colleague
    [InlineData("Zoe", "Zoe Lund (Contoso)", Side.Us)]
    [InlineData("Zoe", "Zoe", null)] // may be anybody
    [InlineData("Dana", "Dana Reyes", Side.Us)]
    [InlineData("Dana", "Dana", Side.Us)]
    [InlineData("Dana", "Dana Kim", null)] // the user or the other Dana
    [InlineData("Dana", "Dana Kim (Northwind)", null)]
    [InlineData("Dana Kim", "Dana Kim (Northwind)", Side.Them)]
    [InlineData("Eli", "Eli Stone - CTO", Side.Them)]
    [InlineData("Customer", "Customer", null)]
    public void A_name_means_who_is_labelled_so_in_the_talk(string owner, string label, Side? side) => Assert.Equal(side, SideOf(owner, label));

    [Fact]
    public void Two_speakers_of_one_name_on_two_sides_leave_it_open()
    {
        Assert.Null(SideOf("Nina", "Nina (Northwind)", "Nina (Contoso)"));
        Assert.Null(SideOf("Nina", "Nina Patel (Northwind)", "Nina Moss"));
        Assert.Equal(Side.Them, SideOf("Nina Patel", "Nina Patel (Northwind)", "Nina Moss"));
    }

    [Theory]
    [InlineData("Alex", null)]
    [InlineData("Alex Moss", Side.Us)]
    [InlineData("Alex Hill", Side.Them)]
    public void User_and_contact_of_one_first_name_are_told_apart_by_the_whole_name(string owner, Side? side) =>
        Assert.Equal(side, new Parties("Alex Moss", "Alex Hill", company: null, []).SideOf(owner, new HashSet<string>()));

    [Theory]
    [InlineData("Alice Whitfield", null)]
    [InlineData("Alice W.", null)]
    [InlineData("Dr. Alice Whitfield", null)]
    [InlineData("Alice Moreau", Side.Them)]
    [InlineData("Alice M.", Side.Them)]
    [InlineData("Dana Kim", null)]
    [InlineData("Dana Reyes", Side.Us)]
    public void Who_shares_but_a_first_name_with_a_party_is_somebody_else(string owner, Side? side)
    {
        string[][] talks = [[], ["Alice", "Dana"], ["Alice Moreau", "Dana Reyes"], ["Alice", "Alice Whitfield", "Dana Kim"]];

        Assert.All(talks, labels => Assert.Equal(side, new Parties("Dana Reyes", "Alice Moreau", company: null, labels).SideOf(owner, new HashSet<string>())));
    }

    [Fact]
    public void A_first_name_is_nobodys_where_another_bearer_of_it_speaks() =>
        Assert.Null(new Parties("Dana Reyes", "Alice Moreau", company: null, ["Alice Whitfield"]).SideOf("Alice", new HashSet<string>()));

    [Theory]
    [InlineData("Alice Whitfield", "Alice (Northwind)", Side.Them)] // her company is told by the label
    [InlineData("Zoe Lund", "Zoe", Side.Us)] // a colleague
    public void A_name_that_is_fuller_than_its_label_keeps_what_the_label_tells(string owner, string label, Side? side) =>
        Assert.Equal(side, SideOf(owner, label));

    [Theory]
    [InlineData("Jordan", Side.Us)] // the user, although the company begins so
    [InlineData("Jordan Lee", Side.Us)]
    [InlineData("Jordan Brothers", Side.Them)]
    [InlineData("Jordan Smith", null)]
    public void A_person_goes_before_a_company_of_the_same_name(string owner, Side? side) =>
        Assert.Equal(side, new Parties("Jordan Lee", "Eli Stone", "Jordan Brothers", []).SideOf(owner, new HashSet<string>()));

    [Theory]
    [InlineData("")]
    [InlineData("The Company")]
    public void A_company_whose_name_tells_nothing_is_none(string company) =>
        Assert.Null(new Parties("Dana Reyes", "Eli Stone", company, []).SideOf("the company", new HashSet<string>()));

    [Fact]
    public void The_names_to_look_up_are_those_of_owners_and_of_whom_they_may_mean() => Assert.Equal(
        ["Zoe", "Zoe Lund", "Nina"],
        new Parties("Dana Reyes", "Eli Stone", "Northwind", ["Zoe Lund (Contoso)", "Eli Stone", "Pat"]).NamesOf(["Zoe and Nina", "Zoe"]));

    private static Side? SideOf(string? owner, params string[] labels) =>
        new Parties("Dana Reyes", "Eli Stone", "Northwind Traders, Inc.", labels).SideOf(owner, new HashSet<string> { "Zoe Lund" });
}
