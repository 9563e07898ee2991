using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("Thanks Kofi for the numbers", "kofi")]
    [InlineData("uh thanks, Kofi, for the the numbers", "kofi")]
    [InlineData("over to Kofi Mensah now", "kofi, mensah")]
    [InlineData("Kofi mentioned the ramp", "kofi")]
    [InlineData("Kofi's ramp was the point that Kofi mentioned", "kofi")]
    [InlineData("Kofi, can you open the ramp", "kofi")]
    public void Who_is_called_or_said_something_is_a_person(string said, string names) =>
        Assert.Equal(names, string.Join(", ", Mentions.In(Heard.Talk($"Ana: {said}")).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Thanks for the Portal numbers")]
    [InlineData("The Portal is slow and Lyon is far")]
    [InlineData("welcome everybody, thanks Monday works")]
    [InlineData("thanks kofi")] // without a capital it may be anything
    public void What_is_only_spoken_of_is_none(string said) => Assert.Empty(Mentions.In(Heard.Talk($"Ana: {said}")));

    [Fact]
    public void A_thing_that_was_once_thanked_stays_a_thing()
    {
        string[] talk = [.. Enumerable.Range(0, 12).Select(i => $"Ana: We moved the Portal to host {i}."), "Ana: Thanks Portal."];

        Assert.Empty(Mentions.In(Heard.Talk(talk)));
    }

    [Theory]
    [InlineData("Kofi: yes. kofi: and no.", true)]
    [InlineData("Ramp: it is late.", false)] // once may be a heading
    public void A_label_within_a_line_is_a_person_once_it_comes_back(string said, bool isName) =>
        Assert.Equal(isName, Mentions.In(Conversation.Of("", null, null, null, [new(0, "Ana", said)])).Count > 0);
}
