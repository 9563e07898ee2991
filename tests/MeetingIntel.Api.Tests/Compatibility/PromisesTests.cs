using System.Text.Json;
using System.Text.Json.Nodes;

namespace MeetingIntel.Api.Tests.Compatibility;

/// <summary>What counts as breaking a client.</summary>
public sealed class PromisesTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs/openapi.json"));

    [Fact]
    public void A_document_keeps_its_own_promises() => Assert.Empty(Broken(_ => { }));

    [Fact]
    public void A_route_that_is_gone_is_broken() =>
        Assert.Contains("gone: GET /meetings/{id}/insights", Broken(d => d["paths"]!.AsObject().Remove("/meetings/{id}/insights")));

    [Fact]
    public void A_method_that_is_gone_is_broken() =>
        Assert.Contains("gone: PATCH /action-items/{id}", Broken(d => d["paths"]!["/action-items/{id}"]!.AsObject().Remove("patch")));

    [Fact]
    public void A_status_that_is_gone_is_broken() =>
        Assert.Contains("gone: GET /meetings/{id} 404", Broken(d => d["paths"]!["/meetings/{id}"]!["get"]!["responses"]!.AsObject().Remove("404")));

    [Fact]
    public void A_field_of_an_answer_that_is_renamed_is_broken() =>
        Assert.Contains("gone: GET /meetings/{id} 200 application/json .title", Broken(d => Rename(PropertiesOf(d, "Meeting"), "title", "name")));

    [Fact]
    public void A_filter_that_is_gone_is_broken() =>
        Assert.Contains("gone: GET /meetings query user_id", Broken(d => d["paths"]!["/meetings"]!["get"]!["parameters"]!.AsArray().RemoveAt(0)));

    [Fact]
    public void A_word_that_is_gone_is_broken() =>
        Assert.Contains("gone: PATCH /action-items/{id} takes application/json .status = open", Broken(d => SchemaOf(d, "ActionItemStatus")["enum"]!.AsArray().RemoveAt(0)));

    [Fact]
    public void A_field_of_an_answer_that_may_now_be_null_is_broken() =>
        Assert.Contains("gone: GET /meetings/{id} 200 application/json .title is never null", Broken(d => PropertiesOf(d, "Meeting")["title"]!["nullable"] = true));

    [Fact]
    public void A_field_of_an_answer_that_need_no_longer_be_there_is_broken() =>
        Assert.Contains("gone: GET /meetings/{id} 200 application/json .id is there", Broken(d => SchemaOf(d, "Meeting")["required"]!.AsArray().RemoveAt(0)));

    [Fact]
    public void A_field_that_changes_its_type_is_broken() =>
        Assert.Contains("gone: GET /users/{id} 200 application/json .name is string", Broken(d => PropertiesOf(d, "User")["name"]!["type"] = "integer"));

    [Fact]
    public void A_field_of_a_body_that_must_now_be_sent_is_broken() =>
        Assert.Contains("newly demanded: POST /meetings takes application/json .duration_minutes is there", Broken(d => SchemaOf(d, "CreateMeetingRequest")["required"]!.AsArray().Add("duration_minutes")));

    [Fact]
    public void What_is_added_breaks_nobody() => Assert.Empty(Broken(d =>
    {
        PropertiesOf(d, "Meeting")["color"] = JsonNode.Parse("""{ "type": "string" }""");
        PropertiesOf(d, "CreateMeetingRequest")["color"] = JsonNode.Parse("""{ "type": "string" }""");
        SchemaOf(d, "MeetingStatus")["enum"]!.AsArray().Add("postponed");
        d["paths"]!["/rooms/{id}"] = d["paths"]!["/users/{id}"]!.DeepClone();
    }));

    private static List<string> Broken(Action<JsonNode> change)
    {
        var later = JsonNode.Parse(Document)!;
        change(later);
        return [.. Promises.Broken(JsonDocument.Parse(Document).RootElement, JsonSerializer.SerializeToElement(later))];
    }

    private static JsonNode SchemaOf(JsonNode document, string name) => document["components"]!["schemas"]![name]!;

    private static JsonObject PropertiesOf(JsonNode document, string name) => SchemaOf(document, name)["properties"]!.AsObject();

    private static void Rename(JsonObject holder, string from, string to)
    {
        var value = holder[from]!.DeepClone();
        holder.Remove(from);
        holder[to] = value;
    }
}
