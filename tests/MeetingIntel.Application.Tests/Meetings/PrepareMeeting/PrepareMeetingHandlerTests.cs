using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Meetings.PrepareMeeting;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Preparations;
using Moq;

namespace MeetingIntel.Application.Tests.Meetings.PrepareMeeting;

public sealed class PrepareMeetingHandlerTests : IDisposable
{
    private static readonly PrepareMeetingCommand Good = new() { MeetingId = "meeting_1", UserId = "user_dana" };

    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);
    private readonly Meeting _demo = Samples.MeetingOf(Samples.Dana, "meeting_demo", MeetingStatus.Completed, "Demo", Samples.Now.AddDays(-7));
    private readonly Meeting _intro = Samples.MeetingOf(Samples.Dana, "meeting_intro", MeetingStatus.Completed, "Intro", Samples.Now.AddDays(-30));
    private readonly List<(ActionItem, Meeting)> _open = [];

    public PrepareMeetingHandlerTests()
    {
        _app.Knows(Samples.Dana, Samples.Zoe, Samples.Eli, _meeting);
        _app.ActionItems.Setup(r => r.ListOpenForContactAsync(Samples.Dana.Id, Samples.Eli.Id, _meeting.Id, It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(() => _open);
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Prepare_gives_the_brief_and_keeps_it()
    {
        _app.Clock.Advance(TimeSpan.FromMinutes(1));

        var result = await _app.SendAsync(Good);

        Assert.Equal(("meeting_1", Answers.Model), (result.MeetingId, result.Model));
        Assert.Equal(("Eli Stone, CTO of Northwind.", "You met once."), (result.Context.ContactSummary, result.Context.RecentInteractions));
        Assert.Equal(["Kickoff"], result.Context.SuggestedTopics);
        Assert.Empty(result.Context.PendingActionItems);
        Assert.Equal((1, 0, 100L, 0.01m), (result.Usage.Calls, result.Usage.Retries, result.Usage.InputTokens, result.Usage.Cost));
        var kept = Assert.Single(_app.Kept.OfType<Preparation>());
        Assert.Equal((result.PreparationId, _meeting.Id, Answers.Model, Samples.Now.AddMinutes(1)), (kept.Id.Value, kept.MeetingId, kept.Model, kept.CreatedAt));
        Assert.Equal("You met once.", kept.Brief.RecentInteractions);
    }

    [Fact]
    public async Task Prepare_asks_the_model_once_and_then_commits_once()
    {
        await _app.SendAsync(Good);

        Assert.Equal(["ask brief", "commit 1 Preparation"], _app.Events);
    }

    [Fact]
    public async Task The_question_tells_contact_past_meetings_and_open_items()
    {
        Past(_demo, _intro);
        _app.Knows(
            Samples.SettledAnalysisOf(_demo, failed: [], "analysis_demo"),
            new Insight(new AnalysisId("analysis_demo"), "summary", "\"They liked\\nthe demo.\""),
            new Insight(new AnalysisId("analysis_demo"), "sentiment", """{"score":0.3,"summary":"Tense.","relationship_health":"at_risk","by_speaker":[],"evidence":[]}"""),
            new Insight(new AnalysisId("analysis_demo"), "key_topics", """[{"topic":"Pricing","relevance":1,"verified":false,"evidence":[]}]"""),
            new Insight(new AnalysisId("analysis_demo"), "decisions", """[{"decision":"Run a pilot","decided_by":null,"verified":false,"evidence":[]}]"""),
            new Insight(new AnalysisId("analysis_demo"), "follow_ups", """[{"suggestion":"Call legal","reason":"","due":null,"verified":false,"evidence":[]}]"""));
        _open.Add((Samples.ItemOf(_demo, "Send the quote", deadline: new DateOnly(2026, 3, 2)), _demo));
        _open.Add((Samples.ItemOf(_intro, "Find a room", "item_2", owner: null), _intro));
        _app.ModelSays("brief", Brief("""{"item":0,"text":"Quote"},{"item":1,"text":"Room"}"""));

        await _app.SendAsync(Good);

        Assert.Equal(
            $"""
            The record stands between the two lines that bear its mark.
            <record {Samples.Mark}>
            Coming meeting: Renewal
            Day: 2026-03-04 (Wednesday)
            User: Dana Reyes
            Contact: Eli Stone
            Contact role: CTO
            Contact company: Northwind

            Past meetings, newest first: 2
            [m 0] 2026-02-25 Demo
              summary: They liked the demo.
              relationship: at risk
              topic: Pricing
              decision: Run a pilot
              follow-up: Call legal
            [m 1] 2026-02-02 Intro

            Open action items: 2
            [a 0] Send the quote
              owner: Dana
              due: 2026-03-02
              priority: medium
              from: 2026-02-25 Demo
            [a 1] Find a room
              owner: nobody yet
              priority: medium
              from: 2026-02-02 Intro
            </record {Samples.Mark}>

            """.ReplaceLineEndings("\n"),
            Assert.Single(_app.Asked).Prompt);
    }

    [Fact]
    public async Task History_is_of_this_user_with_this_contact_without_this_meeting()
    {
        await _app.SendAsync(Good);

        _app.Meetings.Verify(r => r.ListHistoryAsync(Samples.Dana.Id, Samples.Eli.Id, _meeting.Id, MeetingHistory.MaxMeetings, It.IsAny<CancellationToken>()), Times.Once);
        _app.ActionItems.Verify(r => r.ListOpenForContactAsync(Samples.Dana.Id, Samples.Eli.Id, _meeting.Id, MeetingHistory.MaxOpenItems, It.IsAny<CancellationToken>()), Times.Once);
    }

    [Fact]
    public async Task Sources_name_the_meetings_that_were_read_then_where_each_pending_item_comes_from()
    {
        Past(_demo, _intro);
        _open.Add((Samples.ItemOf(_demo, "Send the quote", "item_1"), _demo));
        _open.Add((Samples.ItemOf(_intro, "Find a room", "item_2"), _intro));
        _app.ModelSays("brief", Brief("""{"item":1,"text":"Find a room first"},{"item":0,"text":"Then send the quote"}"""));

        var result = await _app.SendAsync(Good);

        Assert.Equal(["Find a room first", "Then send the quote"], result.Context.PendingActionItems);
        Assert.Equal(
            [
                ("meeting_demo", "Demo", new DateOnly(2026, 2, 25), null, null),
                ("meeting_intro", "Intro", new DateOnly(2026, 2, 2), null, null),
                ("meeting_intro", "Intro", new DateOnly(2026, 2, 2), "item_2", 0),
                ("meeting_demo", "Demo", new DateOnly(2026, 2, 25), "item_1", (int?)1),
            ],
            result.Sources.Select(s => (s.MeetingId, s.Title, s.Date, s.ItemId, s.PendingIndex)));
    }

    [Fact]
    public async Task What_the_model_leaves_out_follows_in_our_words()
    {
        _open.Add((Samples.ItemOf(_demo, "Send the quote", "item_1", deadline: new DateOnly(2026, 3, 2)), _demo));
        _open.Add((Samples.ItemOf(_demo, "Call legal", "item_2"), _demo));
        _open.Add((Samples.ItemOf(_intro, "Find a room", "item_3", owner: null), _intro));
        _app.ModelSays("brief", Brief("""{"item":1,"text":"Legal waits for a call"}"""));

        var result = await _app.SendAsync(Good);

        Assert.Equal(
            ["Legal waits for a call", "Send the quote (owner: Dana, due 2026-03-02)", "Find a room (owner: nobody yet)"], result.Context.PendingActionItems);
        Assert.Equal([("item_2", 0), ("item_1", 1), ("item_3", (int?)2)], result.Sources.Select(s => (s.ItemId, s.PendingIndex)));
    }

    [Fact]
    public async Task What_does_not_fit_the_window_is_no_source_and_open_items_follow_in_our_words()
    {
        _app.LlmSettings.ContextTokens = 2_500;
        var past = Enumerable.Range(0, 10).Select(i => Samples.MeetingOf(Samples.Dana, $"meeting_past_{i}", MeetingStatus.Completed, $"Talk {i} {new string('x', 150)}", Samples.Now.AddDays(-i))).ToArray();
        Past(past);
        _open.AddRange(Enumerable.Range(0, 30).Select(i => (Samples.ItemOf(past[0], $"Send quote number {i}", $"item_{i}"), past[0])));
        _app.ModelSays("brief", Brief("""{"item":0,"text":"Send the first quote, number 0"}"""));

        var result = await _app.SendAsync(Good);

        var shown = result.Sources.Count(s => s.ItemId is null);
        Assert.InRange(shown, 1, 9);
        Assert.Equal(past.Take(shown).Select(m => m.Id.Value), result.Sources.Take(shown).Select(s => s.MeetingId));
        Assert.Contains($"Older meetings, not shown here: {10 - shown}\n", Assert.Single(_app.Asked).Prompt, StringComparison.Ordinal);
        Assert.Contains("Further open action items, not shown here: ", Assert.Single(_app.Asked).Prompt, StringComparison.Ordinal);
        Assert.Equal(["Send the first quote, number 0", .. Enumerable.Range(1, 29).Select(i => $"Send quote number {i} (owner: Dana)")], result.Context.PendingActionItems);
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"item_{i}"), result.Sources.Skip(shown).Select(s => s.ItemId));
    }

    [Fact]
    public async Task What_the_model_says_twice_is_told_once()
    {
        _open.Add((Samples.ItemOf(_demo, "Send the quote"), _demo));
        _app.ModelSays("brief", Brief("""{"item":0,"text":"Send it"},{"item":0,"text":"Send it, really"}"""));

        var result = await _app.SendAsync(Good);

        Assert.Equal(["Send it"], result.Context.PendingActionItems);
        Assert.Single(result.Sources);
    }

    [Fact]
    public async Task A_model_that_gives_no_brief_is_told_as_it_is_and_nothing_is_kept()
    {
        var failure = Answers.Exhausted(TimeSpan.FromSeconds(3));
        _app.ModelFails("brief", failure);

        Assert.Same(failure, await Assert.ThrowsAsync<LlmException>(() => _app.SendAsync(Good)));
        Assert.Equal(["ask brief"], _app.Events);
        Assert.Empty(_app.Kept.OfType<Preparation>());
    }

    [Fact]
    public async Task A_caller_who_goes_away_stops_a_preparation()
    {
        using var caller = new CancellationTokenSource();
        _app.BeforeAnswer = _ => caller.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _app.SendAsync(Good, caller.Token));

        Assert.Empty(_app.Kept.OfType<Preparation>());
    }

    [Fact]
    public async Task What_the_path_names_is_missed_before_what_the_body_names() => Assert.Equal(
        "There is no meeting with the id 'meeting_9'.",
        (await _app.RefusesAsync<NotFoundException>(new PrepareMeetingCommand { MeetingId = "meeting_9", UserId = "user_9" })).Message);

    [Fact]
    public async Task A_user_who_is_not_there_is_refused() => Assert.Equal(
        "There is no user with the id 'user_9'.", (await _app.RefusesAsync<NotFoundException>(Good with { UserId = "user_9" })).Message);

    [Fact]
    public async Task Another_users_meeting_is_refused() => Assert.Equal(
        "Meeting meeting_1 is not a meeting of user user_zoe.", (await _app.RefusesAsync<ForbiddenException>(Good with { UserId = "user_zoe" })).Message);

    [Fact]
    public async Task A_user_id_that_is_missing_blank_or_not_storable_is_refused_before_anything_else()
    {
        foreach (var (text, message) in Texts.Unfit)
            await _app.RefusesAsync(new PrepareMeetingCommand { MeetingId = "meeting_9", UserId = text! }, "UserId", message);
    }

    private static string Brief(string pending) =>
        $$"""{"contact_summary":"Eli.","recent_interactions":"One demo.","suggested_topics":[],"pending_action_items":[{{pending}}]}""";

    private void Past(params Meeting[] meetings) =>
        _app.Meetings.Setup(r => r.ListHistoryAsync(Samples.Dana.Id, Samples.Eli.Id, _meeting.Id, It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(meetings);
}
