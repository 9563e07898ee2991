using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Wording;

public sealed class TaskPhraseTests
{
    [Theory]
    [InlineData("send you the revised quote by Friday", "Send Dana the revised quote")]
    [InlineData("by next Monday update the deck", "Update the deck", "update")]
    [InlineData("review it on Friday with the board", "Review it with the board")]
    public void The_deadline_is_left_out_and_the_hearer_named(string said, string task, string verb = "") =>
        Assert.Equal(task, Written(said, verb));

    [Theory]
    [InlineData("send the quote to the board as soon as possible please", "Send the quote to the board")]
    [InlineData("just actually send the, um, the quote to the board again", "Send the quote to the board", "send")]
    [InlineData("send the notes to you guys", "Send the notes")]
    [InlineData("send the quote and make sure", "Send the quote")]
    [InlineData("send the quote with the", "Send the quote")]
    [InlineData("send the quote so that they", "Send the quote")]
    [InlineData("send the quote no problem", "Send the quote")]
    [InlineData("log in", "Log in")]
    public void What_fills_or_hangs_at_the_end_is_left_out(string said, string task, string verb = "") => Assert.Equal(task, Written(said, verb));

    [Theory]
    [InlineData("explore how can we automate this report", "Explore how the team can automate this report")]
    [InlineData("list what could they sell", "List what they could sell")]
    public void A_question_within_is_put_in_the_order_of_a_statement(string said, string task) => Assert.Equal(task, Written(said));

    [Theory]
    [InlineData("review the plan that we have", "Review the plan that the team has")]
    [InlineData("send the deck, the quote, and the plan", "Send the deck, the quote, and the plan")]
    [InlineData("send option A to the board", "Send option A to the board")]
    [InlineData("send", "Send")]
    public void The_rest_is_written_as_it_was_said(string said, string task) => Assert.Equal(task, Written(said));

    [Fact]
    public void The_verb_stands_in_its_plain_form()
    {
        var words = Heard.Words("sending the quote");

        Assert.Equal("Send the quote", TaskPhrase.Write(words, new ActionVerb(0, "send", 1), words.Length, null, new Voices(null, null, null)));
    }

    [Fact]
    public void A_long_task_is_cut_between_words()
    {
        var task = Written("send " + string.Join(' ', Enumerable.Range(10, 60).Select(i => $"word{i}")));

        Assert.InRange(task.Length, 100, 161);
        Assert.Matches("^Send word10 .* word[0-9]{2}\u2026$", task);
    }

    private static string Written(string said, string verb = "")
    {
        var words = Heard.Words(said);
        var at = verb.Length == 0 ? 0 : Array.FindIndex(words, w => w.Lower == verb);
        return TaskPhrase.Write(
            words, new ActionVerb(at, words[at].Lower, 1), words.Length, Deadlines.Find(words, 0, words.Length, Heard.Day),
            new Voices("Jonas Weber", "Jonas Weber", "Dana Ruiz"));
    }
}
