using System.Text;
using MeetingIntel.Infrastructure.Llm.Providers;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers;

public sealed class RefusalBodyTests
{
    [Theory]
    [InlineData("""{"error":{"code":"insufficient_quota"}}""")]
    [InlineData("""{"error":{"code":"credit_balance_exhausted","type":"insufficient_quota"}}""")]
    [InlineData("""{"error":{"code":"organization_spend_limit_exceeded"}}""")]
    [InlineData("""{"error":{"code":"project_spend_limit_exceeded"}}""")]
    [InlineData("""{"error":{"code":"organization_usage_limit_exceeded"}}""")]
    [InlineData("""{"error":{"code":null,"type":"insufficient_quota"}}""")]
    [InlineData("""{"type":"error","error":{"type":"rate_limit_error","details":{"error_code":"enforced_spend_limit_reached"}}}""")]
    [InlineData("""{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access the Anthropic API."}}""")]
    [InlineData("""{"type":"error","error":{"type":"invalid_request_error","message":"You have reached your specified API usage limits. You will regain access on 2026-12-01."}}""")]
    public void The_money_is_spent(string body) => Assert.Equal(RefusalCause.NoCredit, CauseIn(body));

    [Theory]
    [InlineData("""{"error":{"code":"context_length_exceeded","type":"invalid_request_error"}}""")]
    [InlineData("""{"error":{"code":400,"type":"exceed_context_size_error","message":"the request exceeds the available context size"}}""")]
    [InlineData("""{"error":{"code":400,"type":"BadRequestError","message":"This model's maximum context length is 4096 tokens."}}""")]
    [InlineData("""{"type":"error","error":{"type":"request_too_large"}}""")]
    [InlineData("""{"type":"error","error":{"type":"invalid_request_error","message":"prompt is too long: 250000 tokens > 200000 maximum"}}""")]
    public void The_prompt_is_too_long(string body) => Assert.Equal(RefusalCause.TooLong, CauseIn(body));

    [Theory]
    [InlineData("""{"error":{"code":"content_filter","type":null}}""")]
    [InlineData("""{"error":{"code":"content_policy_violation"}}""")]
    [InlineData("""{"type":"error","error":{"type":"invalid_request_error","message":"Output blocked by content filtering policy"}}""")]
    public void A_filter_held_it_back(string body) => Assert.Equal(RefusalCause.ContentFilter, CauseIn(body));

    [Theory]
    [InlineData("")]
    [InlineData("<html>insufficient_quota</html>")]
    [InlineData("""{"error":{"code":"insufficient_quota" """)]
    [InlineData("null")]
    [InlineData("""["insufficient_quota"]""")]
    [InlineData("""{"error":"insufficient_quota"}""")]
    [InlineData("""{"error":null}""")]
    [InlineData("""{"error":{"code":7,"type":[],"details":"none","message":{}}}""")]
    [InlineData("""{"error":{"code":"rate_limit_exceeded","message":"Rate limit reached for requests"}}""")]
    public void What_says_nothing_that_we_know_leaves_it_to_the_status(string body) => Assert.Equal(RefusalCause.None, CauseIn(body));

    private static RefusalCause CauseIn(string body) => RefusalBody.CauseIn(Encoding.UTF8.GetBytes(body));
}
