using System.Net;
using System.Text.Json;

namespace MeetingIntel.Api.Tests;

[Collection(SteadyServiceGroup.Name)]
public sealed class ActionItemsTests(SteadyService service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task Lists_read_only_the_newest_analysis_with_insights()
    {
        var meeting = await _client.CreateMeetingAsync();
        (await _client.AnalyzeAsync(meeting, Transcripts.Numbered(1))).Ok();
        var newest = (await _client.AnalyzeAsync(meeting, "Alice Moreau: I'll call the bank tomorrow.")).Ok();

        var listed = (await _client.GetJsonAsync($"/action-items?meeting_id={meeting}")).Ok().GetProperty("items");

        Assert.Equal(newest.GetProperty("insights").GetProperty("action_items").GetRawText(), listed.GetRawText());
    }

    [Fact]
    public async Task Lists_filter_by_owner_status_and_deadline()
    {
        var meeting = await _client.CreateMeetingAsync(time: "2025-11-19T10:00:00Z");
        var items = (await _client.AnalyzeAsync(
            meeting, "Alice Moreau: I'll call the bank by November 25.\nDana Whitfield: I'll write the report by December 2.\nDana Whitfield: I'll ask our lawyer.")).Ok()
            .GetProperty("insights").GetProperty("action_items");
        Assert.Equal(3, items.GetArrayLength());
        (await _client.PatchAsync($"/action-items/{items[0].GetProperty("id").GetString()}", """{"status":"dismissed"}""")).Ok();

        async Task<int> Count(string query) =>
            (await _client.GetJsonAsync($"/action-items?meeting_id={meeting}&{query}")).Ok().GetProperty("items").GetArrayLength();

        Assert.Equal(2, await Count("owner=dana%20whitfield"));
        Assert.Equal(1, await Count("status=dismissed"));
        Assert.Equal(1, await Count("due_before=2025-12-02"));
        Assert.Equal(2, await Count("due_before=2025-12-03"));
        Assert.Equal(3, await Count("user_id=user_1&contact_id=contact_1"));
        Assert.Equal(0, await Count("user_id=user_2"));
        Assert.Equal(2, await Count("limit=2"));
        (await _client.GetJsonAsync("/action-items?due_before=soon")).Invalid("due_before");
        (await _client.GetJsonAsync("/action-items?status=finished")).Invalid("status");
    }

    [Fact]
    public async Task Lists_leave_out_what_is_less_sure_in_whole_and_by_pages()
    {
        var all = (await _client.GetJsonAsync("/action-items?limit=200")).Ok().GetProperty("items").EnumerateArray().ToList();
        var least = all.Select(ConfidenceOf).Order().ElementAt(all.Count / 2);
        var sure = all.Where(i => ConfidenceOf(i) >= least).Select(IdOf).ToList();
        Assert.InRange(sure.Count, 2, all.Count - 1);
        var filter = FormattableString.Invariant($"min_confidence={least}");

        Assert.Equal(sure, IdsOf(await _client.GetJsonAsync($"/action-items?limit=200&{filter}")));
        var seen = new List<string?>();
        string? cursor = null;
        do
        {
            var page = await _client.GetJsonAsync($"/action-items?{filter}&limit={sure.Count - 1}{(cursor is null ? "" : $"&cursor={cursor}")}");
            seen.AddRange(IdsOf(page));
            cursor = page.Json.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(sure, seen);
        Assert.Equal(all.Select(IdOf), IdsOf(await _client.GetJsonAsync("/action-items?limit=200&min_confidence=0")));
        Assert.Equal(
            all.Where(i => ConfidenceOf(i) >= least && i.GetProperty("meeting_id").GetString() == "meeting_1").Select(IdOf),
            IdsOf(await _client.GetJsonAsync($"/action-items?meeting_id=meeting_1&{filter}")));

        static double ConfidenceOf(JsonElement item) => item.GetProperty("confidence").GetDouble();
        static string? IdOf(JsonElement item) => item.GetProperty("id").GetString();
        static IEnumerable<string?> IdsOf(Answer page) => page.Ok().GetProperty("items").EnumerateArray().Select(IdOf);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1.0000001")]
    [InlineData("abc")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("0,5")]
    [InlineData("50%25")]
    [InlineData("")]
    [InlineData("%20")]
    public async Task A_confidence_that_is_none_is_refused_with_its_range(string least)
    {
        var refusal = await _client.GetJsonAsync($"/action-items?min_confidence={least}");

        refusal.Invalid("min_confidence");
        Assert.Equal("min_confidence must be a number from 0 to 1", refusal.Json.GetProperty("detail").GetString());
        Assert.Equal(["must be a number from 0 to 1"], refusal.Json.GetProperty("errors").GetProperty("min_confidence").EnumerateArray().Select(e => e.GetString()));
    }

    [Fact]
    public async Task A_confidence_that_stands_twice_or_a_cursor_of_another_is_refused()
    {
        (await _client.GetJsonAsync("/action-items?min_confidence=0.1&min_confidence=0.9")).Invalid("min_confidence");
        var cursor = (await _client.GetJsonAsync("/action-items?min_confidence=0.1&limit=1")).Ok().GetProperty("next_cursor").GetString();
        (await _client.GetJsonAsync($"/action-items?min_confidence=0.2&limit=1&cursor={cursor}")).Invalid("cursor");
        (await _client.GetJsonAsync($"/action-items?limit=1&cursor={cursor}")).Invalid("cursor");
        (await _client.GetJsonAsync($"/action-items?min_confidence=0.10&limit=1&cursor={cursor}")).Ok();
    }

    [Fact]
    public async Task Items_can_be_highlighted_from_the_list_although_a_newer_transcript_came()
    {
        var meeting = await _client.CreateMeetingAsync();
        (await _client.AnalyzeAsync(meeting, "Alice Moreau: Right.\nAlice Moreau: Fine, I'll call the bank by November 25.")).Ok();
        Assert.Equal(HttpStatusCode.NoContent, (await _client.SendAsync(HttpMethod.Put, $"/meetings/{meeting}/transcript", "Alice Moreau: Hello.", "text/plain")).Status);

        var item = Assert.Single((await _client.GetJsonAsync($"/action-items?meeting_id={meeting}")).Ok().GetProperty("items").EnumerateArray());
        var transcript = (await _client.GetJsonAsync($"/meetings/{meeting}/transcript?transcript_id={item.GetProperty("transcript_id").GetString()}")).Ok();

        var evidence = Assert.Single(item.GetProperty("evidence").EnumerateArray());
        Assert.Equal(
            evidence.GetProperty("quote").GetString(),
            transcript.GetProperty("turns")[evidence.GetProperty("turn").GetInt32()].GetProperty("text").GetString()!
                .Substring(evidence.GetProperty("offset").GetInt32(), evidence.GetProperty("length").GetInt32()));
        Assert.Equal(
            item.GetProperty("transcript_id").GetString(),
            (await _client.PatchAsync($"/action-items/{item.GetProperty("id").GetString()}", """{"status":"done"}""")).Ok().GetProperty("transcript_id").GetString());
    }

    [Fact]
    public async Task Items_are_told_apart_by_the_side_of_their_owners_which_follows_the_owner()
    {
        var meeting = await _client.CreateMeetingAsync();
        var items = (await _client.AnalyzeAsync(
            meeting, "Alice: I'll call the bank by November 25.\nDana Whitfield: I'll write the report by December 2.\nMarcus: I'll ask our lawyer about the lease.")).Ok()
            .GetProperty("insights").GetProperty("action_items");
        Assert.Equal(["us", "them", null], items.EnumerateArray().Select(i => i.GetProperty("side").GetString()));

        async Task<IEnumerable<string?>> Owners(string side) =>
            (await _client.GetJsonAsync($"/action-items?meeting_id={meeting}&side={side}")).Ok().GetProperty("items").EnumerateArray().Select(i => i.GetProperty("owner").GetString());

        Assert.Equal(["Dana Whitfield"], await Owners("them"));
        var change = $"/action-items/{items[2].GetProperty("id").GetString()}";
        Assert.Equal("them", (await _client.PatchAsync(change, """{"owner":"Larkspur legal"}""")).Ok().GetProperty("side").GetString());
        Assert.Equal(["Dana Whitfield", "Larkspur legal"], await Owners("them"));
        Assert.Equal("us", (await _client.PatchAsync(change, """{"owner":"Ben Okafor"}""")).Ok().GetProperty("side").GetString());
        Assert.Equal(["Alice", "Ben Okafor"], await Owners("us"));
        Assert.Equal(JsonValueKind.Null, (await _client.PatchAsync(change, """{"owner":null}""")).Ok().GetProperty("side").ValueKind);
        (await _client.GetJsonAsync("/action-items?side=theirs")).Invalid("side");
    }

    [Fact]
    public async Task A_priority_says_why()
    {
        var meeting = await _client.CreateMeetingAsync();

        var items = (await _client.AnalyzeAsync(meeting, "Alice Moreau: I'll call the bank asap.\nDana Whitfield: I'll write the report by the end of next month.")).Ok()
            .GetProperty("insights").GetProperty("action_items");

        Assert.Equal(
            [("high", "Said to be urgent: \u201Casap\u201D."), ("medium", null)],
            items.EnumerateArray().Select(i => (i.GetProperty("priority").GetString(), i.GetProperty("priority_reason").GetString())));
    }

    [Fact]
    public async Task A_reason_for_a_priority_goes_with_the_deadline_and_stays_gone()
    {
        const string Talk = "Alice Moreau: I'll call the bank tomorrow.";
        var meeting = await _client.CreateMeetingAsync(time: "2025-11-20T10:00:00Z");
        var item = (await _client.AnalyzeAsync(meeting, Talk)).Ok().GetProperty("insights").GetProperty("action_items")[0];
        Assert.Equal("Due on the day after the meeting.", item.GetProperty("priority_reason").GetString());
        var path = $"/action-items/{item.GetProperty("id").GetString()}";

        Assert.Equal("Due on the day after the meeting.", (await _client.PatchAsync(path, """{"deadline":"2025-11-21","owner":"Dana"}""")).Ok().GetProperty("priority_reason").GetString());
        Assert.Equal(JsonValueKind.Null, (await _client.PatchAsync(path, """{"deadline":"2025-12-19"}""")).Ok().GetProperty("priority_reason").ValueKind);
        var again = (await _client.AnalyzeAsync(meeting, Talk)).Ok().GetProperty("insights").GetProperty("action_items")[0];

        Assert.Equal(("2025-12-19", "high", null), (again.GetProperty("deadline").GetString(), again.GetProperty("priority").GetString(), again.GetProperty("priority_reason").GetString()));
    }

    [Fact]
    public async Task Pages_go_on_in_the_order_of_the_meeting()
    {
        var all = (await _client.GetJsonAsync("/action-items?user_id=user_1&contact_id=contact_3")).Ok().GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()).ToList();
        var seen = new List<string?>();
        string? cursor = null;
        do
        {
            var page = (await _client.GetJsonAsync($"/action-items?user_id=user_1&contact_id=contact_3&limit=1{(cursor is null ? "" : $"&cursor={cursor}")}")).Ok();
            seen.Add(Assert.Single(page.GetProperty("items").EnumerateArray()).GetProperty("id").GetString());
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(all, seen);
    }

    [Fact]
    public async Task Patch_changes_what_is_given_and_leaves_the_rest()
    {
        var meeting = await _client.CreateMeetingAsync();
        var before = (await _client.AnalyzeAsync(meeting, Transcripts.Numbered(9))).Ok().GetProperty("insights").GetProperty("action_items")[0];
        var path = $"/action-items/{before.GetProperty("id").GetString()}";

        var untouched = (await _client.PatchAsync(path, "{}")).Ok();
        var after = (await _client.PatchAsync(path, """{"owner":null,"deadline":null,"task":" Send it all ","surprise":1}""")).Ok();

        Assert.Equal(before.GetRawText(), untouched.GetRawText());
        Assert.Equal("null", after.GetProperty("owner").GetRawText());
        Assert.Equal("null", after.GetProperty("deadline").GetRawText());
        Assert.Equal("Send it all", after.GetProperty("task").GetString());
        Assert.Equal("open", after.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("""{"status":null}""", "status")]
    [InlineData("""{"status":"Done"}""", "status")]
    [InlineData("""{"owner":" "}""", "owner")]
    [InlineData("""{"owner":7}""", "owner")]
    [InlineData("""{"deadline":"tomorrow"}""", "deadline")]
    [InlineData("""{"deadline":"2201-01-01"}""", "deadline")]
    [InlineData("""{"task":null}""", "task")]
    [InlineData("""{"task":""}""", "task")]
    [InlineData("""[]""", "body")]
    public async Task Patch_refuses_what_an_item_cannot_be(string body, string field) => (await _client.PatchAsync("/action-items/item_2", body)).Invalid(field);

    [Fact]
    public async Task Patch_refuses_what_is_not_there_or_was_not_found_again()
    {
        (await _client.PatchAsync("/action-items/meeting_1", "{}")).Problem(HttpStatusCode.NotFound, "not-found");

        var meeting = await _client.CreateMeetingAsync();
        var item = (await _client.AnalyzeAsync(meeting, Transcripts.Numbered(3))).Ok().GetProperty("insights").GetProperty("action_items")[0];
        (await _client.AnalyzeAsync(meeting, "Alice Moreau: Hello there.")).Ok();
        (await _client.PatchAsync($"/action-items/{item.GetProperty("id").GetString()}", """{"status":"done"}""")).Problem(HttpStatusCode.Conflict, "conflict");
    }
}
