namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Feeling;

/// <summary>Small talks of customers and teams: what they score, and that a word which turns the meaning turns the score.</summary>
public sealed class SentimentScoreTests
{
    public static TheoryData<string> Glad =>
    [
        "Dana Ruiz: The rollout went smoothly and the team loves it.\nJonas Weber: Great to hear.\nDana Ruiz: Honestly, it saves us hours every week. Thank you.",
        "Jonas Weber: How is the new release?\nDana Ruiz: Fantastic. We are really happy with it.\nJonas Weber: Glad it helps.",
        "dana ruiz: yeah uh the um the onboarding was really great\nJonas Weber: oh nice\ndana ruiz: yeah we're very happy with with how it went",
        "Dana Ruiz: That sounds great, it works for us.\nJonas Weber: Perfect, then we have a deal.\nDana Ruiz: Thanks so much, I'm excited to start.",
        "Dana Ruiz: We had doubts at first. But now everybody is delighted, and support has been excellent.",
        "Dana Ruiz: No complaints at all. I can't complain, your people did a wonderful job.",
        "Dana Ruiz: I want to renew and add ten seats, we love where this is going.\nJonas Weber: Wonderful, thank you.",
    ];

    public static TheoryData<string> Bitter =>
    [
        "Dana Ruiz: Honestly we are frustrated. The export failed again and nobody answered.\nJonas Weber: I'm sorry.\nDana Ruiz: If this goes on we will cancel.",
        "Dana Ruiz: This is unacceptable. Three outages in a month.\nJonas Weber: I understand.\nDana Ruiz: My boss is furious and I can't defend this any longer.",
        "dana ruiz: uh i'm i'm really not happy\njonas weber: okay\ndana ruiz: it's it's been a terrible month you know the thing kept crashing",
        "Dana Ruiz: The support is awful and the price is too expensive.\nJonas Weber: Unfortunately I can't change the price.\nDana Ruiz: Then we walk away.",
        "Dana Ruiz: The start was nice, but since then it is one problem after the other, and I'm disappointed.",
        "Dana Ruiz: We lost a customer because of the delay. I am angry, and I regret that we signed.",
        "Dana Ruiz: I'm not satisfied with the answer, and I'm not impressed with the plan either.",
    ];

    public static TheoryData<string> Plain =>
    [
        "Dana Ruiz: The server stands in Frankfurt.\nJonas Weber: The backup runs on Sundays.",
        "Ana: Yesterday I wrote the import.\nBen: I reviewed the queue, today I test it.\nEve: I move the tables to the new schema.",
        "Ana: I need to send the report to you by Thursday.\nBen: Then I will put it on the agenda.\nAna: The numbers come from the March export.",
        "Dana Ruiz: How many users are on the plan?\nJonas Weber: Forty, and two of them are admins.\nDana Ruiz: And the contract runs until June?\nJonas Weber: Until the end of June.",
        "Ana: so um the the build takes twelve minutes\nBen: uh okay and the tests\nAna: the tests take about four",
        "Dana Ruiz: Who takes the rest of the list?\nJonas Weber: I take the first three items, you get the others.",
        "Jonas Weber: Any questions, concerns or comments?\nDana Ruiz: The invoice address changes in May.",
    ];

    [Theory]
    [MemberData(nameof(Glad))]
    public void Content_people_score_well(string talk) => Assert.InRange(ScoreOf(talk), 0.6, 1);

    [Theory]
    [MemberData(nameof(Bitter))]
    public void Discontent_people_score_badly(string talk) => Assert.InRange(ScoreOf(talk), 0, 0.4);

    [Theory]
    [MemberData(nameof(Plain))]
    public void Plain_work_is_near_the_middle(string talk) => Assert.InRange(ScoreOf(talk), 0.42, 0.58);

    [Theory]
    [InlineData("We are happy with the support.", "We are not happy with the support.")]
    [InlineData("We are not happy with the support.", "We are not happy with the support at all.")]
    [InlineData("Your team was helpful.", "Your team was never helpful.")]
    [InlineData("I would recommend the product.", "I wouldn't recommend the product.")]
    [InlineData("There is no problem with the invoice.", "There is a problem with the invoice.")]
    [InlineData("The import didn't fail us, we never lost a file.", "The import failed us, we lost a file.")]
    [InlineData("We are not only happy, we are impressed.", "We are not happy, we are not impressed.")]
    [InlineData("The new version is not bad.", "The new version is bad.")]
    [InlineData("We couldn't be happier with the result.", "We are not happier with the result.")]
    public void A_negation_turns_the_score(string better, string worse) => AssertOrder(better, worse);

    [Theory]
    [InlineData("It was rough, but now we love it.", "We loved it, but now it is rough.")]
    [InlineData("The setup was bad, but the result is excellent.", "The result is excellent, but the setup was bad.")]
    [InlineData("Although the setup was painful, we are happy.", "Although we are happy, the setup was painful.")]
    [InlineData("The first month was terrible. But support is great now.", "Support was great. But the first month now is terrible.")]
    [InlineData("The price is high, however we are satisfied.", "We are satisfied, however the price is a problem.")]
    [InlineData("We heard nothing but praise.", "We heard nothing of praise.")]
    public void What_follows_a_contrast_counts_more(string better, string worse) => AssertOrder(better, worse);

    [Theory]
    [InlineData("It is fine.", "I guess it is sort of fine.")]
    [InlineData("The new dashboard is great.", "Maybe the new dashboard is great.")]
    [InlineData("We are satisfied.", "We are more or less satisfied.")]
    [InlineData("I guess it is kind of bad.", "It is bad.")]
    [InlineData("We are very happy.", "We are somewhat happy.")]
    [InlineData("The plan is excellent.", "Is the plan excellent?")]
    public void What_is_hedged_or_asked_counts_less(string better, string worse) => AssertOrder(better, worse);

    [Fact]
    public void Length_does_not_drive_the_score()
    {
        string[] plain = [.. Plain.Cast<object[]>().Select(row => (string)row[0])];
        var scores = new[] { 1, 4, 16, 64 }.Select(times => ScoreOf(string.Join('\n', Enumerable.Repeat(plain, times).SelectMany(talk => talk)))).ToList();

        Assert.All(scores, score => Assert.InRange(score, 0.42, 0.58));
    }

    [Fact]
    public void Courtesies_of_a_long_meeting_are_no_mood()
    {
        var lines = Enumerable.Range(0, 200).Select(i => i % 10 == 0
            ? "Ana: Good, thanks, then on to the next page of the minutes."
            : "Ben: The table on this page holds the hours of the week, by team and by project.");

        Assert.InRange(ScoreOf(string.Join('\n', lines)), 0.42, 0.6);
    }

    [Fact]
    public void Each_speaker_is_scored_by_their_own_words()
    {
        string[] dana = ["Dana Ruiz: We are disappointed, the export is useless.", "Dana Ruiz: And nobody helped, it was a terrible week."];
        var calm = Reading.Of(dana[0], "Jonas Weber: The fix comes on Monday.", dana[1]).Sentiment.BySpeaker;
        var cheerful = Reading.Of(dana[0], "Jonas Weber: I am thrilled, what a wonderful and exciting day!", dana[1]).Sentiment.BySpeaker;

        Assert.Equal(calm[0], cheerful[0]);
        Assert.True(cheerful[0].Score < 0.35 && cheerful[1].Score > 0.65 && calm[1].Score is > 0.42 and < 0.58);
    }

    private static double ScoreOf(string talk) => Reading.Of(talk.Split('\n')).Sentiment.Score;

    private static void AssertOrder(string better, string worse) => Assert.True(
        ScoreOf($"Dana Ruiz: {better}") > ScoreOf($"Dana Ruiz: {worse}"),
        $"{better} {ScoreOf($"Dana Ruiz: {better}")}, {worse} {ScoreOf($"Dana Ruiz: {worse}")}");

    [Fact]
    public void A_calm_talk_about_risks_is_not_tense() => Assert.InRange(
        Reading.Of(
            "Tom: Before we go on with the integration, I have some concerns about security. We hold patient records.",
            "Alice: Understood, Tom. Which ones weigh the most?",
            "Tom: Where the records are stored, and who can read the audit log.",
            "Alice: Everything stays in the region that you choose, and only your own administrators can read it.",
            "Tom: I need that in writing. Without it I can't recommend it to our board.",
            "Alice: I'll send you our white paper tomorrow.",
            "Tom: Good. The first of December is the date. If we miss it, we stay with the old system for another year.").Sentiment.Score,
        0.4, 0.6);
}
