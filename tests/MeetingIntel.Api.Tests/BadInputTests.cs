using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace MeetingIntel.Api.Tests;

[Collection(SteadyServiceGroup.Name)]
public sealed class BadInputTests(SteadyService service)
{
    private const string Good = "\"contact_id\":\"contact_1\",\"user_id\":\"user_1\",\"scheduled_time\":\"2026-03-04T10:00:00Z\"";

    private readonly HttpClient _client = service.Client;

    public static TheoryData<string, string> Bodies => new()
    {
        { $$"""{{{Good}}}""", "title" },
        { $$"""{"title":null,{{Good}}}""", "title" },
        { $$"""{"title":"",{{Good}}}""", "title" },
        { $$"""{"title":"  \t ",{{Good}}}""", "title" },
        { $$"""{"title":7,{{Good}}}""", "title" },
        { $$"""{"title":["x"],{{Good}}}""", "title" },
        { $$"""{"title":"a\u0000b",{{Good}}}""", "title" },
        { $$"""{"title":"a\ud800b",{{Good}}}""", "title" },
        { $$"""{"title":"{{new string('x', 201)}}",{{Good}}}""", "title" },
        { $$"""{"title":"x","title":"y",{{Good}}}""", "title" },
        { $$"""{"Title":"x",{{Good}}}""", "title" },
        { $$"""{"title":"x",{{Good}},"x":1,"x":2}""", "x" },
        { $$"""{"x":{"y":1,"y":2},"title":"x",{{Good}}}""", "y" },
        { $$"""{"title":"x",{{Good}},"x":{{new string('[', 70)}}{{new string(']', 70)}}}""", "body" },
        { """{"title":"x","contact_id":"contact_1","scheduled_time":"2026-03-04T10:00:00Z"}""", "user_id" },
        { """{"title":"x","contact_id":" ","user_id":"user_1","scheduled_time":"2026-03-04T10:00:00Z"}""", "contact_id" },
        { """{"title":"x","contact_id":"contact_1","user_id":"user_1"}""", "scheduled_time" },
        { """{"title":"x","contact_id":"contact_1","user_id":"user_1","scheduled_time":null}""", "scheduled_time" },
        { """{"title":"x","contact_id":"contact_1","user_id":"user_1","scheduled_time":""}""", "scheduled_time" },
        { """{"title":"x","contact_id":"contact_1","user_id":"user_1","scheduled_time":1772618400}""", "scheduled_time" },
        { """{"title":"x","contact_id":"contact_1","user_id":"user_1","scheduled_time":"2026-03-04"}""", "scheduled_time" },
        { """{"title":"x","contact_id":"contact_1","user_id":"user_1","scheduled_time":"2026-02-30T10:00:00Z"}""", "scheduled_time" },
        { """{"title":"x","contact_id":"contact_1","user_id":"user_1","scheduled_time":"1969-12-31T23:59:59Z"}""", "scheduled_time" },
        { """{"title":"x","contact_id":"contact_1","user_id":"user_1","scheduled_time":"2201-01-01T00:00:00Z"}""", "scheduled_time" },
        { $$"""{"title":"x",{{Good}},"status":"Scheduled"}""", "status" },
        { $$"""{"title":"x",{{Good}},"status":0}""", "status" },
        { $$"""{"title":"x",{{Good}},"duration_minutes":0}""", "duration_minutes" },
        { $$"""{"title":"x",{{Good}},"duration_minutes":"30"}""", "duration_minutes" },
        { $$"""{"title":"x",{{Good}},"duration_minutes":1.5}""", "duration_minutes" },
        { $$"""{"title":"x",{{Good}}""", "body" },
        { "", "body" },
        { "null", "body" },
        { "[]", "body" },
        { "\"x\"", "body" },
        { "{", "body" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Create_names_the_field_that_is_wrong(string body, string field)
    {
        var before = await CountAsync();

        (await _client.SendAsync(HttpMethod.Post, "/meetings", body)).Invalid(field);

        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task Limits_count_characters_as_people_do()
    {
        var fits = string.Concat(Enumerable.Repeat("😀", 200));

        Assert.Equal(HttpStatusCode.Created, (await _client.SendAsync(HttpMethod.Post, "/meetings", $$"""{"title":"{{fits}}",{{Good}}}""")).Status);
        (await _client.SendAsync(HttpMethod.Post, "/meetings", $$"""{"title":"{{fits}}😀",{{Good}}}""")).Invalid("title");
    }

    [Theory]
    [InlineData("title")]
    [InlineData("unknown")]
    public async Task A_body_that_is_not_utf8_is_refused(string field)
    {
        using var content = new ByteArrayContent(
            [.. Encoding.ASCII.GetBytes($"{{\"title\":\"x\",\"{field}2\":\"a"), 0xC3, 0x28, .. Encoding.ASCII.GetBytes($"\",{Good}}}")]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");

        using var request = new HttpRequestMessage(HttpMethod.Post, "/meetings") { Content = content };
        using var response = await _client.AskAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("The body is not valid UTF-8", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task A_body_of_another_type_is_refused(string type)
    {
        var answer = await _client.SendAsync(HttpMethod.Post, "/meetings", $$"""{"title":"x",{{Good}}}""", type);

        answer.Problem(HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var content = new ByteArrayContent([0x1F, 0x8B, 8, 0]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentEncoding.Add("gzip");

        using var request = new HttpRequestMessage(HttpMethod.Post, "/meetings") { Content = content };
        using var response = await _client.AskAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_content_type_that_is_none_is_refused()
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=");

        using var request = new HttpRequestMessage(HttpMethod.Post, "/meetings") { Content = content };
        using var response = await _client.AskAsync(request);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_was_cut_short_is_told_as_that()
    {
        var problem = (await _client.SendAsync(HttpMethod.Post, "/meetings", "{")).Problem(HttpStatusCode.BadRequest, "invalid-request");

        Assert.Contains("not valid JSON", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_huge_key_is_not_repeated_in_the_answer()
    {
        var key = new string('k', 1_000_000);

        var answer = await _client.SendAsync(HttpMethod.Post, "/meetings", $$"""{"{{key}}":1,"{{key}}":2}""");

        answer.Problem(HttpStatusCode.BadRequest, "invalid-request");
        Assert.InRange(answer.Text.Length, 1, 1000);
    }

    [Fact]
    public async Task What_can_be_read_can_be_asked_for_without_its_body()
    {
        var answer = await _client.SendAsync(HttpMethod.Head, "/meetings/meeting_1");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("", answer.Text);
        (await _client.GetJsonAsync("/meetings/meeting_1")).Ok();
    }

    [Theory]
    [InlineData("/meetings?user_id=", "user_id")]
    [InlineData("/meetings?contact_id=%20", "contact_id")]
    [InlineData("/meetings?status=", "status")]
    [InlineData("/meetings?from=", "from")]
    [InlineData("/meetings?status=completed&status=scheduled", "status")]
    [InlineData("/meetings?user_id=user_1&user_id=user_2", "user_id")]
    [InlineData("/meetings?cursor=", "cursor")]
    [InlineData("/action-items?owner=%20", "owner")]
    [InlineData("/action-items?meeting_id=", "meeting_id")]
    public async Task A_filter_that_was_lost_on_the_way_does_not_show_everything(string path, string field) => (await _client.GetJsonAsync(path)).Invalid(field);

    [Theory]
    [InlineData("DELETE", "/meetings", "GET, POST")]
    [InlineData("PUT", "/meetings/meeting_1", "GET")]
    [InlineData("GET", "/meetings/meeting_1/analyze", "POST")]
    [InlineData("POST", "/action-items/item_1", "PATCH")]
    public async Task A_wrong_method_is_told_the_right_ones(string method, string path, string allowed)
    {
        var answer = await _client.SendAsync(new HttpMethod(method), path, "{}");

        answer.Problem(HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.Equal(allowed, string.Join(", ", answer.ContentHeaders.Allow.Order()));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/meetings/meeting_1/nowhere")]
    [InlineData("/meetings/user_1")]
    [InlineData("/meetings/ünïcödé")]
    [InlineData("/users/contact_1")]
    [InlineData("/contacts/user_1")]
    [InlineData("/analyses/meeting_1")]
    [InlineData("/problems/none")]
    public async Task What_is_not_there_is_not_found(string path) => (await _client.GetJsonAsync(path)).Problem(HttpStatusCode.NotFound, "not-found");

    [Fact]
    public async Task A_blank_id_in_the_path_is_refused() => (await _client.GetJsonAsync("/meetings/%20")).Invalid("id");

    [Theory]
    [InlineData("/users", """{"name":" "}""", "name")]
    [InlineData("/users", """{"name":"x","email":"not an address"}""", "email")]
    [InlineData("/users", """{"name":"x","email":"x@y.z\r\nBcc: q"}""", "email")]
    [InlineData("/contacts", """{"role":"x"}""", "name")]
    [InlineData("/contacts", """{"name":"x","company":"a\u0000b"}""", "company")]
    public async Task People_need_a_name_and_addresses_that_can_be(string path, string body, string field) =>
        (await _client.SendAsync(HttpMethod.Post, path, body)).Invalid(field);

    [Fact]
    public async Task A_transcript_without_words_or_with_NUL_is_refused_and_nothing_is_kept()
    {
        var meeting = await _client.CreateMeetingAsync();

        (await _client.SendAsync(HttpMethod.Post, $"/meetings/{meeting}/analyze", """{"transcript":" \n ","user_id":"user_1"}""")).Invalid("transcript");
        (await _client.SendAsync(HttpMethod.Post, $"/meetings/{meeting}/analyze", """{"transcript":"a\u0000b","user_id":"user_1"}""")).Invalid("transcript");
        (await _client.SendAsync(HttpMethod.Post, $"/meetings/{meeting}/analyze", """{"transcript":["a"],"user_id":"user_1"}""")).Invalid("transcript");

        Assert.Empty((await _client.GetJsonAsync($"/meetings/{meeting}/analyses")).Ok().GetProperty("items").EnumerateArray());
        Assert.Equal("scheduled", (await _client.GetJsonAsync($"/meetings/{meeting}")).Ok().GetProperty("status").GetString());
    }

    private async Task<int> CountAsync() =>
        (await _client.GetJsonAsync("/meetings?user_id=user_1&from=2026-03-04T00:00:00Z&to=2026-03-05T00:00:00Z&limit=200")).Ok().GetProperty("items").GetArrayLength();
}
