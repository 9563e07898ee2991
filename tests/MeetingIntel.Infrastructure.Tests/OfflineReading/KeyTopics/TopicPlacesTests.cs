using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.KeyTopics;

public sealed class TopicPlacesTests
{
    [Fact]
    public void A_topic_is_clearest_where_it_comes_up_again_and_again()
    {
        var conversation = Conversation.Of("Weekly", null, null, null,
        [
            new(0, "Ana", "Later we come to the ramp."),
            .. Enumerable.Range(1, 40).Select(i => new PromptLine(i, i % 2 == 0 ? "Ana" : "Ben", "Nothing of that kind here.")),
            new(41, "Ben", "The ramp in Lyon is too steep for loaded pallets."),
            new(42, "Ana", "Then the ramp has to be rebuilt before the winter."),
        ]);

        var places = TopicPlaces.Clearest([(conversation.Sentences[42], 2), (conversation.Sentences[41], 1), (conversation.Sentences[0], 5)]);

        Assert.Equal([41, 42, 0], places.Select(p => p.Sentence.Index));
    }
}
