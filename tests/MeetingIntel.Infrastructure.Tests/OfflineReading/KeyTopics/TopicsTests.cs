namespace MeetingIntel.Infrastructure.Tests.OfflineReading.KeyTopics;

public sealed class TopicsTests
{
    [Fact]
    public void Topics_are_phrases_that_come_back()
    {
        var topics = Reading.Of(
            "Ana: The single sign-on rollout is late again, and the license renewal is close.",
            "Ben: Our users ask for single sign-on every day.",
            "Ana: Without single sign-on the license renewal will be hard to defend.",
            "Ben: The license renewal has to pass our board.").Topics;

        Assert.Contains(topics, t => t.Topic.Contains("single sign-on", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(topics, t => t.Topic.Contains("license renewal", StringComparison.OrdinalIgnoreCase));
        Assert.All(topics, t => Assert.InRange(t.Relevance, 0, 1));
        Assert.Equal(topics.OrderByDescending(t => t.Relevance).Select(t => t.Topic), topics.Select(t => t.Topic));
    }

    [Fact]
    public void What_is_announced_is_a_topic()
    {
        var topics = Reading.Of("Ana: Let's talk about warehouse insurance.", "Ben: Yes, that has grown expensive.").Topics;

        Assert.Equal("Warehouse insurance", topics[0].Topic);
    }

    [Fact]
    public void Names_of_speakers_and_small_talk_are_no_topics()
    {
        var topics = Reading.Of(Meetings.SmallTalk).Topics.Concat(Reading.Of(Meetings.Renewal).Topics);

        Assert.DoesNotContain(
            topics, t => t.Topic.Contains("Dana", StringComparison.Ordinal)
            || t.Topic.Contains("Thanks", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_evidence_of_a_topic_holds_its_words()
    {
        Assert.All(Reading.Of(Meetings.Renewal).Topics, topic =>
            Assert.Contains(topic.Topic, topic.Evidence[0].Quote, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_few_lines_still_have_a_topic()
    {
        var topics = Reading.Of("Ana: We decided on Monday to roll it out to all three depots.", "Ben: Good.", "Ana: Bye.").Topics;

        Assert.Contains(topics, t => t.Topic == "Depots");
    }

    [Fact]
    public void Words_of_every_day_are_weaker_than_what_was_spoken_of()
    {
        var topics = Reading.Of(
            "Ana: The team met the other team. The barcode scanner is slow for the team.",
            "Ben: Our team thinks so too; the barcode scanner needs a new team.").Topics;

        Assert.Equal("Barcode scanner", topics[0].Topic);
        Assert.DoesNotContain(topics, t => t.Topic == "Team" && t.Relevance > 0.5);
    }

    [Fact]
    public void People_who_are_thanked_or_quoted_are_no_topics()
    {
        var topics = Reading.Of(
            "Ana: Thank you, Kirsten. The barcode scanner is slow, Kirsten said. I asked Kirsten about the barcode scanner.",
            "Ben: Then Kirsten has the barcode scanner on the list of Kirsten.").Topics;

        Assert.DoesNotContain(topics, t => t.Topic.Contains("Kirsten", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_the_title_alone_say_little()
    {
        var topics = new Reading(
            ["Ana: The depots wait. The pallet scanner fails in the depots.", "Ben: Depots without a pallet scanner are blind."],
            title: "Depots").Topics;

        Assert.Equal("Pallet scanner", topics[0].Topic);
    }

    [Fact]
    public void Two_forms_of_one_word_are_one_topic()
    {
        var topics = Reading.Of(
            "Ana: The deployment is late. We deploy the deployment in Lisbon.", "Ben: Deploy it twice, the deployment is small. Deploy it.")
            .Topics;

        Assert.Single(topics, t => t.Topic.StartsWith("Deploy", StringComparison.Ordinal));
    }

    [Fact]
    public void A_verb_is_no_topic()
    {
        var topics = Reading.Of(
            "Ana: We agreed to train the dispatchers, and we train the drivers. They train them in pairs.",
            "Ben: If we train the dispatchers in March, we can train the drivers after the rollout.").Topics;

        Assert.DoesNotContain(topics, t => t.Topic.StartsWith("Train", StringComparison.OrdinalIgnoreCase));
        Assert.Contains(topics, t => t.Topic.Equals("Dispatchers", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_name_keeps_its_capitals_and_a_word_that_only_opens_a_sentence_does_not()
    {
        var topics = Reading.Of(
            "Ana: Invoices go through the SAP connector. So the SAP connector is slow.", "Ben: Invoices wait for the SAP connector, our invoices.").Topics;

        Assert.Contains(topics, t => t.Topic == "SAP connector");
    }

    [Fact]
    public void Broken_off_speech_gives_whole_phrases()
    {
        var topics = Reading.Of(
            "Ana: so the um the loading dock uh the loading dock in Lyon is, you know, it's still, um, blocked",
            "Ben: yeah the, uh, loading dock, I mean, they they said the the loading dock needs a new ramp",
            "Ana: right right and twenty twenty five percent of the, um, pallets wait at the loading dock").Topics;

        Assert.Equal("Loading dock", topics[0].Topic);
        Assert.DoesNotContain(topics, t => t.Topic.Contains("twenty", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void In_a_short_talk_what_is_tied_together_but_once_is_taken_apart()
    {
        var topics = Reading.Of(
            "Ana: Could you send me the list of drivers for the rollout?", "Ben: Sure. And the offline mode, when does it come?",
            "Ana: The mobile team works on the offline mode.").Topics;

        Assert.Equal("Offline mode", topics[0].Topic);
        Assert.DoesNotContain(topics, t => t.Topic.Contains(" of ", StringComparison.Ordinal) || t.Topic.Contains(" for ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Renewal terms",
        "Priya: What would make the renewal easy?", "Tom: The price. Three years is long.", "Priya: We can talk about the price.",
        "Tom: Then put the renewal terms on one page, with the renewal date.")]
    [InlineData("Two-factor login", "Tess: Since you turned on two-factor login our drivers keep calling me.", "Ahmed: What's the trouble?",
        "Tess: Half of the drivers change phones all the time, and then the codes don't arrive.")]
    [InlineData("Training budget",
        "Eva: I'd like a bigger training budget.", "Noor: How much is the training budget now?", "Eva: Four hundred a head.",
        "Noor: I could see eight hundred, if it's tied to a plan.")]
    public void In_a_short_talk_the_whole_phrase_is_the_topic(string topic, params string[] lines) =>
        Assert.Contains(Reading.Of(lines).Topics, t => t.Topic == topic);

    [Theory]
    [InlineData("Support",
        "Marta: Do you support Okta? Our people won't sign without it.", "Joel: Yes, single sign-on with Okta is in the enterprise plan.")]
    [InlineData("Send", "Ana: Send our pallet list to the depot.", "Ben: The pallet list is late.")]
    [InlineData("Under", "Ute: Is the pump still under warranty?", "Frank: By your books it is under warranty until August.")]
    public void No_topic_begins_with_what_is_done_or_a_preposition(string word, params string[] lines) =>
        Assert.DoesNotContain(Reading.Of(lines).Topics, t => t.Topic.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase) || t.Topic == word);

    [Theory]
    [InlineData("stay", "Finn: The open deals stay with me.", "Dora: The open deals are yours, but the forecast is not.")]
    [InlineData("approves", "Kay: The other nurse takes the shift, and the ward manager approves.", "Bruno: And if the ward manager is ill?")]
    [InlineData("offers", "Kay: A nurse offers the shift, another nurse takes it.", "Bruno: And when a nurse offers the shift late?")]
    public void A_topic_does_not_end_in_what_is_told_of_it(string word, params string[] lines) =>
        Assert.DoesNotContain(Reading.Of(lines).Topics, t => t.Topic.EndsWith(" " + word, StringComparison.OrdinalIgnoreCase));

    [Theory]
    [InlineData("Pricing",
        "Nadia: The pricing is twice theirs.", "Greg: Our pricing includes the cameras.", "Nadia: Then show me the pricing without.")]
    [InlineData("Security", "Olga: It all hangs on security.", "Dan: Our security is audited.", "Olga: Then send me what you have on security.")]
    public void A_word_alone_that_is_the_matter_stays_a_topic(string topic, params string[] lines) =>
        Assert.Contains(Reading.Of(lines).Topics, t => t.Topic == topic);
}
