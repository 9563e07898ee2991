using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class AntecedentsTests
{
    [Theory]
    [InlineData("I owe you the revised deck, I'll send it tonight", "the revised deck")]
    [InlineData("um you still need our, uh, our price list and I'll send it tonight", "our price list")]
    [InlineData("here are the numbers so I'll send them tonight", "the numbers")]
    [InlineData("I'll send it tonight", null)]
    [InlineData("I owe you the deck, I'll send the quote", null)]
    [InlineData("I owe you the deck, and, well, I'll send it", null)] // not right before
    [InlineData("I looked at it, I'll send it", null)]
    [InlineData("I was there with you, I'll send it", null)]
    public void It_is_the_thing_that_was_named_right_before(string said, string? thing)
    {
        var words = Heard.Words(said);
        var cue = Array.FindLastIndex(words, w => w.Lower == "i'll");
        var range = Antecedents.OfObject(words, cue, cue + 1);

        Assert.Equal(thing, range is { } found ? Heard.Text(words[found]) : null);
    }

    [Fact]
    public void A_verb_at_the_end_has_no_object() => Assert.Null(Antecedents.OfObject(Heard.Words("the deck, I'll send"), 2, 3));
}
