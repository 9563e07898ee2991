using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Tests.Extraction.Parts;

/// <summary>What the extractors make of the parts of a transcript: turns 0 to 5, then 6 to 9, which is shown 4 and 5 too.</summary>
public sealed class MergeTests
{
    private static readonly Transcript Talk = SpokenTranscripts.Of(
    [
        ("Dana", "Hello Eli."), ("Eli", "Hello."), ("Dana", "Prices first."), ("Eli", "I'll send the quote."), ("Dana", "Could you book the room by Friday?"),
        ("Eli", "Sure, I'll book the room and send the quote."), ("Dana", "Good."), ("Eli", "I'll send the quote on Monday then."), ("Dana", "Fine."), ("Eli", "Bye."),
    ]);

    private static readonly TurnsRead First = new(Talk, new TranscriptPart(new Passage(0, 0, 5, 44), new Passage(0, 0, 5, 44)));
    private static readonly TurnsRead Second = new(Talk, new TranscriptPart(new Passage(6, 0, 9, 4), new Passage(4, 0, 9, 4)));

    [Fact]
    public void Items_that_rest_on_the_same_words_are_one_and_the_later_part_gives_its_values()
    {
        var merged = MergeItems(
            [Item("Reserve a room", null, (4, "book the room by Friday")) with { Deadline = new DateOnly(2026, 3, 6), DeadlineText = "by Friday" }],
            [Item("Book the meeting room", "Eli", (4, "Could you book the room"), (5, "I'll book the room"))]);

        var item = Assert.Single(merged);
        Assert.Equal(("Book the meeting room", "Eli", new DateOnly(2026, 3, 6), "by Friday"), (item.Task, item.Owner, item.Deadline, item.DeadlineText));
        Assert.Equal([(4, "book the room by Friday"), (4, "Could you book the room"), (5, "I'll book the room")], item.Evidence.Select(e => (e.Turn, e.Quote)));
    }

    [Fact]
    public void Two_items_of_one_sentence_stay_two()
    {
        const string both = "I'll book the room and send the quote";

        var merged = MergeItems(
            [Item("Book the room", "Eli", (5, both)), Item("Send the quote", "Eli", (5, both))],
            [Item("Send the quote to Dana", "Eli", (5, both)), Item("Book the room", "Eli", (5, both))]);

        Assert.Equal(["Book the room", "Send the quote to Dana"], merged.Select(i => i.Task));
    }

    [Fact]
    public void Items_of_the_same_words_and_owner_are_one_however_far_apart_and_what_was_said_last_stands()
    {
        var merged = MergeItems(
            [Item("Send the quote.", "Eli", (3, "I'll send the quote")), Item("Greet", "Dana", (0, "Hello Eli"))],
            [Item("send the Quote", "eli", (7, "send the quote on Monday")) with { DeadlineText = "on Monday" }]);

        Assert.Equal([("Greet", null), ("send the Quote", "on Monday")], merged.Select(i => (i.Task, i.DeadlineText)));
        Assert.Equal([3, 7], merged[1].Evidence.Select(e => e.Turn));
    }

    [Theory]
    [InlineData("Send 50 quotes", false)]
    [InlineData("send the quote!", true)]
    public void What_the_earlier_part_bore_out_bears_out_the_words_of_the_later_only_where_they_are_the_same(string later, bool isVerified)
    {
        var item = Assert.Single(MergeItems(
            [Item("Send the quote", "Eli", (5, "send the quote")) with { Verified = true }],
            [Item(later, "Eli", (5, "send the quote")) with { Verified = false }]));

        Assert.Equal((later, isVerified), (item.Task, item.Verified));
    }

    [Fact]
    public void Items_of_the_same_words_with_two_owners_are_two() =>
        Assert.Equal(["Dana", "Eli"], MergeItems([Item("Send it", "Dana", (2, "Prices"))], [Item("Send it", "Eli", (9, "Bye"))]).Select(i => i.Owner));

    [Fact]
    public void The_same_quote_outside_what_both_parts_were_shown_joins_nothing() => Assert.Equal(
        ["Say hello", "Say goodbye"], MergeItems([Item("Say hello", "Eli", (3, "I'll send the quote"))], [Item("Say goodbye", "Eli", (3, "I'll send the quote"))]).Select(i => i.Task));

    [Fact]
    public void Items_come_in_the_order_of_the_meeting_and_those_without_evidence_after_the_one_before() => Assert.Equal(
        ["b", "c", "a", "d"],
        MergeItems([Item("a", "Eli", (5, "Sure")), Item("b", "Eli", (1, "Hello")), Item("c", "Eli")], [Item("d", "Eli", (9, "Bye"))]).Select(i => i.Task));

    [Fact]
    public void Decisions_follow_ups_and_open_questions_are_joined_likewise()
    {
        Evidence[] words = [Words(5, "book the room")];
        var decisions = Merge<IReadOnlyList<Decision>>(
            new DecisionsExtractor(), new List<Decision> { new("Book the room", "Dana", true, words) }, new List<Decision> { new("The room is booked", null, true, words) });
        var followUps = Merge<IReadOnlyList<FollowUp>>(
            new FollowUpsExtractor(), new List<FollowUp> { new("Check the room", "r", new DateOnly(2026, 3, 6), false, []) }, new List<FollowUp> { new("Check the room!", "later", null, true, words) });

        var questions = Merge<IReadOnlyList<OpenQuestion>>(
            new OpenQuestionsExtractor(), new List<OpenQuestion> { new("Which room?", "Dana", true, words) }, new List<OpenQuestion> { new("which room", null, false, words) });

        Assert.Equal([("which room", "Dana", true)], questions.Select(q => (q.Text, q.AskedBy, q.Verified)));
        Assert.Equal([("The room is booked", "Dana")], decisions.Select(d => (d.Text, d.DecidedBy)));
        Assert.Equal([("Check the room!", "later", new DateOnly(2026, 3, 6), true)], followUps.Select(f => (f.Suggestion, f.Reason, f.Due!.Value, f.Verified)));
    }

    [Fact]
    public void Topics_are_weighed_by_the_turns_of_their_parts_and_plurals_are_one()
    {
        var topics = Merge<IReadOnlyList<KeyTopic>>(
            new KeyTopicsExtractor(),
            new List<KeyTopic> { new("Room", 0.5, true, [Words(4, "the room")]), new("Quote prices", 0.5, false, []) },
            new List<KeyTopic> { new("quote price", 1, true, [Words(7, "the quote")]), new("Farewell", 0.1, false, []) });

        Assert.Equal(["quote price", "Room", "Farewell"], topics.Select(t => t.Topic));
        Assert.Equal([0.7, 0.3, 0.04], topics.Select(t => Math.Round(t.Relevance, 6)));
        Assert.Equal((true, 7), (topics[0].Verified, Assert.Single(topics[0].Evidence).Turn));
    }

    [Fact]
    public void At_most_eight_topics_are_kept() => Assert.Equal(8, Merge<IReadOnlyList<KeyTopic>>(
        new KeyTopicsExtractor(),
        Enumerable.Range(0, 6).Select(i => new KeyTopic($"first {i}", 0.5, false, [])).ToList(),
        Enumerable.Range(0, 6).Select(i => new KeyTopic($"second {i}", 0.5, false, [])).ToList()).Count);

    [Fact]
    public void Sentiment_is_weighed_by_turns_a_speakers_by_that_speakers_and_the_latest_relationship_stands()
    {
        var merged = Merge<Sentiment>(
            new SentimentExtractor(),
            new Sentiment(1, "Warm. Swift.", RelationshipHealth.Strong, [new("Dana", 1), new("Eli", 0.5)], [Words(0, "Hello Eli")]),
            new Sentiment(0, "Swift. Then cool.", RelationshipHealth.AtRisk, [new("dana", 0), new("Guest", 0.3)], [Words(9, "Bye"), Words(9, "Bye.")]));

        Assert.Equal((0.6, "Warm. Swift. Then cool.", RelationshipHealth.AtRisk), (Math.Round(merged.Score, 6), merged.Summary, merged.RelationshipHealth));
        Assert.Equal([("Dana", 0.6), ("Eli", 0.5), ("Guest", 0.3)], merged.BySpeaker.Select(s => (s.Speaker, Math.Round(s.Score, 6))));
        Assert.Equal(["Hello Eli", "Bye."], merged.Evidence.Select(e => e.Quote));
    }

    [Fact]
    public void The_relationship_is_as_the_latest_part_says_that_gives_a_reason()
    {
        var leaving = new HealthReason("Eli spoke of leaving.", true, [Words(9, "we may leave")]);
        var merged = Merge<Sentiment>(
            new SentimentExtractor(),
            new Sentiment(0.5, "Calm.", RelationshipHealth.AtRisk, [], []) { HealthReasons = [leaving] },
            new Sentiment(0.5, "Calm.", RelationshipHealth.Stable, [], []));

        Assert.Equal((RelationshipHealth.AtRisk, leaving), (merged.RelationshipHealth, Assert.Single(merged.HealthReasons)));
    }

    [Fact]
    public void Evidence_is_bounded_and_spread_over_the_meeting()
    {
        var merged = Merge<Sentiment>(
            new SentimentExtractor(), Mood(Enumerable.Range(0, 60)), Mood(Enumerable.Range(60, 60)));

        Assert.Equal(Enumerable.Range(0, 12).Select(i => i * 10), merged.Evidence.Select(e => e.Turn));

        static Sentiment Mood(IEnumerable<int> turns) => new(0.5, "Calm.", RelationshipHealth.Stable, [], [.. turns.Select(t => Words(t, $"word {t}"))]);
    }

    [Fact]
    public void Summaries_are_paragraphs_in_the_order_of_the_meeting() =>
        Assert.Equal($"They met.\n\n{new string('x', 4000)}", Merge<string>(new SummaryExtractor(), "They met.", new string('x', 4000)));

    [Fact]
    public void What_an_extractor_found_is_read_back_as_it_was()
    {
        var item = Item("Send it", "Eli", (3, "I'll send the quote")) with { Deadline = new DateOnly(2026, 3, 6), Priority = Priority.High, PriorityReason = "Asked for.", Confidence = new Confidence(0.25) };
        var restored = Assert.IsType<IReadOnlyList<Commitment>>(
            new ActionItemsExtractor().Restore(Application.Insights.InsightJson.Write(new List<Commitment> { item })), exactMatch: false);

        var again = Assert.Single(restored);
        Assert.Equal(item with { Evidence = [] }, again with { Evidence = [] });
        Assert.Equal(item.Evidence, again.Evidence);
    }

    [Fact]
    public void What_was_found_before_there_were_offsets_and_reasons_is_read_without_them()
    {
        const string old = """
            [{"task":"Send it","owner":"Eli","deadline":null,"deadline_text":null,"priority":"high","confidence":0.5,"verified":true,
              "evidence":[{"quote":"I'll send the quote","speaker":"Eli","start_seconds":null,"turn":3}]}]
            """;

        var item = Assert.Single(Assert.IsType<IReadOnlyList<Commitment>>(new ActionItemsExtractor().Restore(old), exactMatch: false));

        Assert.Equal((Priority.High, null), (item.Priority, item.PriorityReason));
        Assert.Equal(Words(3, "I'll send the quote"), Assert.Single(item.Evidence));
    }

    private static IReadOnlyList<Commitment> MergeItems(List<Commitment> first, List<Commitment> second) =>
        Merge<IReadOnlyList<Commitment>>(new ActionItemsExtractor(), first, second);

    private static T Merge<T>(IInsightExtractor extractor, object first, object second) =>
        Assert.IsType<T>(extractor.Merge([new(first, First), new(second, Second)]), exactMatch: false);

    private static Commitment Item(string task, string? owner, params (int Turn, string Quote)[] words) => new(
        task, owner, null, null, Priority.Medium, null, new Confidence(0.8), words.Length > 0, [.. words.Select(w => Words(w.Turn, w.Quote))]);

    private static Evidence Words(int turn, string quote) => new(quote, turn % 2 == 0 ? "Dana" : "Eli", null, turn, null);
}
