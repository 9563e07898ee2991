using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class AntecedentsTests
{
    [Theory]
    [InlineData("I owe you the revised deck, I'll send it tonight", "the revised deck")]
    [InlineData("um you still need our, uh, our price list and I'll send it tonight", "our price list")]
    [InlineData("I'll send it tonight", null)]
    [InlineData("I owe you the deck, I'll send the quote", null)]
    [InlineData("I owe you the deck, and, well, I'll send it", "the deck")]
    [InlineData("I looked at it, I'll send it", null)]
    [InlineData("I was there with you, I'll send it", null)]
    public void It_is_the_thing_that_was_named_before(string said, string? thing)
    {
        var talk = Heard.Talk($"Jonas Weber: {said}");
        var words = talk.Sentences[0].Words;
        var cue = Array.FindLastIndex(words, w => w.Lower == "i'll");

        var found = new Antecedents(talk).Of(talk.Sentences[0], cue, words[cue + 2]);

        Assert.Equal(thing, found is { } passage ? Heard.Text(passage.Words) : null);
    }
}
