using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class PeopleTests
{
    private static readonly People Known = new(["Jonas Weber", "Priya Nair", "Will Chen", "Jonas Weber"], "Jonas Weber", "Dana Ruiz");

    [Fact]
    public void Speakers_are_counted_once_in_the_order_they_spoke() => Assert.Equal(["Jonas Weber", "Priya Nair", "Will Chen"], Known.Speakers);

    [Theory]
    [InlineData("Dana, can you hear me", 0, "Dana Ruiz", 1)] // the contact need not have spoken
    [InlineData("ask Priya Nair for it", 1, "Priya Nair", 2)]
    [InlineData("priya can you hear me", 0, "Priya Nair", 1)] // speech recognition writes no capitals
    [InlineData("Will, can you send it", 0, "Will Chen", 1)]
    [InlineData("Priya's going to send it", 0, "Priya Nair", 1)]
    [InlineData("Priya's deck is ready", 0, null, 0)] // not she, but what is hers
    [InlineData("will you send it", 0, null, 0)]
    [InlineData("the deck", 1, null, 0)]
    [InlineData("Tom will send it", 0, null, 0)]
    [InlineData("ask Nair for it", 9, null, 0)]
    public void Who_is_known_is_found_by_name(string said, int at, string? label, int length)
    {
        var found = Known.At(Heard.Words(said), at);

        Assert.Equal((label, length), (found?.Label, found?.Length ?? 0));
    }

    [Theory]
    [InlineData("Tom will send it", "Tom", 1)]
    [InlineData("tom will send it", "Tom", 1)]
    [InlineData("Tom Miller will send it", "Tom Miller", 2)]
    [InlineData("Tom, Monday works", "Tom", 1)]
    [InlineData("Tom Priya and I agreed", "Tom", 1)]
    [InlineData("Priya will send it", "Priya Nair", 1)]
    public void A_common_first_name_stands_for_somebody_who_is_not_there(string said, string label, int length) =>
        Assert.Equal((label, length), Known.Named(Heard.Words(said), 0));

    [Theory]
    [InlineData("Portal will send it")]
    [InlineData("mark it as done")]
    public void Other_words_name_nobody(string said) => Assert.Null(Known.Named(Heard.Words(said), 0));

    [Fact]
    public void A_first_name_that_two_bear_is_nobodys()
    {
        var people = new People(["Priya Nair", "Priya Shah"], "Jonas Weber", null);

        Assert.Null(people.At(Heard.Words("Priya will send it"), 0));
        Assert.Equal((null, 1), people.Named(Heard.Words("Priya will send it"), 0));
        Assert.Equal(("Priya Shah", 2), people.At(Heard.Words("Priya Shah will send it"), 0));
    }

    [Theory]
    [InlineData("jonas weber", "Jonas Weber")]
    [InlineData("Priya", "Priya Nair")]
    [InlineData("Priya Shah", null)] // another of that first name
    [InlineData("Dana Ruiz", null)] // has not spoken
    [InlineData(null, null)]
    public void A_name_has_the_label_of_the_speaker_who_bears_it(string? name, string? label) => Assert.Equal(label, Known.LabelOf(name));

    [Theory]
    [InlineData("Priya Nair", "Priya")]
    [InlineData("Dr. Ruiz", "Dr. Ruiz")]
    [InlineData("Project Manager", "Project Manager")]
    [InlineData("J Weber", "J Weber")]
    [InlineData("Ana", "Ana")]
    public void People_are_called_by_their_first_name_and_roles_in_full(string label, string name) => Assert.Equal(name, People.ShortName(label));

    [Fact]
    public void A_role_is_no_first_name() =>
        Assert.Null(new People(["Project Manager", "Industrial Designer"], null, null).At(Heard.Words("the project is late"), 1));

    [Fact]
    public void The_other_is_known_only_of_two()
    {
        var two = new People(["Ana", "Ben", "Ana"], null, null);

        Assert.Equal(("Ben", "Ana", null), (two.OtherThan("Ana"), two.OtherThan("Ben"), two.OtherThan(null)));
        Assert.Null(Known.OtherThan("Jonas Weber"));
    }

    [Theory]
    [InlineData("nair", true)]
    [InlineData("dana", true)]
    [InlineData("deck", false)]
    public void Every_part_of_a_name_is_one(string lower, bool isName) => Assert.Equal(isName, Known.IsName(lower));
}
