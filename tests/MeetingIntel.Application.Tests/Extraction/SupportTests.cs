using System.Text.Json;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Tests.Extraction;

/// <summary>
/// What is taken of a model's answer whose evidence is found. The meeting is Dana Reyes's with Eli Stone, on Wednesday, 4 March 2026.
/// </summary>
public sealed class SupportTests
{
    private const string Talk = """
        Dana: Priya, can you send the security report to Northwind by Friday?
        Priya Shah: Sure, by Friday. It costs about five thousand dollars.
        Dana: Eli, I'll mail you the signed quote after Monday.
        Eli: Great. Then we go with twenty seats from April 1st, 2026-04-01.
        Legal: We approve that. Tom Baker will check the NDA and the statement of work.
        Will: Will you join on Tuesday? Not before Thursday, please.
        Dana: The Falcon release is every Monday, and the demo is Tuesday. I need to test it by Thursday.
        """;

    [Theory]
    [InlineData(0, "Priya", true)] // called by name
    [InlineData(0, "Priya Shah", true)] // a known person, by one word of the name
    [InlineData(0, "Dana", false)] // asks, and does not take it on
    [InlineData(0, "Eli", false)] // not there
    [InlineData(0, "Priya Kapoor", false)] // not her name
    [InlineData(1, "Priya", true)] // speaks, under a longer label
    [InlineData(1, "priya shah", true)]
    [InlineData(2, "Dana", true)]
    [InlineData(2, "Dana Reyes", true)] // the user, whose label is short
    [InlineData(2, "Eli", false)] // only called: Dana promises
    [InlineData(3, "Dana", false)]
    [InlineData(4, "Tom Baker", true)] // a stranger, by the whole name
    [InlineData(4, "Tom Miller", false)]
    [InlineData(4, "Legal", true)]
    [InlineData(4, "We", false)]
    [InlineData(5, "Will", false)] // asks as well
    [InlineData(3, "Will", false)]
    [InlineData(2, "I", false)]
    [InlineData(0, "someone", false)]
    [InlineData(0, "  ", false)]
    public void An_owner_is_kept_when_the_evidence_names_them(int turn, string owner, bool kept) =>
        Assert.Equal(kept ? owner : null, Item(Talk, "Do it", turn, owner: owner).Owner);

    [Theory]
    [InlineData("Dana and Priya", "Dana and Priya")]
    [InlineData("Dana, Eli", null)]
    public void Several_owners_are_kept_when_each_is_named(string owner, string? kept) => Assert.Equal(kept, Item(
        "Dana: Priya will help and I'll write the report.\nPriya: Yes.\nEli: Good.", "Write the report", 0, owner: owner).Owner);

    [Fact]
    public void A_word_of_every_day_is_no_name()
    {
        const string talk = "Dana: We will mark it as done, and grant access.\nMark: Hi.\nGrant: Hi.\nWill: Hi.";

        Assert.All((string[])["Mark", "Grant", "Will"], name => Assert.Null(Item(talk, "Do it", 0, owner: name).Owner));
    }

    [Fact]
    public void A_name_is_found_in_speech_recognition_without_capitals() =>
        Assert.Equal("Priya", Item("Dana: so priya will send it\nPriya: yes", "Send it", 0, owner: "Priya").Owner);

    [Theory]
    [InlineData(0, "2026-03-06", null, "2026-03-06")] // Friday
    [InlineData(0, "2026-03-06", "by Friday", "2026-03-06")]
    [InlineData(0, "2026-03-05", "by Friday", "2026-03-06")] // ours, for the same words
    [InlineData(0, "2026-03-05", null, null)] // a wrong day
    [InlineData(0, null, "by Friday", "2026-03-06")]
    [InlineData(0, "2026-03-05", "by Thursday", null)] // nobody said so
    [InlineData(2, "2026-03-09", null, null)] // after Monday
    [InlineData(2, "2026-03-09", "Monday", null)]
    [InlineData(3, "2026-04-01", null, "2026-04-01")]
    [InlineData(3, "2026-04-02", "April 1st", "2026-04-01")]
    [InlineData(5, "2026-03-05", "before Thursday", null)] // not before
    [InlineData(6, "2026-03-09", null, null)] // every Monday
    [InlineData(6, "2026-03-10", "by Thursday", "2026-03-05")] // another day of the same turn
    [InlineData(4, "2026-03-06", "by Friday", null)] // another turn
    public void A_deadline_is_kept_when_the_evidence_names_the_day(int turn, string? day, string? text, string? kept) =>
        Assert.Equal(kept, Item(Talk, "Do it", turn, deadline: day, deadlineText: text).Deadline?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData(0, "by Friday", true)]
    [InlineData(0, "BY FRIDAY!", true)]
    [InlineData(0, "by Monday", false)]
    [InlineData(2, "by Friday", false)]
    public void A_deadlines_words_are_kept_when_they_stand_in_the_evidence(int turn, string text, bool kept) =>
        Assert.Equal(kept ? text : null, Item(Talk, "Do it", turn, deadlineText: text).DeadlineText);

    [Theory]
    [InlineData(0, "Send the security report to Northwind", true)]
    [InlineData(0, "Send the security report to Southwind", false)]
    [InlineData(0, "Send the report by Friday, 6 March 2026", true)]
    [InlineData(0, "Send the report by Thursday", false)]
    [InlineData(0, "Send the report tomorrow", false)]
    [InlineData(1, "Pay $5,000", true)]
    [InlineData(1, "Pay 5k dollars", true)]
    [InlineData(1, "Pay $5,500", false)]
    [InlineData(1, "Pay 500 dollars", false)]
    [InlineData(2, "Mail Eli the signed quote", true)]
    [InlineData(2, "Mail Priya the signed quote", true)] // who speaks just before
    [InlineData(2, "Mail Marcus the signed quote", false)]
    [InlineData(2, "Marcus gets the signed quote", true)] // a word that opens the sentence may be any word
    [InlineData(4, "Dana gets the signed quote", false)] // but not when it is the name of somebody who is not there
    [InlineData(3, "Order 20 seats", true)]
    [InlineData(3, "Order thirty seats", false)]
    [InlineData(3, "Start on 1 April", true)]
    [InlineData(3, "Start on 1 May", false)]
    [InlineData(4, "Check NDA and SOW", true)]
    [InlineData(4, "Check the DPA", false)]
    [InlineData(6, "Test the Falcon release", true)]
    [InlineData(6, "Test the Falcon release in Q4", false)]
    [InlineData(6, "Review The Complete Release Plan", true)] // written like a heading
    [InlineData(6, "Review The Complete Release Plan 7", false)]
    public void An_item_is_verified_when_the_evidence_bears_out_its_numbers_names_and_dates(int turn, string task, bool verified)
    {
        var item = Item(Talk, task, turn);

        Assert.Equal((verified, task, 1), (item.Verified, item.Task, item.Evidence.Count));
    }

    [Fact]
    public void Without_evidence_nothing_bears_out_an_item()
    {
        var item = Assert.Single(Read<IReadOnlyList<Commitment>>(new ActionItemsExtractor(), Talk, """
            {"action_items":[{"task":"Send the quote","owner":"Dana","deadline":"2026-03-06","deadline_text":"by Friday","priority":"high","priority_reason":null,"confidence":1,
              "evidence":[{"turn":2,"quote":"never said at all"}]}]}
            """));

        Assert.Equal(("Send the quote", null, null, null, false), (item.Task, item.Owner, item.Deadline, item.DeadlineText, item.Verified));
    }

    [Fact]
    public void What_a_sentence_says_in_the_next_caption_counts()
    {
        const string talk = """
            Dana: I'll send the report to
            Dana: the board of Northwind before the end
            Dana: of next week. By the way, Southwind called on Monday.
            Eli: Good.
            """;

        var item = Item(talk, "Send the report to Northwind", 0, owner: "Dana", deadline: "2026-03-13", deadlineText: "before the end of next week");

        Assert.Equal((true, new DateOnly(2026, 3, 13), "before the end of next week"), (item.Verified, item.Deadline, item.DeadlineText));
    }

    [Fact]
    public void Decisions_keep_who_decided_when_the_evidence_names_them()
    {
        var decisions = Read<IReadOnlyList<Decision>>(new DecisionsExtractor(), Talk, """
            {"decisions":[
              {"decision":"Go with 20 seats","decided_by":"Eli","evidence":[{"turn":3,"quote":"we go with twenty seats"}]},
              {"decision":"Go with 30 seats","decided_by":"Priya","evidence":[{"turn":3,"quote":"we go with twenty seats"}]}]}
            """);

        Assert.Equal([("Eli", true), (null, false)], decisions.Select(d => (d.DecidedBy, d.Verified)));
    }

    [Fact]
    public void Follow_ups_keep_a_day_that_the_evidence_names()
    {
        var followUps = Read<IReadOnlyList<FollowUp>>(new FollowUpsExtractor(), Talk, """
            {"follow_ups":[
              {"suggestion":"See that Priya sends the report","reason":"","due":"2026-03-06","evidence":[{"turn":0,"quote":"send the security report"}]},
              {"suggestion":"Ask Marcus","reason":"","due":"2026-03-07","evidence":[{"turn":0,"quote":"send the security report"}]}]}
            """);

        Assert.Equal([(new DateOnly(2026, 3, 6), true), ((DateOnly?)null, false)], followUps.Select(f => (f.Due, f.Verified)));
    }

    [Fact]
    public void Topics_are_headings_in_which_capitals_say_nothing()
    {
        var topics = Read<IReadOnlyList<KeyTopic>>(new KeyTopicsExtractor(), Talk, """
            {"key_topics":[
              {"topic":"Security Reporting","relevance":0.5,"evidence":[{"turn":0,"quote":"the security report"}]},
              {"topic":"Plans for Atlantis","relevance":0.5,"evidence":[{"turn":0,"quote":"the security report"}]},
              {"topic":"GDPR","relevance":0.5,"evidence":[{"turn":0,"quote":"the security report"}]}]}
            """);

        Assert.Equal([true, true, false], topics.Select(t => t.Verified));
    }

    [Fact]
    public void Moods_are_kept_of_those_who_spoke_one_each()
    {
        var sentiment = Read<Sentiment>(new SentimentExtractor(), Talk, """
            {"score":0.5,"summary":"Calm.","relationship_health":"stable","health_reasons":[],"evidence":[],
             "by_speaker":[{"speaker":"Dana","score":0.5},{"speaker":"PRIYA SHAH","score":0.6},{"speaker":"Priya Shah","score":0.9},{"speaker":"Marcus","score":0.7}]}
            """);

        Assert.Equal([new SpeakerSentiment("Dana", 0.5), new SpeakerSentiment("Priya Shah", 0.6)], sentiment.BySpeaker);
    }

    /// <summary>An item that cites the first words of a turn.</summary>
    private static Commitment Item(string talk, string task, int turn, string? owner = null, string? deadline = null, string? deadlineText = null)
    {
        var transcript = Samples.TranscriptOf(Samples.MeetingOf(Samples.Dana), talk);
        var quote = string.Join(' ', transcript.WordsOf(transcript.Turns[turn]).ToString().Split(' ').Take(9));
        var answer = new
        {
            action_items = new[]
            {
                new { task, owner, deadline, deadline_text = deadlineText, priority = "low", priority_reason = (string?)null, confidence = 0.5, evidence = new[] { new { turn, quote } } },
            },
        };
        return Assert.Single(Read<IReadOnlyList<Commitment>>(new ActionItemsExtractor(), talk, JsonSerializer.Serialize(answer)));
    }

    private static T Read<T>(IInsightExtractor extractor, string talk, string json) =>
        Assert.IsType<T>(extractor.Read(json, Samples.GroundingOf(talk)), exactMatch: false);
}
