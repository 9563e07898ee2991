namespace MeetingIntel.Infrastructure.Tests.OfflineReading;

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
}
