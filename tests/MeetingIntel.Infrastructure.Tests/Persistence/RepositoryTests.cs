using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Preparations;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Domain.Users;
using MeetingIntel.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Infrastructure.Tests.Persistence;

/// <summary>What every database must do for Application's ports.</summary>
public sealed class RepositoryTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Day = new(2025, 11, 19, 10, 0, 0, TimeSpan.FromHours(1));
    private static readonly UserId Alice = new("user_a");
    private static readonly ContactId Dana = new("contact_d");

    private readonly TestDatabase _database = new();

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await _database.AddAsync(new User(Alice, "Alice", null, Day.ToUniversalTime()), new Contact(Dana, "Dana", null, "Larkspur", null, Day.ToUniversalTime()));
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_meeting_comes_back_as_it_was_with_its_calendar_day()
    {
        await _database.AddAsync(Meeting.Schedule(
            new("meeting_1"), Alice, Dana, "Late", new DateTimeOffset(2025, 11, 19, 23, 30, 0, TimeSpan.FromHours(-8)), MeetingStatus.InProgress, 30, Day.ToUniversalTime()));

        var meeting = await _database.AskAsync<IMeetingRepository, Meeting?>(r => r.GetAsync(new("meeting_1"), default));

        Assert.Equal(new DateTimeOffset(2025, 11, 20, 7, 30, 0, TimeSpan.Zero), meeting!.ScheduledTime);
        Assert.Equal(TimeSpan.Zero, meeting.ScheduledTime.Offset);
        Assert.Equal(new DateOnly(2025, 11, 19), meeting.CalendarDay);
        Assert.Equal(MeetingStatus.InProgress, meeting.Status);
    }

    [Fact]
    public async Task Users_are_found_by_name_whatever_its_case()
    {
        await _database.AddAsync(new User(new("user_b"), "Ben Okafor", null, Day.ToUniversalTime()), new User(new("user_c"), "Åsa Lind", null, Day.ToUniversalTime()));

        Assert.Equal(
            ["Alice", "Ben Okafor", "Åsa Lind"],
            (await _database.AskAsync<IUserRepository, IReadOnlyList<string>>(r => r.ListNamesAsync(["BEN okafor", "alice", "Alice", "Ben", "Åsa Lind"], default)))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_transcript_comes_back_with_its_turns_and_the_newest_is_the_one_received_last()
    {
        await _database.AddAsync(NewMeeting(1));
        const string text = "Alice: \u202Ehello\u0007 ünï 😀";
        var first = Transcript.Receive(
            new("transcript_1"), new("meeting_1"), text, new Speech(text, [new Turn(0, "Alice", 1.5, 7, 16)]), Day.ToUniversalTime());
        var second = Transcript.Receive(
            new("transcript_2"), new("meeting_1"), "<v Bob>bye</v>", new Speech("bye", [new Turn(0, "Bob", null, 0, 3)]), Day.ToUniversalTime().AddMinutes(1));
        await _database.AddAsync(first, second);

        var newest = await _database.AskAsync<ITranscriptRepository, Transcript?>(r => r.GetNewestAsync(new("meeting_1"), default));
        Assert.Equal(("transcript_2", "<v Bob>bye</v>", "bye"), (newest!.Id.Value, newest.Text, newest.WordsOf(newest.Turns[0]).ToString()));
        await _database.InScopeAsync(async provider =>
        {
            var known = await provider.GetRequiredService<ITranscriptRepository>().FindByHashAsync(new("meeting_1"), first.Hash, default);
            known!.ReceivedAgain(Day.ToUniversalTime().AddMinutes(2));
            await provider.GetRequiredService<IUnitOfWork>().CommitAsync(default);
            return true;
        });

        var again = await _database.AskAsync<ITranscriptRepository, Transcript?>(r => r.GetNewestAsync(new("meeting_1"), default));
        Assert.Equal((text, text), (again!.Text, again.Words));
        Assert.Equal(first.Turns, again.Turns);
    }

    [Fact]
    public async Task The_newest_analysis_with_insights_is_the_one_that_lists_read()
    {
        await _database.AddAsync(NewMeeting(1), NewTranscript(1));
        await _database.AddAsync(NewAnalysis(1, 1, succeeded: true), NewAnalysis(2, 1, succeeded: true), NewAnalysis(3, 1, succeeded: false));
        await _database.AddAsync(Item(1, 1, 0, "old"), Item(2, 2, 0, "first"), Item(3, 2, 1, "second"));

        var newest = await _database.AskAsync<IAnalysisRepository, Analysis?>(r => r.GetNewestWithInsightsAsync(new("meeting_1"), default));
        var newestOfAll = await _database.AskAsync<IAnalysisRepository, IReadOnlyList<Analysis>>(r => r.ListNewestWithInsightsAsync([new("meeting_1"), new("meeting_9")], default));
        var listed = await ListAsync(new());
        var known = await _database.AskAsync<IActionItemRepository, IReadOnlyList<ActionItem>>(r => r.ListKnownAsync(new("meeting_1"), new("analysis_3"), 10, default));

        Assert.Equal("analysis_2", newest!.Id.Value);
        Assert.Equal(["summary", "sentiment"], newest.Extractors.Select(e => e.Name));
        Assert.Equal(["analysis_2"], newestOfAll.Select(a => a.Id.Value));
        Assert.Equal(["first", "second"], listed.Select(i => i.Task));
        Assert.Equal(["first", "second", "old"], known.Select(i => i.Task));
    }

    [Fact]
    public async Task Action_items_are_filtered_and_paged()
    {
        await _database.AddAsync(NewMeeting(1), NewMeeting(2), NewTranscript(1), NewTranscript(2));
        await _database.AddAsync(NewAnalysis(1, 1, true), NewAnalysis(2, 2, true));
        var theirs = Item(2, 1, 1, "b");
        theirs.PutOn(Side.Them);
        await _database.AddAsync(
            Item(1, 1, 0, "a", owner: "Priya", due: new(2025, 12, 1)), theirs, Item(3, 2, 0, "c", owner: "PRIYA", meeting: 2), Item(4, 2, 1, "d", meeting: 2));

        Assert.Equal(["c", "a"], (await ListAsync(new() { Owner = "priya" })).Select(i => i.Task));
        Assert.Equal(["a"], (await ListAsync(new() { DueBefore = new(2025, 12, 2) })).Select(i => i.Task));
        Assert.Empty(await ListAsync(new() { DueBefore = new(2025, 12, 1) }));
        Assert.Equal(["c", "d"], (await ListAsync(new() { ContactId = Dana, UserId = Alice, MeetingId = new("meeting_2"), Status = ActionItemStatus.Open })).Select(i => i.Task));
        Assert.Equal(["b"], (await ListAsync(new() { Side = Side.Them })).Select(i => i.Task));
        Assert.Empty(await ListAsync(new() { Side = Side.Us }));
        Assert.Empty(await ListAsync(new() { UserId = new("user_x") }));
        Assert.Equal(["d", "a", "b"], (await ListAsync(new(), new(new("analysis_2"), 0))).Select(i => i.Task));
    }

    [Fact]
    public async Task Action_items_of_a_confidence_are_those_that_have_as_much_page_by_page()
    {
        await _database.AddAsync(NewMeeting(1), NewMeeting(2), NewTranscript(1), NewTranscript(2));
        await _database.AddAsync(NewAnalysis(1, 1, true), NewAnalysis(2, 2, true));
        await _database.AddAsync(
            Item(1, 1, 0, "sure", confidence: 1), Item(2, 1, 1, "just", confidence: 0.3), Item(3, 1, 2, "less", confidence: 0.29),
            Item(4, 2, 0, "guess", confidence: 0, meeting: 2), Item(5, 2, 1, "likely", confidence: 0.7, meeting: 2));

        Assert.Equal(["likely", "sure", "just"], (await ListAsync(new() { MinConfidence = new(0.3) })).Select(i => i.Task));
        Assert.Equal(["sure"], (await ListAsync(new() { MinConfidence = new(1) })).Select(i => i.Task));
        Assert.Equal(5, (await ListAsync(new() { MinConfidence = new(0) })).Count);
        Assert.Equal(["sure", "just"], (await ListAsync(new() { MinConfidence = new(0.3), MeetingId = new("meeting_1") })).Select(i => i.Task));
        var first = Assert.Single(await ListAsync(new() { MinConfidence = new(0.3) }, count: 1));
        Assert.Equal(["sure", "just"], (await ListAsync(new() { MinConfidence = new(0.3) }, new(first.AnalysisId, first.Position), count: 2)).Select(i => i.Task));
    }

    [Fact]
    public async Task An_item_comes_with_the_transcript_that_its_analysis_read()
    {
        await _database.AddAsync(NewMeeting(1), NewTranscript(1));
        await _database.AddAsync(NewAnalysis(1, 1, true), NewAnalysis(2, 1, true));
        await _database.AddAsync(Transcript.Receive(new("transcript_9"), new("meeting_1"), "Alice: newer", Speech.None, Day.ToUniversalTime().AddDays(1)));
        await _database.AddAsync(Item(1, 1, 0, "old"), Item(1, 2, 0, "new"));

        var listed = await _database.AskAsync<IActionItemRepository, IReadOnlyList<CitedActionItem>>(r => r.ListAsync(new(), null, 10, default));
        var one = await _database.AskAsync<IActionItemRepository, CitedActionItem?>(r => r.GetAsync(new("item_1"), default));

        Assert.Equal([("new", "transcript_1")], listed.Select(c => (c.Item.Task, c.TranscriptId.Value)));
        Assert.Equal(("new", "transcript_1"), (one!.Item.Task, one.TranscriptId.Value));
        Assert.Null(await _database.AskAsync<IActionItemRepository, CitedActionItem?>(r => r.GetAsync(new("item_2"), default)));
    }

    [Fact]
    public async Task Open_items_of_a_contact_come_by_deadline_and_not_from_cancelled_meetings()
    {
        var cancelled = Meeting.Schedule(new("meeting_3"), Alice, Dana, "Off", Day, MeetingStatus.Cancelled, null, Day.ToUniversalTime());
        await _database.AddAsync(NewMeeting(1), NewMeeting(2), cancelled, NewTranscript(1), NewTranscript(2), NewTranscript(3));
        await _database.AddAsync(NewAnalysis(1, 1, true), NewAnalysis(2, 2, true), NewAnalysis(3, 3, true));
        var done = Item(4, 1, 2, "done");
        done.Move(ActionItemStatus.Done, Day);
        await _database.AddAsync(
            Item(1, 1, 0, "undated"), Item(2, 1, 1, "late", due: new(2025, 12, 9)), done, Item(5, 2, 0, "soon", due: new(2025, 12, 1), meeting: 2),
            Item(6, 3, 0, "cancelled", meeting: 3));

        var open = await _database.AskAsync<IActionItemRepository, IReadOnlyList<(ActionItem Item, Meeting Meeting)>>(
            r => r.ListOpenForContactAsync(Alice, Dana, new("meeting_9"), 10, default));

        Assert.Equal(["soon", "late", "undated"], open.Select(o => o.Item.Task));
        Assert.Equal("meeting_2", open[0].Meeting.Id.Value);
    }

    [Fact]
    public async Task History_has_meetings_that_were_held_or_analysed_latest_first()
    {
        var planned = Meeting.Schedule(new("meeting_2"), Alice, Dana, "Planned", Day, MeetingStatus.Scheduled, null, Day.ToUniversalTime());
        var analysed = Meeting.Schedule(new("meeting_3"), Alice, Dana, "Analysed", Day.AddDays(1), MeetingStatus.Scheduled, null, Day.ToUniversalTime());
        await _database.AddAsync(NewMeeting(1), planned, analysed, NewTranscript(3));
        await _database.AddAsync(NewAnalysis(3, 3, true));

        var history = await _database.AskAsync<IMeetingRepository, IReadOnlyList<Meeting>>(r => r.ListHistoryAsync(Alice, Dana, new("meeting_9"), 10, default));

        Assert.Equal(["meeting_3", "meeting_1"], history.Select(m => m.Id.Value));
    }

    [Fact]
    public async Task What_an_extractor_could_not_read_comes_back_with_the_parts_that_stand()
    {
        var part = new InsightPart(new("analysis_1"), "summary", new Passage(0, 0, 3, 7), new Passage(0, 0, 3, 7), "\"First.\"", "mock");
        await _database.AddAsync(NewMeeting(1), NewTranscript(1));
        await _database.AddAsync(NewPartialAnalysis());
        await _database.AddAsync(part, new InsightPart(new("analysis_1"), "summary", new Passage(8, 2, 9, 1), new Passage(7, 5, 9, 1), "\"Last.\"", "other"));

        var analysis = await _database.AskAsync<IAnalysisRepository, Analysis?>(r => r.GetNewestWithInsightsAsync(new("meeting_1"), default));
        var parts = await _database.AskAsync<IAnalysisRepository, IReadOnlyList<InsightPart>>(r => r.ListPartsAsync(new("analysis_1"), default));

        var run = analysis!.Extractors[0];
        Assert.Equal((ExtractorStatus.Partial, 0.4), (run.Status, run.Coverage));
        Assert.Equal([new UnreadPassage(new Passage(3, 7, 8, 2), "down")], run.Unread);
        Assert.Equal(
            [(part.Own, part.Shown, "\"First.\"", "mock"), (new(8, 2, 9, 1), new(7, 5, 9, 1), "\"Last.\"", "other")],
            parts.OrderBy(p => p.FirstTurn).Select(p => (p.Own, p.Shown, p.Content, p.Model)));
    }

    [Fact]
    public async Task What_an_extractor_found_makes_room_for_what_it_finds_with_the_rest()
    {
        await _database.AddAsync(NewMeeting(1), NewTranscript(1));
        await _database.AddAsync(NewPartialAnalysis());
        await _database.AddAsync(
            new Insight(new("analysis_1"), "summary", "1"), new Insight(new("analysis_1"), "sentiment", "2"), Item(1, 1, 0, "a"), Item(2, 1, 1, "b"),
            new InsightPart(new("analysis_1"), "summary", new Passage(0, 0, 3, 7), new Passage(0, 0, 3, 7), "1", "mock"));

        await _database.InScopeAsync(async provider =>
        {
            var (analyses, items, unitOfWork) = (
                provider.GetRequiredService<IAnalysisRepository>(), provider.GetRequiredService<IActionItemRepository>(), provider.GetRequiredService<IUnitOfWork>());
            await using var exclusive = await unitOfWork.BeginExclusiveAsync(default);
            await analyses.RemoveFindingsAsync(new("analysis_1"), "summary", default);
            await items.RemoveOfAnalysisAsync(new("analysis_1"), default);
            analyses.Add(new Insight(new("analysis_1"), "summary", "3"));
            items.Add(Item(2, 1, 0, "b"));
            items.Add(Item(1, 1, 1, "a"));
            await unitOfWork.CommitAsync(default);
            return true;
        });

        var insights = await _database.AskAsync<IAnalysisRepository, IReadOnlyList<Insight>>(r => r.ListInsightsAsync([new("analysis_1")], default));
        Assert.Equal([("sentiment", "2"), ("summary", "3")], insights.OrderBy(i => i.Extractor).Select(i => (i.Extractor, i.Content)));
        Assert.Empty(await _database.AskAsync<IAnalysisRepository, IReadOnlyList<InsightPart>>(r => r.ListPartsAsync(new("analysis_1"), default)));
        Assert.Equal(
            ["item_2", "item_1"],
            (await _database.AskAsync<IActionItemRepository, IReadOnlyList<ActionItem>>(r => r.ListOfAnalysisAsync(new("analysis_1"), default))).Select(i => i.Id.Value));
    }

    [Fact]
    public async Task What_is_removed_as_the_only_writer_is_there_again_when_nothing_is_committed()
    {
        await _database.AddAsync(NewMeeting(1), NewTranscript(1));
        await _database.AddAsync(NewPartialAnalysis());
        await _database.AddAsync(new Insight(new("analysis_1"), "summary", "1"));

        await _database.InScopeAsync(async provider =>
        {
            await using var exclusive = await provider.GetRequiredService<IUnitOfWork>().BeginExclusiveAsync(default);
            await provider.GetRequiredService<IAnalysisRepository>().RemoveFindingsAsync(new("analysis_1"), "summary", default);
            return true;
        });

        Assert.Single(await _database.AskAsync<IAnalysisRepository, IReadOnlyList<Insight>>(r => r.ListInsightsAsync([new("analysis_1")], default)));
    }

    [Fact]
    public async Task Of_two_retries_at_once_one_is_refused_and_the_database_goes_on()
    {
        await _database.AddAsync(NewMeeting(1), NewTranscript(1));
        await _database.AddAsync(NewAnalysis(1, 1, succeeded: false));

        await _database.InScopeAsync(one => _database.InScopeAsync(async other =>
        {
            foreach (var scope in new[] { one, other })
                (await scope.GetRequiredService<IAnalysisRepository>().GetAsync(new("analysis_1"), default))!.Retry();
            await one.GetRequiredService<IUnitOfWork>().CommitAsync(default);
            await Assert.ThrowsAsync<ConflictException>(() => other.GetRequiredService<IUnitOfWork>().CommitAsync(default));
            return true;
        }));

        await _database.AddAsync(NewMeeting(2));
        var running = await _database.AskAsync<IAnalysisRepository, IReadOnlyList<Analysis>>(r => r.ListRunningAsync(10, default));
        Assert.Single(running);
    }

    [Fact]
    public async Task A_preparation_is_kept_with_its_sources()
    {
        await _database.AddAsync(NewMeeting(1));
        await _database.AddAsync(new Preparation(
            new("preparation_1"), new("meeting_1"), new Brief("who", "what", ["topic"], ["item"]),
            [new PreparationSource(new("meeting_0"), "Before", new(2025, 1, 2), new ActionItemId("item_1"), 0)], "mock", Day.ToUniversalTime()));

        var kept = await _database.InScopeAsync(p => p.GetRequiredService<MeetingIntelDbContext>().Preparations.SingleAsync());

        Assert.Equal("who", kept.Brief.ContactSummary);
        Assert.Equal("item_1", Assert.Single(kept.Sources).ItemId?.Value);
    }

    [Fact]
    public async Task The_file_is_in_WAL_mode_with_full_synchronisation_and_foreign_keys()
    {
        var pragmas = await _database.InScopeAsync(async provider =>
        {
            var database = provider.GetRequiredService<MeetingIntelDbContext>().Database;
            await database.OpenConnectionAsync();
            var values = new List<string>();
            foreach (var pragma in new[] { "journal_mode", "synchronous", "foreign_keys", "busy_timeout" })
            {
                await using var command = database.GetDbConnection().CreateCommand();
                command.CommandText = $"PRAGMA {pragma}";
                values.Add(Convert.ToString(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture)!);
            }

            return values;
        });

        Assert.Equal(["wal", "2", "1", "5000"], pragmas);
        await Assert.ThrowsAsync<DbUpdateException>(() => _database.AddAsync(
            Meeting.Schedule(new("meeting_8"), new("nobody"), Dana, "x", Day, MeetingStatus.Scheduled, null, Day.ToUniversalTime())));
    }

    [Fact]
    public async Task The_migrations_are_up_to_date_with_the_model() =>
        Assert.False(await _database.InScopeAsync(p => Task.FromResult(p.GetRequiredService<MeetingIntelDbContext>().Database.HasPendingModelChanges())));

    private async Task<IReadOnlyList<ActionItem>> ListAsync(ActionItemFilter filter, ActionItemPlace? after = null, int count = 10) =>
        [.. (await _database.AskAsync<IActionItemRepository, IReadOnlyList<CitedActionItem>>(r => r.ListAsync(filter, after, count, default))).Select(c => c.Item)];

    private static Meeting NewMeeting(int number) =>
        Meeting.Schedule(new($"meeting_{number}"), Alice, Dana, $"Talk {number}", Day.AddHours(-number), MeetingStatus.Completed, null, Day.ToUniversalTime());

    private static Transcript NewTranscript(int meeting) =>
        Transcript.Receive(new($"transcript_{meeting}"), new($"meeting_{meeting}"), $"Alice: {meeting}", Speech.None, Day.ToUniversalTime());

    private static Analysis NewAnalysis(int number, int meeting, bool succeeded)
    {
        var analysis = Analysis.Begin(
            new($"analysis_{number}"), new($"meeting_{meeting}"), new($"transcript_{meeting}"), [("summary", 1), ("sentiment", 1)], Day.ToUniversalTime());
        analysis.Settle(
            [new("summary", 1, 1, "mock", succeeded ? null : "down"), new("sentiment", 1, 3, null, "down")], ModelUsage.None, Day.ToUniversalTime());
        return analysis;
    }

    private static Analysis NewPartialAnalysis()
    {
        var analysis = Analysis.Begin(new("analysis_1"), new("meeting_1"), new("transcript_1"), [("summary", 1)], Day.ToUniversalTime());
        analysis.Settle(
            [ExtractorOutcome.InPart("summary", 1, 3, "mock", [new(new Passage(3, 7, 8, 2), "down")], 0.4)], ModelUsage.None, Day.ToUniversalTime());
        return analysis;
    }

    private static ActionItem Item(
        int number, int analysis, int position, string task, string? owner = null, DateOnly? due = null, int meeting = 1, double confidence = 0.5) =>
        ActionItem.Track(
            new($"item_{number}"), new($"analysis_{analysis}"), new($"meeting_{meeting}"), position,
            new Commitment(task, owner, due, null, Priority.Medium, "asked for", new Confidence(confidence), true, [new Evidence("words", "Alice", 1, 0, 3)]), Day.ToUniversalTime());
}
