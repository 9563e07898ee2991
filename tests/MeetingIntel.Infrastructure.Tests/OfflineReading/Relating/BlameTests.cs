using MeetingIntel.Infrastructure.OfflineReading.Relating;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Relating;

public sealed class BlameTests
{
    [Theory]
    [InlineData("I'm frustrated with the export.", false)]
    [InlineData("I'm frustrated with our onboarding.", false)]
    [InlineData("I'm frustrated with our own paperwork.", true)]
    [InlineData("I'm frustrated with the bank.", true)]
    [InlineData("The bank and your team left me frustrated.", false)]
    [InlineData("The bank is slow, but I'm frustrated with the export.", false)]
    [InlineData("I'm frustrated, it was our fault.", true)]
    [InlineData("The parcels are lost, I'm frustrated with them.", true)]
    public void It_goes_to_others_when_the_clause_names_them_and_not_you(string words, bool isElsewhere)
    {
        var sentence = Heard.Sentence(words);
        var at = sentence.Place("frustrated");

        Assert.Equal(isElsewhere, Blame.IsElsewhere(sentence.Words, at, at + 1, BadSigns.Complaint));
    }
}
