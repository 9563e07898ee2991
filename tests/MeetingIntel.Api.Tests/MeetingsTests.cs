using System.Net;

namespace MeetingIntel.Api.Tests;

[Collection(SteadyServiceGroup.Name)]
public sealed class MeetingsTests(SteadyService service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task Create_answers_201_with_location_and_the_meeting_can_be_read()
    {
        var created = await _client.PostAsync("/meetings", new
        {
            title = "  Pricing  ",
            contact_id = "contact_1",
            user_id = "user_1",
            scheduled_time = "2026-03-04T10:00:00+01:00",
            duration_minutes = 45,
        });

        Assert.Equal(HttpStatusCode.Created, created.Status);
        Assert.Equal("Meeting created successfully", created.Json.GetProperty("message").GetString());
        var id = created.Json.GetProperty("meeting_id").GetString()!;
        Assert.StartsWith("meeting_", id, StringComparison.Ordinal);
        Assert.Equal($"/meetings/{id}", created.Headers.Location?.ToString());

        var meeting = (await _client.GetJsonAsync($"/meetings/{id}")).Ok();
        Assert.Equal(
            ["id", "title", "contact_id", "user_id", "scheduled_time", "duration_minutes", "status", "created_at", "updated_at"],
            meeting.EnumerateObject().Select(p => p.Name));
        Assert.Equal("Pricing", meeting.GetProperty("title").GetString());
        Assert.Equal("2026-03-04T09:00:00Z", meeting.GetProperty("scheduled_time").GetString());
        Assert.Equal("scheduled", meeting.GetProperty("status").GetString());
        Assert.EndsWith("Z", meeting.GetProperty("created_at").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-04T10:00:00", "2026-03-04T10:00:00Z")]
    [InlineData("2026-03-04T10:00", "2026-03-04T10:00:00Z")]
    [InlineData("2026-03-04T10:00:00.25-05:30", "2026-03-04T15:30:00.25Z")]
    [InlineData("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z")]
    [InlineData("2026-03-04t10:00:00.123456789z", "2026-03-04T10:00:00.1234567Z")]
    [InlineData("2026-03-04T10:00:00+01", "2026-03-04T09:00:00Z")]
    [InlineData("2026-03-04T10:00:00-0330", "2026-03-04T13:30:00Z")]
    public async Task A_time_is_answered_in_utc(string given, string answered)
    {
        var id = await _client.CreateMeetingAsync(time: given);

        Assert.Equal(answered, (await _client.GetJsonAsync($"/meetings/{id}")).Ok().GetProperty("scheduled_time").GetString());
    }

    [Fact]
    public async Task Create_refuses_what_the_body_names_and_nobody_knows()
    {
        var user = await _client.PostAsync("/meetings", new { title = "x", contact_id = "contact_1", user_id = "contact_1", scheduled_time = "2026-03-04T10:00:00Z" });
        Assert.Contains("contact_1", user.Problem(HttpStatusCode.NotFound, "not-found").GetProperty("detail").GetString(), StringComparison.Ordinal);

        var contact = await _client.PostAsync("/meetings", new { title = "x", contact_id = "nobody", user_id = "user_1", scheduled_time = "2026-03-04T10:00:00Z" });
        Assert.Contains("nobody", contact.Problem(HttpStatusCode.NotFound, "not-found").GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_goes_from_the_latest_start_through_pages_without_gap_or_repeat()
    {
        var user = (await _client.PostAsync("/users", new { name = "Pager" })).Json.GetProperty("id").GetString()!;
        var ids = new List<string>();
        for (var day = 1; day <= 7; day++)
            ids.Add(await _client.CreateMeetingAsync(user: user, time: $"2026-05-0{(day == 4 ? 3 : day)}T10:00:00Z", title: $"Day {day}"));

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = (await _client.GetJsonAsync($"/meetings?user_id={user}&limit=3{(cursor is null ? "" : $"&cursor={cursor}")}")).Ok();
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(m => m.GetProperty("id").GetString()!));
            cursor = page.GetProperty("next_cursor").GetString();
        }
        while (cursor is not null);

        string[] sameStart = [.. new[] { ids[2], ids[3] }.Order(StringComparer.Ordinal)];
        Assert.Equal([ids[6], ids[5], ids[4], .. sameStart, ids[1], ids[0]], seen);
    }

    [Fact]
    public async Task List_filters_by_user_contact_status_time_and_title()
    {
        var user = (await _client.PostAsync("/users", new { name = "Filter" })).Json.GetProperty("id").GetString()!;
        var wanted = await _client.CreateMeetingAsync(contact: "contact_2", user: user, time: "2026-06-02T10:00:00Z", title: "100%_sure talk", status: "in_progress");
        await _client.CreateMeetingAsync(contact: "contact_1", user: user, time: "2026-06-03T10:00:00Z", title: "1000 sure talks");

        async Task<string[]> Ids(string query) =>
            [.. (await _client.GetJsonAsync($"/meetings?user_id={user}&{query}")).Ok().GetProperty("items").EnumerateArray().Select(m => m.GetProperty("id").GetString()!)];

        Assert.Equal([wanted], await Ids("contact_id=contact_2"));
        Assert.Equal([wanted], await Ids("status=in_progress"));
        Assert.Equal([wanted], await Ids("from=2026-06-02T10:00:00Z&to=2026-06-03T10:00:00Z"));
        Assert.Equal([wanted], await Ids("from=2026-06-02T12:00:00+02:00&to=2026-06-02T12:00:01+02:00"));
        Assert.Equal([wanted], await Ids("q=100%25_SURE"));
        Assert.Empty(await Ids("to=2026-06-02T10:00:00Z"));
        Assert.Empty(await Ids("contact_id=nobody"));
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=201", "limit")]
    [InlineData("limit=ten", "limit")]
    [InlineData("status=InProgress", "status")]
    [InlineData("from=2026-06-02", "from")]
    [InlineData("to=yesterday", "to")]
    [InlineData("cursor=abc", "cursor")]
    public async Task List_refuses_what_it_cannot_read(string query, string field) => (await _client.GetJsonAsync($"/meetings?{query}")).Invalid(field);

    [Fact]
    public async Task A_cursor_is_good_for_its_list_and_filters_alone()
    {
        var cursor = (await _client.GetJsonAsync("/meetings?user_id=user_1&limit=1")).Ok().GetProperty("next_cursor").GetString()!;
        var changed = cursor[..^1] + (cursor[^1] == 'A' ? 'B' : 'A');

        (await _client.GetJsonAsync($"/meetings?user_id=user_1&limit=2&cursor={cursor}")).Ok();
        (await _client.GetJsonAsync($"/meetings?user_id=user_2&cursor={cursor}")).Invalid("cursor");
        (await _client.GetJsonAsync($"/meetings?cursor={cursor}")).Invalid("cursor");
        (await _client.GetJsonAsync($"/action-items?user_id=user_1&cursor={cursor}")).Invalid("cursor");
        (await _client.GetJsonAsync($"/meetings?user_id=user_1&cursor={changed}")).Invalid("cursor");
    }
}
