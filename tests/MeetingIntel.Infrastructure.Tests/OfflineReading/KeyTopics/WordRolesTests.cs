using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.KeyTopics;

public sealed class WordRolesTests
{
    [Theory]
    [InlineData("Do you support Okta?", "support")]
    [InlineData("If you budget for it, fine.", "budget")]
    [InlineData("They also really need a plan, so we budget for one.", "budget")]
    [InlineData("We have to schedule it.", "schedule")]
    [InlineData("I'd like to pilot in May.", "pilot")]
    [InlineData("Draft the letter today.", "draft")]
    [InlineData("So draft the letter today.", "draft")]
    [InlineData("The carrier can block the tour.", "block")]
    [InlineData("The mobile app drops out in the valley.", "drops")]
    [InlineData("The nurse offers the shift.", "offers")]
    [InlineData("The drivers like the map.", "like")]
    [InlineData("They are offering the same.", "offering")]
    public void A_word_that_says_what_is_done_is_told_by_its_place(string said, string lower) => Assert.True(IsDoing(said, lower));

    [Theory]
    [InlineData("The support is slow.", "support")]
    [InlineData("I'll send you pricing.", "pricing")]
    [InlineData("We need access to pricing.", "pricing")]
    [InlineData("Would pricing change?", "pricing")]
    [InlineData("Invoices that were late came back.", "invoices")]
    [InlineData("The main thing is training.", "training")]
    [InlineData("Pay the invoice this month.", "invoice")]
    [InlineData("The integration with SAP waits.", "integration")]
    [InlineData("On price, budget and scope we agree.", "budget")]
    public void A_thing_does_nothing(string said, string lower) => Assert.False(IsDoing(said, lower));

    [Theory]
    [InlineData("The budget is small.", "budget", true, false)]
    [InlineData("We spoke about security.", "security", true, false)]
    [InlineData("It costs sixty quid.", "quid", false, true)]
    [InlineData("It takes 12 metres.", "metres", false, true)]
    [InlineData("Security comes first.", "security", false, false)]
    [InlineData("On price, budget is short.", "budget", false, false)]
    public void A_word_is_named_as_a_thing_or_counted(string said, string lower, bool isThing, bool isCounted)
    {
        var (sentence, at) = Place(said, lower);

        Assert.Equal((isThing, isCounted), (WordRoles.IsThing(sentence, at), WordRoles.IsCounted(sentence, at)));
    }

    private static bool IsDoing(string said, string lower)
    {
        var (sentence, at) = Place(said, lower);
        return WordRoles.IsDoing(sentence, at);
    }

    private static (Sentence Sentence, int At) Place(string said, string lower)
    {
        var sentence = Heard.Talk([$"Ana: {said}", "Ben: Fine."]).Sentences[0];
        return (sentence, Array.FindLastIndex(sentence.Words, w => w.Lower == lower));
    }
}
