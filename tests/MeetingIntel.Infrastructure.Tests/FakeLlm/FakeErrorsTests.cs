using System.Net;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Infrastructure.Tests.FakeLlm;

public sealed class FakeErrorsTests : IAsyncLifetime
{
    private FakeLlmServer _server = null!;

    /// <summary>Each error with its status, OpenAI's type and code, and Anthropic's type.</summary>
    public static TheoryData<FakeReply, int, string?, string?, string> Errors => new()
    {
        { FakeErrors.BadRequest(), 400, "invalid_request_error", null, "invalid_request_error" },
        { FakeErrors.ContextTooLong(), 400, "invalid_request_error", "context_length_exceeded", "invalid_request_error" },
        { FakeErrors.PromptFiltered(), 400, null, "content_filter", "invalid_request_error" },
        { FakeErrors.Unauthorized(), 401, "invalid_request_error", "invalid_api_key", "authentication_error" },
        { FakeErrors.Forbidden(), 403, "request_forbidden", "unsupported_country_region_territory", "permission_error" },
        { FakeErrors.NotFound(), 404, "invalid_request_error", "model_not_found", "not_found_error" },
        { FakeErrors.RequestTimeout(), 408, "timeout", null, "timeout_error" },
        { FakeErrors.RateLimited(), 429, "requests", "rate_limit_exceeded", "rate_limit_error" },
        { FakeErrors.QuotaExhausted(), 429, "insufficient_quota", "insufficient_quota", "rate_limit_error" },
        { FakeErrors.ServerError(), 500, "server_error", null, "api_error" },
        { FakeErrors.Unavailable(), 503, "service_unavailable_error", "server_is_overloaded", "overloaded_error" },
        { FakeErrors.Overloaded(), 529, "service_unavailable_error", "server_is_overloaded", "overloaded_error" },
    };

    public async Task InitializeAsync() => _server = await FakeLlmServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Errors), DisableDiscoveryEnumeration = true)]
    public async Task An_error_has_the_vendors_status_type_and_code(
        FakeReply reply, int status, string? openAIType, string? openAICode, string anthropicType)
    {
        _server.Reply = _ => reply;

        var (openAIStatus, openAI) = await _server.AskForJsonAsync(FakeLlmProtocol.OpenAI);
        var (anthropicStatus, anthropic) = await _server.AskForJsonAsync(FakeLlmProtocol.Anthropic);

        Assert.Equal((status, status), (openAIStatus, anthropicStatus));
        Assert.Equal((openAIType, openAICode), ((string?)openAI["error"]!["type"], (string?)openAI["error"]!["code"]));
        Assert.Equal(("error", anthropicType), ((string?)anthropic["type"], (string?)anthropic["error"]!["type"]));
        Assert.Equal("req_fake1", (string?)anthropic["request_id"]);
    }

    [Fact]
    public async Task Azures_filter_says_which_category_it_was()
    {
        _server.Reply = _ => FakeErrors.PromptFiltered();

        var (_, body) = await _server.AskForJsonAsync(FakeLlmProtocol.OpenAI);

        var inner = body["error"]!["innererror"]!;
        Assert.Equal("ResponsibleAIPolicyViolation", (string)inner["code"]!);
        Assert.True((bool)inner["content_filter_result"]!["violence"]!["filtered"]!);
    }

    [Fact]
    public async Task OpenAI_repeats_a_wrong_key_and_Anthropic_tells_a_spent_budget_by_its_details()
    {
        _server.Reply = FakeReply.InTurn(FakeErrors.Unauthorized(), FakeErrors.QuotaExhausted());

        var (_, wrongKey) = await _server.AskForJsonAsync(FakeLlmProtocol.OpenAI);
        var (_, spent) = await _server.AskForJsonAsync(FakeLlmProtocol.Anthropic);

        Assert.Contains(Calls.Key, (string)wrongKey["error"]!["message"]!, StringComparison.Ordinal);
        Assert.Equal("enforced_spend_limit_reached", (string)spent["error"]!["details"]!["error_code"]!);
    }

    [Fact]
    public async Task A_gateway_speaks_html()
    {
        _server.Reply = _ => FakeErrors.BadGateway();

        using var answer = await _server.AskAsync(FakeLlmProtocol.OpenAI);

        Assert.Equal((HttpStatusCode.BadGateway, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Retry_after_has_each_of_its_three_forms()
    {
        var date = new DateTimeOffset(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);
        _server.Reply = FakeReply.InTurn(
            FakeErrors.RateLimited(), FakeErrors.RateLimited().WithRetryAfter(7), FakeErrors.RateLimited().WithRetryAfter(date),
            FakeErrors.RateLimited().WithRetryAfterMs(1500));

        using var none = await _server.AskAsync(FakeLlmProtocol.OpenAI);
        using var seconds = await _server.AskAsync(FakeLlmProtocol.OpenAI);
        using var day = await _server.AskAsync(FakeLlmProtocol.OpenAI);
        using var milliseconds = await _server.AskAsync(FakeLlmProtocol.OpenAI);

        Assert.Null(none.Headers.RetryAfter);
        Assert.Equal(TimeSpan.FromSeconds(7), seconds.Headers.RetryAfter?.Delta);
        Assert.Equal(date, day.Headers.RetryAfter?.Date);
        Assert.Equal("1500", Assert.Single(milliseconds.Headers.GetValues("retry-after-ms")));
    }

    [Theory]
    [InlineData(302, "GET")]
    [InlineData(307, "POST")]
    [InlineData(308, "POST")]
    public async Task A_redirect_that_is_followed_is_seen_where_it_leads(int status, string method)
    {
        await using var elsewhere = await FakeLlmServer.StartAsync();
        _server.Reply = _ => FakeErrors.Redirect(status, Calls.PathOf(elsewhere, FakeLlmProtocol.OpenAI));

        using var answer = await _server.AskAsync(FakeLlmProtocol.OpenAI);

        Assert.Equal(method, Assert.Single(elsewhere.Requests).Method);
    }

    [Fact]
    public async Task An_unnamed_status_has_the_vendors_form_too()
    {
        _server.Reply = _ => FakeErrors.Status(413, "request_too_large", "Request exceeds the maximum size");

        var (status, body) = await _server.AskForJsonAsync(FakeLlmProtocol.Anthropic);

        Assert.Equal((413, "request_too_large"), (status, (string)body["error"]!["type"]!));
        Assert.Equal("request_too_large", (string)(await _server.AskForJsonAsync(FakeLlmProtocol.OpenAI)).Body["error"]!["type"]!);
    }
}
