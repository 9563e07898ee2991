using System.Net;
using System.Text;
using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>What a page of another origin may do and read: nothing, unless the settings name its origin.</summary>
public sealed class CrossOriginTests(CrossOriginTests.OpenService open) : IClassFixture<CrossOriginTests.OpenService>
{
    private const string Listed = "https://app.example.com";
    private const string AlsoListed = "http://localhost:3000";

    [Theory]
    [InlineData("Llm__Mock__FailureRate=0")]
    [InlineData("Cors__Origins=")]
    [InlineData("Cors__Origins__0=")]
    public async Task Without_origins_in_the_settings_no_page_is_let_in_and_nothing_else_is_different(string setting)
    {
        await using var off = await RunningService.StartAsync(null, setting);

        using var read = await SendAsync(off, HttpMethod.Get, "/meetings/meeting_1", Listed);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Empty(HeadersOfCors(read));
        Assert.Empty(read.Headers.Vary);
        using var preflight = await PreflightAsync(off, "/meetings", "POST", Listed);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, preflight.StatusCode);
        Assert.Empty(HeadersOfCors(preflight));
    }

    [Theory]
    [InlineData(Listed)]
    [InlineData(AlsoListed)]
    public async Task A_page_of_a_listed_origin_reads_answers_and_the_headers_it_needs(string origin)
    {
        using var answer = await SendAsync(open.Service, HttpMethod.Post, "/users", origin, """{"name":"Nora Lindqvist"}""");

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.NotNull(answer.Headers.Location);
        Readable(answer, origin);
    }

    [Theory]
    [InlineData("/meetings", "POST")]
    [InlineData("/action-items/item_1", "PATCH")]
    [InlineData("/meetings/meeting_1", "DELETE")]
    [InlineData("/nowhere", "PUT")]
    public async Task A_preflight_of_a_listed_origin_is_granted_whatever_the_route_takes(string path, string method)
    {
        using var preflight = await PreflightAsync(open.Service, path, method, Listed);

        Assert.Equal(HttpStatusCode.NoContent, preflight.StatusCode);
        Assert.Equal(
            [
                ("Access-Control-Allow-Headers", "Content-Type,Authorization,Accept,Idempotency-Key,Prefer"),
                ("Access-Control-Allow-Methods", "GET,POST,PUT,PATCH,DELETE"),
                ("Access-Control-Allow-Origin", Listed),
                ("Access-Control-Max-Age", "600"),
            ],
            HeadersOfCors(preflight));
        Assert.Equal(["Origin"], preflight.Headers.Vary);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("https://app.example.com:8443")]
    [InlineData("http://app.example.com")]
    [InlineData("https://app.example.com.evil.example")]
    [InlineData("https://sub.app.example.com")]
    [InlineData("null")]
    public async Task A_page_of_another_origin_is_told_nothing(string origin)
    {
        using var read = await SendAsync(open.Service, HttpMethod.Get, "/meetings/meeting_1", origin);
        using var preflight = await PreflightAsync(open.Service, "/action-items/item_1", "PATCH", origin);

        Assert.Empty(HeadersOfCors(read));
        Assert.Empty(HeadersOfCors(preflight));
    }

    [Theory]
    [InlineData("POST", "/analyses/analysis_006/retry", null)]
    [InlineData("POST", "/users", """{"name":"Nora Lindqvist"}""")]
    [InlineData("PATCH", "/action-items/item_1", """{"status":"done"}""")]
    public async Task A_page_of_another_origin_has_nothing_changed(string method, string path, string? body)
    {
        foreach (var origin in new[] { "https://evil.example", "null", "http://127.0.0.1:1" })
        {
            using var refused = await SendAsync(open.Service, new HttpMethod(method), path, origin, body);

            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Contains("/problems/forbidden", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_page_of_the_service_itself_may_write()
    {
        var own = open.Service.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);

        using var created = await SendAsync(open.Service, HttpMethod.Post, "/users", own, """{"name":"Nora Lindqvist"}""");

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/meetings?limit=0", null, HttpStatusCode.BadRequest)]
    [InlineData("POST", "/meetings", """{"title":" "}""", HttpStatusCode.BadRequest)]
    [InlineData("POST", "/meetings/meeting_1/prepare", """{"user_id":"user_2"}""", HttpStatusCode.Forbidden)]
    [InlineData("GET", "/nowhere", null, HttpStatusCode.NotFound)]
    [InlineData("GET", "/meetings/meeting_0", null, HttpStatusCode.NotFound)]
    [InlineData("DELETE", "/meetings", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("OPTIONS", "/meetings", null, HttpStatusCode.MethodNotAllowed)]
    [InlineData("POST", "/analyses/analysis_001/retry", null, HttpStatusCode.Conflict)]
    [InlineData("POST", "/meetings/meeting_1/analyze", """{"user_id":"user_1","transcript":"Dana: I will call."}""", HttpStatusCode.ServiceUnavailable)]
    public async Task A_page_of_a_listed_origin_can_read_why_it_is_refused(string method, string path, string? body, HttpStatusCode status)
    {
        using var answer = await SendAsync(open.Service, new HttpMethod(method), path, Listed, body);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(status == HttpStatusCode.ServiceUnavailable, answer.Headers.RetryAfter is not null);
        Readable(answer, Listed);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=")]
    public async Task A_body_of_another_type_is_refused_readably(string type)
    {
        using var answer = await SendAsync(open.Service, HttpMethod.Post, "/users", Listed, "{}", type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Readable(answer, Listed);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_readably()
    {
        await using var service = await RunningService.StartAsync(null, $"Cors__Origins={AlsoListed}, {Listed}", "Limits__TranscriptBytes=1024");

        using var answer = await SendAsync(service, HttpMethod.Post, "/users", Listed, new string(' ', 100_000));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Readable(answer, Listed);
    }

    [Fact]
    public async Task A_defect_of_ours_is_answered_readably()
    {
        await using var service = await RunningService.StartAsync(null, $"Cors__Origins={Listed}");
        await service.LoseTablesAsync();

        using var answer = await SendAsync(service, HttpMethod.Get, "/action-items", Listed);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Readable(answer, Listed);
    }

    [Fact]
    public async Task Caches_are_told_that_the_answer_depends_on_who_asks_even_where_only_one_may()
    {
        await using var service = await RunningService.StartAsync(null, $"Cors__Origins={Listed}");

        foreach (var origin in new[] { null, Listed, "https://evil.example" })
        {
            using var transcript = await SendAsync(service, HttpMethod.Get, "/meetings/meeting_1/transcript", origin);
            Assert.Equal(["Accept", "Origin"], transcript.Headers.Vary);
            using var refusal = await SendAsync(service, HttpMethod.Get, "/meetings/meeting_0", origin);
            Assert.Equal(["Origin"], refusal.Headers.Vary);
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(
        RunningService service, HttpMethod method, string path, string? origin, string? body = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, path);
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return await service.Client.AskAsync(request);
    }

    /// <summary>What a browser asks before a request that a form could not make.</summary>
    private static async Task<HttpResponseMessage> PreflightAsync(RunningService service, string path, string method, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", method);
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        return await service.Client.AskAsync(request);
    }

    /// <summary>Checks that a page of the origin may read the answer, with the headers of the contract, and that no cookies are asked for.</summary>
    private static void Readable(HttpResponseMessage answer, string origin)
    {
        Assert.Equal([("Access-Control-Allow-Origin", origin), ("Access-Control-Expose-Headers", "Location,Retry-After")], HeadersOfCors(answer));
        Assert.Contains("Origin", answer.Headers.Vary);
    }

    private static IEnumerable<(string Name, string Value)> HeadersOfCors(HttpResponseMessage answer) =>
        from header in answer.Headers.NonValidated
        where header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)
        orderby header.Key
        select (header.Key, header.Value.ToString());

    /// <summary>A service that is open to two origins, and whose model always fails.</summary>
    public sealed class OpenService : IAsyncLifetime
    {
        private RunningService? _service;

        internal RunningService Service => _service!;

        public async Task InitializeAsync() => _service = await RunningService.StartAsync(
            null, $"Cors__Origins__0={Listed}", $"Cors__Origins__1={AlsoListed}", "Llm__Mock__FailureRate=1", "Llm__Retry__BaseDelayMs=1");

        public async Task DisposeAsync() => await _service!.DisposeAsync();
    }
}
