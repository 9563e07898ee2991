using System.Net;
using System.Text.Json;

namespace MeetingIntel.Api.Tests;

[Collection(SteadyServiceGroup.Name)]
public sealed class PrepareTests(SteadyService service)
{
    private readonly HttpClient _client = service.Client;

    [Fact]
    public async Task The_next_preparation_knows_what_the_last_analysis_left_open_and_where_it_comes_from()
    {
        var contact = (await _client.PostAsync("/contacts", new { name = "Nora Lind", role = "Head of Sales", company = "Fjord Tools" })).Json.GetProperty("id").GetString()!;
        var first = await _client.CreateMeetingAsync(contact: contact, time: "2025-11-19T10:00:00Z", title: "First talk");
        var items = (await _client.AnalyzeAsync(first, "Nora Lind: I'll send the price list by Friday.\nAlice Moreau: I'll draft the contract next week.")).Ok()
            .GetProperty("insights").GetProperty("action_items");
        Assert.Equal(2, items.GetArrayLength());
        (await _client.PatchAsync($"/action-items/{items[1].GetProperty("id").GetString()}", """{"status":"done"}""")).Ok();
        var next = await _client.CreateMeetingAsync(contact: contact, time: "2025-12-03T10:00:00Z", title: "Second talk");

        var brief = (await _client.PostAsync($"/meetings/{next}/prepare", new { user_id = "user_1" })).Ok();

        var context = brief.GetProperty("context");
        Assert.Contains("Nora Lind", context.GetProperty("contact_summary").GetString(), StringComparison.Ordinal);
        Assert.Contains("Head of Sales", context.GetProperty("contact_summary").GetString(), StringComparison.Ordinal);
        Assert.Contains("Fjord Tools", context.GetProperty("contact_summary").GetString(), StringComparison.Ordinal);
        Assert.Contains("First talk", context.GetProperty("recent_interactions").GetString(), StringComparison.Ordinal);
        var pending = Assert.Single(context.GetProperty("pending_action_items").EnumerateArray()).GetString();
        Assert.Contains("price list", pending, StringComparison.Ordinal);
        Assert.Contains("Nora Lind", pending, StringComparison.Ordinal);
        var source = Assert.Single(brief.GetProperty("sources").EnumerateArray(), s => s.GetProperty("item_id").ValueKind == JsonValueKind.String);
        Assert.Equal(first, source.GetProperty("meeting_id").GetString());
        Assert.Equal("2025-11-19", source.GetProperty("date").GetString());
        Assert.Equal(items[0].GetProperty("id").GetString(), source.GetProperty("item_id").GetString());
        Assert.Equal(0, source.GetProperty("pending_index").GetInt32());
    }

    [Fact]
    public async Task An_unchanged_preparation_costs_no_second_call_and_a_changed_one_does()
    {
        var meeting = await _client.CreateMeetingAsync(contact: "contact_2", time: "2025-12-09T10:00:00Z", title: "Go-live");
        var first = (await _client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" })).Ok();
        var second = (await _client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" })).Ok();
        var pending = first.GetProperty("sources").EnumerateArray().First(s => s.GetProperty("item_id").ValueKind == JsonValueKind.String);
        (await _client.PatchAsync($"/action-items/{pending.GetProperty("item_id").GetString()}", """{"owner":"Priya"}""")).Ok();
        var third = (await _client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" })).Ok();

        Assert.Equal([1, 0, 1], new[] { first, second, third }.Select(b => b.GetProperty("usage").GetProperty("calls").GetInt32()));
        Assert.Equal(first.GetProperty("context").GetRawText(), second.GetProperty("context").GetRawText());
        Assert.Contains("Priya", third.GetProperty("context").GetProperty("pending_action_items").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_meeting_is_told_as_such()
    {
        var contact = (await _client.PostAsync("/contacts", new { name = "Ivo Brandt" })).Json.GetProperty("id").GetString()!;
        var meeting = await _client.CreateMeetingAsync(contact: contact, title: "Hello");

        var brief = (await _client.PostAsync($"/meetings/{meeting}/prepare", new { user_id = "user_1" })).Ok();

        Assert.Contains("Ivo Brandt", brief.GetProperty("context").GetProperty("contact_summary").GetString(), StringComparison.Ordinal);
        Assert.Empty(brief.GetProperty("context").GetProperty("pending_action_items").EnumerateArray());
        Assert.Empty(brief.GetProperty("sources").EnumerateArray());
    }

    [Fact]
    public async Task Prepare_refuses_in_the_order_of_the_contract()
    {
        (await _client.PostAsync("/meetings/nope/prepare", new { user_id = " " })).Invalid("user_id");
        (await _client.PostAsync("/meetings/nope/prepare", new { user_id = "nobody" })).Problem(HttpStatusCode.NotFound, "not-found");
        (await _client.PostAsync("/meetings/meeting_1/prepare", new { user_id = "nobody" })).Problem(HttpStatusCode.NotFound, "not-found");
        (await _client.PostAsync("/meetings/meeting_1/prepare", new { user_id = "user_2" })).Problem(HttpStatusCode.Forbidden, "forbidden");
    }

    [Theory]
    [InlineData("contact_1")]
    [InlineData("contact_2")]
    [InlineData("contact_3")]
    public async Task Demo_user_1_has_an_open_item_with_each_contact(string contact)
    {
        var open = (await _client.GetJsonAsync($"/action-items?user_id=user_1&contact_id={contact}&status=open")).Ok();

        Assert.NotEmpty(open.GetProperty("items").EnumerateArray());
    }
}
