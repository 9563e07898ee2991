using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class ClausesTests
{
    [Theory]
    [InlineData("I'll send the deck because the board asked", "send", "send the deck")]
    [InlineData("I'll send the deck but not the quote", "send", "send the deck")]
    [InlineData("I'll send the deck and I'll book the room", "send", "send the deck")]
    [InlineData("I'll send the deck, you can go on", "send", "send the deck")]
    [InlineData("I'll send the deck if you want", "send", "send the deck")]
    [InlineData("I'll send the deck no wait the quote", "send", "send the deck")]
    [InlineData("I'll send the deck okay so who is next", "send", "send the deck")]
    [InlineData("I'll send the deck to the board and the team", "send", "send the deck to the board and the team")]
    [InlineData("I'll send the deck, the quote, and the plan", "send", "send the deck the quote and the plan")]
    public void A_clause_ends_where_the_speaker_goes_on_to_something_else(string said, string verb, string clause) =>
        Assert.Equal(clause, Clause(said, verb));

    [Theory]
    [InlineData("I'll ask if we can move the call", "ask", "ask if we can move the call")]
    [InlineData("I'll make sure the deck is ready", "make", "make sure the deck is ready")]
    [InlineData("I'll let you know when it ships", "let", "let you know when it ships")]
    [InlineData("I'll send the deck that was approved", "send", "send the deck that was approved")]
    [InlineData("I'll find out what they will charge", "find", "find out what they will charge")]
    public void What_the_verb_needs_belongs_to_its_clause(string said, string verb, string clause) => Assert.Equal(clause, Clause(said, verb));

    [Theory]
    [InlineData("I'll fix the login page it's still broken", "fix", "fix the login page", false)]
    [InlineData("I'll fix the login page is still broken", "fix", "fix the login page", true)]
    [InlineData("I'll fix the login page", "fix", "fix the login page", false)]
    public void A_sentence_that_begins_without_a_full_stop_breaks_the_clause_off(string said, string verb, string clause, bool breaksOff)
    {
        var words = Heard.Words(said);

        Assert.Equal(clause, Clause(said, verb));
        Assert.Equal(breaksOff, Clauses.BreaksOff(words, Clauses.EndOf(words, At(words, verb))));
    }

    [Fact]
    public void A_clause_has_an_end_though_the_speaker_finds_none() =>
        Assert.InRange(Clause("I'll send " + string.Join(' ', Enumerable.Range(0, 70).Select(i => $"w{i}")), "send").Split(' ').Length, 20, 30);

    private static string Clause(string said, string verb)
    {
        var words = Heard.Words(said);
        var at = At(words, verb);
        return Heard.Text(words[at..Clauses.EndOf(words, at)]);
    }

    private static int At(Word[] words, string verb) => Array.FindIndex(words, w => w.Lower == verb);
}
