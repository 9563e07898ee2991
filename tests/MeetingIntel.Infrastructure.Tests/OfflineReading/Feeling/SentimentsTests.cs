using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Feeling;

public sealed class SentimentsTests
{
    [Fact]
    public void Neutral_words_give_the_middle_and_a_stable_relationship()
    {
        var mood = Reading.Of("Dana Ruiz: The server stands in Frankfurt.", "Jonas Weber: The backup runs on Sundays.").Sentiment;

        Assert.Equal((0.5, RelationshipHealth.Stable), (mood.Score, mood.RelationshipHealth));
        Assert.Empty(mood.Evidence);
    }

    [Fact]
    public void Praise_by_the_contact_makes_the_relationship_strong()
    {
        var mood = Reading.Of("Dana Ruiz: We love the new dashboard, the team is thrilled and very happy.", "Jonas Weber: Great to hear.")
            .Sentiment;

        Assert.True(mood.Score > 0.6);
        Assert.Equal(RelationshipHealth.Strong, mood.RelationshipHealth);
        Assert.Contains("thrilled and very happy", mood.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Risk_on_the_contacts_side_puts_the_relationship_at_risk_whatever_the_user_feels()
    {
        var mood = Reading.Of(
            "Dana Ruiz: We are disappointed and may cancel; a competitor made an offer.",
            "Jonas Weber: I'm happy and excited about the great roadmap!").Sentiment;

        Assert.Equal(RelationshipHealth.AtRisk, mood.RelationshipHealth);
        Assert.True(mood.BySpeaker.Single(s => s.Speaker == "Dana Ruiz").Score < mood.BySpeaker.Single(s => s.Speaker == "Jonas Weber")
            .Score);
    }

    [Theory]
    [InlineData("We are happy with the support.", "We are not happy with the support.")]
    [InlineData("We are very happy with the support.", "We are happy with the support.")]
    [InlineData("The setup was bad, but the result is excellent.", "The result is excellent, but the setup was bad.")]
    [InlineData("There is no problem with the invoice.", "There is a problem with the invoice.")]
    public void Negation_strength_and_contrast_count(string better, string worse) =>
        Assert.True(Reading.Of($"Dana Ruiz: {better}").Sentiment.Score > Reading.Of($"Dana Ruiz: {worse}").Sentiment.Score);

    [Fact]
    public void Without_the_contact_among_the_speakers_the_relationship_is_stable()
    {
        var mood = Reading.Of(
            "Ana: We love the new dashboard, the team is thrilled and very happy.", "Ben: Fantastic, amazing work.",
            "Eve: Excellent, I'm delighted.").Sentiment;

        Assert.Equal(RelationshipHealth.Stable, mood.RelationshipHealth);
        Assert.True(mood.Score > 0.6);
    }

    [Fact]
    public void A_quote_that_goes_against_the_tone_is_told_as_such()
    {
        var summary = Reading.Of(
            "Dana Ruiz: Great, perfect.", "Jonas Weber: Wonderful, great, thanks.", "Dana Ruiz: To be frank, that export bug is frustrating for finance.",
            "Jonas Weber: Sorry. Great that you say so, thanks.", "Dana Ruiz: Perfect, great, thank you.", "Jonas Weber: Excellent.").Sentiment.Summary;

        Assert.Matches("was (warm|mostly positive), but Dana Ruiz said .*frustrating", summary);
    }

    [Fact]
    public void Courtesies_are_not_quoted_as_the_mood() =>
        Assert.DoesNotContain("said", Reading.Of("Dana Ruiz: Perfect, thanks.", "Jonas Weber: Great.").Sentiment.Summary,
            StringComparison.Ordinal);
}
