using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Meetings.AnalyzeMeeting;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Domain.Users;
using Moq;

namespace MeetingIntel.Application.Tests.Meetings.AnalyzeMeeting;

public sealed class AnalyzeMeetingHandlerTests : IDisposable
{
    private static readonly AnalyzeMeetingCommand Good = new() { MeetingId = "meeting_1", UserId = "user_dana", Transcript = Samples.Talk };

    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);

    public AnalyzeMeetingHandlerTests() => _app.Knows(Samples.Dana, Samples.Zoe, Samples.Eli, _meeting);

    public static TheoryData<string> Extractors => [.. Answers.Extractors];

    public static TheoryData<string> AllExtractors => [.. Answers.AllExtractors];

    public static TheoryData<int> SomeButNotAll => [.. Enumerable.Range(1, Answers.Extractors.Count - 1)];

    private Analysis Analysis => Assert.Single(_app.Kept.OfType<Analysis>());

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Analyze_gives_every_insight_with_the_words_it_comes_from()
    {
        var result = await _app.SendAsync(Good);

        var insights = result.Insights;
        Assert.Equal(("meeting_1", Analysis.Id.Value), (result.MeetingId, result.AnalysisId));
        Assert.Equal((null, null), (result.Errors, result.PartialSuccess));
        var item = Assert.Single(insights.ActionItems!);
        Assert.Equal(("Send the signed quote", "Dana", new DateOnly(2026, 3, 6), "by Friday"), (item.Task, item.Owner, item.Deadline, item.DeadlineText));
        Assert.Equal((Priority.High, ActionItemStatus.Open, 0.9, true), (item.Priority, item.Status, item.Confidence, item.Verified));
        var evidence = Assert.Single(item.Evidence);
        Assert.Equal(("send the signed quote", "Dana", 1.0, 0), (evidence.Quote, evidence.Speaker, evidence.StartSeconds, evidence.Turn));
        Assert.Equal(("Annual plan", 0.7, true), Assert.Single(insights.KeyTopics!.Select(t => (t.Topic, t.Relevance, t.Verified))));
        Assert.Equal((0.8, "Warm and swift.", RelationshipHealth.Strong), (insights.Sentiment!.Score, insights.Sentiment.Summary, insights.Sentiment.RelationshipHealth));
        Assert.Equal(("Dana", 0.9), Assert.Single(insights.Sentiment.BySpeaker.Select(s => (s.Speaker, s.Score))));
        Assert.Equal(("Book the kickoff", new DateOnly(2026, 3, 9)), Assert.Single(insights.FollowUps!.Select(f => (f.Suggestion, f.Due))));
        Assert.Equal("Dana and Eli agreed on the annual plan.", insights.Summary);
        Assert.Equal(("Go with the annual plan", "Eli", true), Assert.Single(insights.Decisions!.Select(d => (d.Decision, d.DecidedBy, d.Verified))));
        Assert.Equal((6, 0, 600L, 120L, 0.06m), (result.Usage.Calls, result.Usage.Retries, result.Usage.InputTokens, result.Usage.OutputTokens, result.Usage.Cost));
    }

    [Fact]
    public async Task An_analysis_that_breaks_off_by_a_defect_of_ours_is_left_ready_for_a_retry()
    {
        _app.Users.Setup(r => r.GetAsync(It.IsAny<UserId>(), It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("a defect"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => _app.SendAsync(Good));

        Assert.Equal(AnalysisState.Failed, Analysis.State);
        Assert.All(Analysis.Extractors, run => Assert.Equal("interrupted", run.Error));
        _app.UnitOfWork.Verify(u => u.Forget(), Times.Once);
    }

    [Fact]
    public async Task Every_extractor_failing_by_a_defect_of_ours_is_no_fault_of_the_model()
    {
        foreach (var name in Answers.Extractors)
            _app.ModelFails(name, new InvalidOperationException("a defect"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => _app.SendAsync(Good));

        Assert.Equal(AnalysisState.Failed, Analysis.State);
        Assert.All(Analysis.Extractors, run => Assert.Equal("internal error", run.Error));
    }

    [Fact]
    public async Task Transcript_and_analysis_are_kept_before_the_first_question_and_the_outcome_once_after_the_last()
    {
        await _app.SendAsync(Good);

        Assert.Equal("commit 1 Transcript, 1 Analysis", _app.Events.First());
        Assert.Equal("commit 1 ActionItem, 5 Insight", _app.Events.Last());
        Assert.Equal(Answers.Extractors.Select(name => $"ask {name}").Order(), _app.Events.Skip(1).SkipLast(1).Order());
    }

    [Fact]
    public async Task No_question_is_asked_where_the_first_commit_fails()
    {
        _app.UnitOfWork.Setup(u => u.CommitAsync(It.IsAny<CancellationToken>())).ThrowsAsync(new ConflictException("the disk is full"));

        await Assert.ThrowsAsync<ConflictException>(() => _app.SendAsync(Good));

        Assert.Empty(_app.Asked);
    }

    [Fact]
    public async Task Analyze_keeps_text_turns_and_state()
    {
        _app.Clock.Advance(TimeSpan.FromMinutes(5));

        await _app.SendAsync(Good);

        var transcript = Assert.Single(_app.Kept.OfType<Transcript>());
        Assert.Equal((Samples.Talk, 3, _meeting.Id), (transcript.Text, transcript.Turns.Count, transcript.MeetingId));
        Assert.Equal((transcript.Id, _meeting.Id, AnalysisState.Completed), (Analysis.TranscriptId, Analysis.MeetingId, Analysis.State));
        Assert.Equal((Samples.Now.AddMinutes(5), Samples.Now.AddMinutes(5)), (Analysis.CreatedAt, Analysis.FinishedAt));
    }

    [Theory]
    [InlineData(MeetingStatus.Scheduled)]
    [InlineData(MeetingStatus.InProgress)]
    [InlineData(MeetingStatus.Completed)]
    public async Task A_meeting_that_is_analysed_was_held(MeetingStatus before)
    {
        var meeting = Samples.MeetingOf(Samples.Dana, "meeting_2", before);
        _app.Knows(meeting);

        await _app.SendAsync(Good with { MeetingId = "meeting_2" });

        Assert.Equal(MeetingStatus.Completed, meeting.Status);
    }

    [Fact]
    public async Task The_same_text_again_is_kept_once_and_is_the_newest_once_more()
    {
        await _app.SendAsync(Good);
        _app.Clock.Advance(TimeSpan.FromHours(1));

        await _app.SendAsync(Good);

        Assert.Equal(Samples.Now.AddHours(1), Assert.Single(_app.Kept.OfType<Transcript>()).ReceivedAt);
        Assert.Equal(2, _app.Kept.OfType<Analysis>().Count());
    }

    [Fact]
    public async Task All_questions_share_one_prompt_that_tells_what_the_meeting_was()
    {
        await _app.SendAsync(Good);

        var prompt = Assert.Single(_app.Asked.Select(r => r.Prompt).Distinct());
        Assert.Contains(
            """
            Meeting title: Renewal
            Meeting day: 2026-03-04 (Wednesday)
            User: Dana Reyes
            Contact: Eli Stone
            Contact role: CTO
            Contact company: Northwind

            """.ReplaceLineEndings("\n"), prompt, StringComparison.Ordinal);
        Assert.Contains("[1] Eli: Great: then we go with the annual plan.\n", prompt, StringComparison.Ordinal);
        Assert.All(_app.Asked, r => Assert.Equal(Samples.Mark, r.Fence));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Only_force_lets_no_remembered_answer_do(bool force)
    {
        await _app.SendAsync(Good with { Force = force });

        Assert.All(_app.Asked, r => Assert.Equal(force, r.BypassCache));
    }

    [Fact]
    public async Task Only_the_extractors_that_were_asked_for_are_run_in_the_order_of_the_contract()
    {
        var result = await _app.SendAsync(Good with { Extractors = ["summary", "key_topics"] });

        Assert.Equal(["key_topics", "summary"], _app.Asked.Select(r => r.Task).Order());
        Assert.Equal(["key_topics", "summary"], Analysis.Extractors.Select(e => e.Name));
        Assert.Equal(["key_topics", "summary"], result.Insights.AskedFor.Order());
        Assert.Equal((null, null, AnalysisState.Completed), (result.Errors, result.PartialSuccess, Analysis.State));
        Assert.NotNull(result.Insights.Summary);
        Assert.NotNull(result.Insights.KeyTopics);
        Assert.Null(result.Insights.ActionItems);
    }

    [Fact]
    public async Task Open_questions_come_only_when_they_are_asked_for()
    {
        Assert.DoesNotContain("open_questions", (await _app.SendAsync(Good)).Insights.AskedFor);

        var questions = (await _app.SendAsync(Good with { Extractors = ["open_questions"] })).Insights.OpenQuestions!;

        Assert.Equal(("Can you book the kickoff for Monday?", "Dana", true), Assert.Single(questions.Select(q => (q.Question, q.AskedBy, q.Verified))));
    }

    [Fact]
    public async Task Items_are_put_on_their_owners_side_and_keep_to_the_owner_that_a_user_gave()
    {
        _app.ModelSays("action_items", """
            {"action_items":[
              {"task":"Send the signed quote","owner":"Dana","deadline":null,"deadline_text":null,"priority":"low","priority_reason":null,"confidence":1,
               "evidence":[{"turn":0,"quote":"send the signed quote"}]},
              {"task":"Take the annual plan","owner":"Eli","deadline":null,"deadline_text":null,"priority":"low","priority_reason":null,"confidence":1,
               "evidence":[{"turn":1,"quote":"we go with the annual plan"}]},
              {"task":"Book the kickoff","owner":null,"deadline":null,"deadline_text":null,"priority":"low","priority_reason":null,"confidence":1,
               "evidence":[{"turn":2,"quote":"book the kickoff"}]}]}
            """);
        var first = await _app.SendAsync(Good);
        Assert.Equal([Side.Us, Side.Them, null], first.Insights.ActionItems!.Select(i => i.Side));

        _app.Kept.OfType<ActionItem>().Single(i => i.Owner == "Dana").Assign("Northwind", Samples.Now);
        var again = await _app.SendAsync(Good with { Transcript = Good.Transcript + "\nDana: Bye." });

        Assert.Equal([("Northwind", Side.Them), ("Eli", Side.Them), (null, (Side?)null)], again.Insights.ActionItems!.Select(i => (i.Owner, i.Side)));
    }

    [Theory]
    [MemberData(nameof(AllExtractors))]
    public async Task Any_extractor_can_be_asked_for_alone(string name)
    {
        var result = await _app.SendAsync(Good with { Extractors = [name] });

        Assert.Equal(name, Assert.Single(_app.Asked).Task);
        Assert.Equal(name, Assert.Single(result.Insights.AskedFor));
        Assert.NotNull(Insight(result.Insights, name));
    }

    [Theory]
    [MemberData(nameof(Extractors))]
    public async Task Analyze_returns_partial_success_when_one_extractor_fails(string name)
    {
        _app.ModelFails(name, Answers.Exhausted());

        var result = await _app.SendAsync(Good);

        AssertPartial(result, [name]);
    }

    [Theory]
    [MemberData(nameof(SomeButNotAll))]
    public async Task Analyze_returns_partial_success_however_many_extractors_fail_but_one(int failures)
    {
        var failed = Answers.Extractors.TakeLast(failures).ToList();
        foreach (var name in failed)
            _app.ModelFails(name, Answers.Exhausted());

        var result = await _app.SendAsync(Good);

        AssertPartial(result, failed);
    }

    [Fact]
    public async Task Each_failure_is_told_in_its_own_words()
    {
        _app.ModelFails("sentiment", Answers.Exhausted());
        _app.ModelFails("summary", Answers.Refused());
        _app.ModelFails("decisions", new LlmException(LlmFailureKind.Unavailable, "circuit open", TimeSpan.FromSeconds(5), isTransient: false));

        var result = await _app.SendAsync(Good);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["sentiment"] = "LLM call failed after 3 retries",
                ["summary"] = "LLM refused the request (401)",
                ["decisions"] = "circuit open",
            },
            result.Errors);
    }

    [Fact]
    public async Task A_defect_of_ours_in_one_extractor_does_not_cost_the_others()
    {
        _app.ModelFails("sentiment", new InvalidOperationException("a secret of ours"));

        var result = await _app.SendAsync(Good);

        AssertPartial(result, ["sentiment"]);
        Assert.Equal("internal error", result.Errors!["sentiment"]);
    }

    [Fact]
    public async Task A_model_that_calls_itself_off_does_not_cost_the_others()
    {
        _app.ModelFails("sentiment", new OperationCanceledException());

        AssertPartial(await _app.SendAsync(Good), ["sentiment"]);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_does_not_cost_the_others()
    {
        _app.ModelSays("sentiment", "not what was asked for");

        AssertPartial(await _app.SendAsync(Good), ["sentiment"]);
    }

    [Fact]
    public async Task Nothing_at_all_is_a_refusal_that_names_the_analysis_and_keeps_the_transcript()
    {
        FailAll(_ => Answers.Exhausted());

        var refused = await Assert.ThrowsAsync<ModelUnavailableException>(() => _app.SendAsync(Good));

        Assert.Equal(Analysis.Id.Value, refused.AnalysisId);
        Assert.Equal(
            "The model gave no answer (action_items, key_topics, sentiment, follow_ups, summary, decisions: LLM call failed after 3 retries). "
            + $"The transcript is kept; POST /analyses/{Analysis.Id}/retry runs the analysis again.",
            refused.Message);
        Assert.Equal(AnalysisState.Failed, Analysis.State);
        Assert.Single(_app.Kept.OfType<Transcript>());
        Assert.Equal(["commit 1 Transcript, 1 Analysis", "commit"], _app.Events.Where(e => e.StartsWith("commit", StringComparison.Ordinal)));
        Assert.Equal((null, false), (refused.RetryAfter, refused.IsPermanent));
    }

    [Fact]
    public async Task The_longest_wait_that_anyone_asked_for_is_handed_on()
    {
        var waits = new Dictionary<string, TimeSpan> { ["key_topics"] = TimeSpan.FromSeconds(3), ["summary"] = TimeSpan.FromSeconds(7.5) };
        FailAll(name => Answers.Exhausted(waits.TryGetValue(name, out var wait) ? wait : null));

        var refused = await Assert.ThrowsAsync<ModelUnavailableException>(() => _app.SendAsync(Good));

        Assert.Equal(TimeSpan.FromSeconds(7.5), refused.RetryAfter);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("summary", false)]
    public async Task Asking_again_is_hopeless_only_where_every_failure_is(string? hopeful, bool isPermanent)
    {
        FailAll(name => name == hopeful ? Answers.Exhausted() : Answers.Refused());

        var refused = await Assert.ThrowsAsync<ModelUnavailableException>(() => _app.SendAsync(Good));

        Assert.Equal(isPermanent, refused.IsPermanent);
    }

    [Fact]
    public async Task All_of_a_subset_failing_is_a_refusal_too()
    {
        _app.ModelFails("summary", Answers.Exhausted());

        await Assert.ThrowsAsync<ModelUnavailableException>(() => _app.SendAsync(Good with { Extractors = ["summary"] }));
    }

    [Fact]
    public async Task A_caller_who_goes_away_after_the_first_commit_does_not_stop_the_analysis()
    {
        using var caller = new CancellationTokenSource();
        _app.BeforeAnswer = _ => caller.Cancel();

        var result = await _app.SendAsync(Good, caller.Token);

        Assert.Equal(AnalysisState.Completed, Analysis.State);
        Assert.Null(result.PartialSuccess);
        Assert.Equal("commit 1 ActionItem, 5 Insight", _app.Events.Last());
    }

    [Fact]
    public async Task A_caller_who_went_away_before_the_first_commit_leaves_nothing()
    {
        using var caller = new CancellationTokenSource();
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _app.SendAsync(Good, caller.Token));

        Assert.Empty(_app.Events);
        Assert.Empty(_app.Asked);
    }

    [Fact]
    public async Task A_later_analysis_keeps_the_id_and_what_users_gave_an_item()
    {
        await _app.SendAsync(Good);
        var item = Assert.Single(_app.Kept.OfType<ActionItem>());
        item.Move(ActionItemStatus.Done, Samples.Now);
        item.Assign("Zoe", Samples.Now);
        item.Postpone(new DateOnly(2026, 6, 1), Samples.Now);
        item.Reword("Send the final quote", Samples.Now);

        var result = await _app.SendAsync(Good with { Transcript = Samples.Talk + "\nEli: Thanks!" });

        var again = Assert.Single(result.Insights.ActionItems!);
        Assert.Equal(
            (item.Id.Value, ActionItemStatus.Done, "Zoe", new DateOnly(2026, 6, 1), "Send the final quote"),
            (again.Id, again.Status, again.Owner, again.Deadline, again.Task));
    }

    [Fact]
    public async Task A_later_analysis_gives_a_new_id_to_what_is_new()
    {
        await _app.SendAsync(Good);
        _app.ModelSays("action_items", """
            {"action_items":[
              {"task":"Invite the auditors","owner":null,"deadline":null,"deadline_text":null,"priority":"low","priority_reason":null,"confidence":0.5,"evidence":[]},
              {"task":"send the signed quote.","owner":"Dana","deadline":null,"deadline_text":null,"priority":"low","priority_reason":null,"confidence":0.5,"evidence":[]}]}
            """);

        var result = await _app.SendAsync(Good);

        var known = Assert.Single(_app.Kept.OfType<ActionItem>(), i => i.Task == "Send the signed quote");
        Assert.Equal(known.Id.Value, result.Insights.ActionItems![1].Id);
        Assert.NotEqual(known.Id.Value, result.Insights.ActionItems[0].Id);
        Assert.Equal([(null, false), (null, false)], result.Insights.ActionItems.Select(i => (i.Owner, i.Verified)));
    }

    [Fact]
    public async Task A_bad_form_is_refused_before_a_meeting_that_is_not_there()
    {
        var nowhere = Good with { MeetingId = "meeting_9" };

        await _app.RefusesAsync(nowhere with { UserId = "" }, "UserId", Texts.Blank);
        await _app.RefusesAsync<InvalidRequestException>(nowhere with { Transcript = "Dana:" });
    }

    [Fact]
    public async Task What_the_path_names_is_missed_before_what_the_body_names() => Assert.Equal(
        "There is no meeting with the id 'meeting_9'.",
        (await _app.RefusesAsync<NotFoundException>(Good with { MeetingId = "meeting_9", UserId = "user_9" })).Message);

    [Fact]
    public async Task A_user_who_is_not_there_is_missed_before_the_meeting_is_refused()
    {
        _app.Knows(Samples.MeetingOf(Samples.Dana, "meeting_2", MeetingStatus.Cancelled));

        Assert.Equal(
            "There is no user with the id 'user_9'.",
            (await _app.RefusesAsync<NotFoundException>(Good with { MeetingId = "meeting_2", UserId = "user_9" })).Message);
    }

    [Fact]
    public async Task Another_users_meeting_is_refused_before_a_cancelled_one()
    {
        _app.Knows(Samples.MeetingOf(Samples.Dana, "meeting_2", MeetingStatus.Cancelled));

        var refused = await _app.RefusesAsync<ForbiddenException>(Good with { MeetingId = "meeting_2", UserId = "user_zoe" });

        Assert.Equal("Meeting meeting_2 is not a meeting of user user_zoe.", refused.Message);
    }

    [Fact]
    public async Task A_cancelled_meeting_is_refused()
    {
        _app.Knows(Samples.MeetingOf(Samples.Dana, "meeting_2", MeetingStatus.Cancelled));

        Assert.Equal("meeting_cancelled", (await _app.RefusesAsync<RuleBrokenException>(Good with { MeetingId = "meeting_2" })).Rule);
    }

    [Fact]
    public async Task Another_users_meeting_stays_as_it_was()
    {
        await _app.RefusesAsync<ForbiddenException>(Good with { UserId = "user_zoe" });

        Assert.Equal(MeetingStatus.Scheduled, _meeting.Status);
    }

    [Fact]
    public async Task Texts_that_are_missing_blank_or_not_storable_are_refused()
    {
        foreach (var (text, message) in Texts.Unfit)
        {
            await _app.RefusesAsync(Good with { Transcript = text! }, "Transcript", message);
            await _app.RefusesAsync(Good with { UserId = text! }, "UserId", message);
        }
    }

    [Fact]
    public async Task A_transcript_that_cannot_be_read_is_refused_with_its_line()
    {
        var refusal = await _app.RefusesAsync<UnreadableTranscriptException>(Good with { Transcript = "WEBVTT\n\n00:00:0x --> 00:00:02\nDana: Hi." });

        Assert.Equal(("transcript", 3), (refusal.Field, refusal.Line));
        Assert.StartsWith("Line 3: ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_is_cut_from_what_was_said_not_from_the_tags_of_the_format()
    {
        var result = await _app.SendAsync(Good with
        {
            Transcript = "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Dana>Thanks for the <i>Q&amp;A</i>! I'll send the signed\nquote by Friday.</v>\n",
        });

        var evidence = Assert.Single(Assert.Single(result.Insights.ActionItems!).Evidence);
        Assert.Equal(("Dana", 1.0, 0), (evidence.Speaker, evidence.StartSeconds, evidence.Turn));
        Assert.Contains("send the signed\nquote", evidence.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transcript_without_words_is_refused() => Assert.Equal(
        "transcript", (await _app.RefusesAsync<InvalidRequestException>(Good with { Transcript = "Dana:\nEli: \n" })).Field);

    [Fact]
    public async Task A_transcript_is_measured_in_the_bytes_of_its_utf_8_form()
    {
        _app.Limits.TranscriptBytes = 1024;

        await _app.SendAsync(Good with { Transcript = Samples.Rockets(256) });
        var refused = await _app.RefusesAsync<TooLargeException>(Good with { Transcript = Samples.Rockets(256) + "!" });

        Assert.Equal("The transcript has 1025 bytes in UTF-8; at most 1024 are taken.", refused.Message);
    }

    [Fact]
    public async Task No_extractor_and_one_twice_are_refused()
    {
        await _app.RefusesAsync(Good with { Extractors = [] }, "Extractors", "must name at least one, or be left out");
        await _app.RefusesAsync(Good with { Extractors = ["summary", "summary"] }, "Extractors", "must name each once");
    }

    [Theory]
    [InlineData("mood")]
    [InlineData("Summary")]
    [InlineData("")]
    [InlineData(null)]
    public Task An_extractor_that_does_not_exist_is_refused(string? name) => _app.RefusesAsync(
        Good with { Extractors = ["summary", name!] }, "Extractors[1]", "must be one of action_items, key_topics, sentiment, follow_ups, summary, decisions, open_questions");

    private static object? Insight(Application.Insights.InsightsResult insights, string name) => name switch
    {
        "action_items" => insights.ActionItems,
        "key_topics" => insights.KeyTopics,
        "sentiment" => insights.Sentiment,
        "follow_ups" => insights.FollowUps,
        "summary" => insights.Summary,
        "open_questions" => insights.OpenQuestions,
        _ => insights.Decisions,
    };

    private void FailAll(Func<string, LlmException> failure)
    {
        foreach (var name in Answers.Extractors)
            _app.ModelFails(name, failure(name));
    }

    private void AssertPartial(Application.Insights.MeetingInsightsResult result, IReadOnlyList<string> failed)
    {
        Assert.True(result.PartialSuccess);
        Assert.Equal(failed.Order(), result.Errors!.Keys.Order());
        Assert.All(Answers.Extractors, name => Assert.Equal(failed.Contains(name), Insight(result.Insights, name) is null));
        Assert.Equal(Answers.Extractors.Order(), result.Insights.AskedFor.Order());
        Assert.Equal(AnalysisState.Partial, Analysis.State);
        Assert.Equal(failed.Order(), Analysis.Extractors.Where(e => e.Status == ExtractorStatus.Failed).Select(e => e.Name).Order());
    }
}
