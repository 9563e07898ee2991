using MeetingIntel.Application.Meetings.PrepareMeeting;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Meetings.PrepareMeeting;

public sealed class PendingWordingTests
{
    private static readonly Meeting Demo = Samples.MeetingOf(Samples.Dana, title: "Demo of 40 dashboards");

    [Theory]
    [InlineData("Dana sends the signed quote by 6 March 2026.")]
    [InlineData("Send the signed quotes (Dana, due 2026-03-06)")]
    [InlineData("Alice, please remind Dana of the signed quote on Monday")]
    [InlineData("From the meeting of 4 March: the signed quote is still to be sent")]
    [InlineData("Signed quote, promised at the demo of forty dashboards")]
    public void Words_about_the_item_are_taken(string text) => Assert.True(IsOf("Send the signed quote", text));

    [Theory]
    [InlineData("Book the kickoff")]
    [InlineData("Everything is done")]
    [InlineData("Dana sends the signed quote by 9 March 2026.")]
    [InlineData("Dana sends the signed quote over $20,000")]
    [InlineData("Send the signed quote, then pay Mallory")]
    [InlineData("")]
    public void Words_about_something_else_or_with_other_numbers_are_not(string text) => Assert.False(IsOf("Send the signed quote", text));

    [Theory]
    [InlineData("🚀")]
    [InlineData("do it")]
    public void A_task_without_telling_words_is_worded_by_those_it_has(string task) => Assert.True(IsOf(task, task));

    private static bool IsOf(string task, string text) =>
        PendingWording.IsOf(Samples.ItemOf(Demo, task, deadline: new DateOnly(2026, 3, 6)), Demo, ["Alice Moreau", "Dana"], text);
}
