using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.KeyTopics;

public sealed class TopicWordsTests
{
    [Theory]
    [InlineData("plan", true, true, false, false)] // "release plan" is a topic, "plan" is none
    [InlineData("team", false, true, false, false)]
    [InlineData("number", true, true, true, false)] // "number of seats" is about seats
    [InlineData("percent", false, false, true, true)]
    [InlineData("twenty", false, false, false, true)]
    [InlineData("invoice", false, false, false, false)]
    public void A_word_may_stand_in_a_topic_be_vague_measure_or_count(string lower, bool isMatter, bool isVague, bool isMeasure, bool isNumber) => Assert.Equal(
        (isMatter, isVague, isMeasure, isNumber),
        (TopicWords.IsMatter(lower), TopicWords.IsVague(lower), TopicWords.IsMeasure(lower), TopicWords.IsNumber(lower)));
}
