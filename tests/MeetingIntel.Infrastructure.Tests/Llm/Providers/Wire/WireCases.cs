using System.Globalization;
using System.Text.Json;
using MeetingIntel.TestKit.FakeLlm;
using static MeetingIntel.Application.Llm.LlmFailureKind;
using static MeetingIntel.Infrastructure.Tests.Llm.Providers.Wire.WireCase;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers.Wire;

/// <summary>The table of what models do; docs/llm.md tells it to whoever runs the service.</summary>
internal static class WireCases
{
    private const string NotOfTheSchema = "it is not JSON of the schema";
    private const string CheckRequest = "The provider cannot take such a request: check *:Model, and whether it knows *:StructuredOutput.";
    private const string NoCredit = "has no credit left";
    private const string TooLong = "lower it";
    private const string Filtered = "LLM refused the content (content_filter)";

    public static IReadOnlyDictionary<string, WireCase> All { get; } = new Dictionary<string, WireCase>
    {
        ["a good answer"] = Answered(FakeCompletions.Valid()),
        ["an answer in a fence"] = Answered(FakeCompletions.Fenced()),
        ["an answer in prose"] = Answered(FakeCompletions.InProse()),

        ["429"] = Transient(RateLimited, FakeErrors.RateLimited()),
        ["429, Retry-After in seconds"] = Transient(RateLimited, FakeErrors.RateLimited().WithRetryAfter(3)).Asking(3, 3050, 3050),
        ["429, Retry-After as a date"] = Transient(RateLimited, FakeErrors.RateLimited())
            .By(clock => FakeErrors.RateLimited().WithRetryAfter(clock.GetUtcNow().AddSeconds(4))).Asking(3.95, 4050, 4000),
        ["429, Retry-After a date gone by"] = Transient(RateLimited, FakeErrors.RateLimited())
            .By(clock => FakeErrors.RateLimited().WithRetryAfter(clock.GetUtcNow().AddSeconds(-4))).Asking(0, 89, 109),
        ["429, Retry-After 0"] = Transient(RateLimited, FakeErrors.RateLimited().WithRetryAfter(0)).Asking(0, 89, 109),
        ["429, Retry-After beyond understanding"] = Transient(RateLimited, FakeErrors.RateLimited().WithHeader("Retry-After", "soon")),
        ["429, retry-after-ms"] = Transient(RateLimited, FakeErrors.RateLimited().WithRetryAfterMs(1250)).Asking(1.25, 1300, 1300),
        ["429, retry-after-ms and a coarser Retry-After"] =
            Transient(RateLimited, FakeErrors.RateLimited().WithRetryAfterMs(1250).WithRetryAfter(2)).Asking(1.25, 1300, 1300),
        ["429, asks for less than we would wait"] = Transient(RateLimited, FakeErrors.RateLimited().WithRetryAfterMs(5)).Asking(0.005, 150, 250),
        ["429, asks for more than there is time"] = Transient(RateLimited, FakeErrors.RateLimited().WithRetryAfter(120)).Asking(120).EndedByDeadline(1),
        ["529, Retry-After in seconds"] = Transient(Unavailable, FakeErrors.Overloaded().WithRetryAfter(3)).Asking(3, 3050, 3050),

        ["408"] = Transient(TimedOut, FakeErrors.RequestTimeout()),
        ["409"] = Transient(Unavailable, FakeErrors.Status(409, "conflict_error", "Conflict")),
        ["425"] = Transient(Unavailable, FakeErrors.Status(425, "too_early", "Too early")),
        ["500"] = Transient(Unavailable, FakeErrors.ServerError()),
        ["502 and a page of HTML"] = Transient(Unavailable, FakeErrors.BadGateway()),
        ["503"] = Transient(Unavailable, FakeErrors.Unavailable()),
        ["504"] = Transient(Unavailable, FakeErrors.Status(504, "timeout_error", "Gateway timeout")),
        ["529"] = Transient(Unavailable, FakeErrors.Overloaded()),
        ["503, reset within its body"] = Transient(Unavailable, FakeErrors.Unavailable() with { Delivery = FakeDelivery.ResetInBody }),

        ["nobody listens"] = Transient(Unavailable, FakeCompletions.Valid()).NotListening(),
        ["reset before the answer"] = Transient(Unavailable, FakeBreakages.ResetBeforeAnswer()),
        ["reset within the answer"] = Transient(Unavailable, FakeBreakages.ResetInBody()),
        ["half a body"] = Transient(Unavailable, FakeBreakages.HalfBody()),
        ["silence"] = Transient(TimedOut, FakeBreakages.Silence()).By(SilenceFor(10)).With(("Llm:Timeout:PerAttemptSeconds", "10")),
        ["silence until the deadline"] = Transient(TimedOut, FakeBreakages.Silence()).By(SilenceFor(30)).EndedByDeadline(2, 89),

        ["no JSON"] = Malformed(FakeCompletions.NotJson(), NotOfTheSchema),
        ["another schema"] = Malformed(FakeCompletions.WrongSchema(), NotOfTheSchema),
        ["duplicate keys"] = Malformed(FakeCompletions.DuplicateKeys(), NotOfTheSchema),
        ["empty"] = Malformed(FakeCompletions.Empty(), "it was empty"),
        ["cut at the longest length"] = Malformed(FakeCompletions.CutAtLength(), "it was cut short because it was too long; be brief"),
        ["50 MB"] = Malformed(FakeBreakages.Huge(), "it was far too long", paidAnswers: 0),
        ["a broken envelope"] = Malformed(FakeBreakages.BrokenEnvelope(), "LLM gave an answer that breaks its protocol", paidAnswers: 0),
        ["an envelope of nothing"] = Malformed(FakeCompletions.Valid() with { Body = _ => "{}" }, "", paidAnswers: 0),
        ["a page of HTML"] = Malformed(
            FakeCompletions.Valid() with { Body = _ => "<html></html>", ContentType = "text/html" }, "LLM gave an answer that breaks its protocol", paidAnswers: 0),
        ["no body"] = Malformed(FakeCompletions.Valid() with { Body = _ => "" }, "LLM gave an answer that breaks its protocol", paidAnswers: 0),
        ["the mark of the fence"] = Malformed(SayingOf(r => Questions.Fence), "it repeats the mark of the fence"),
        ["our instructions"] = Malformed(SayingOf(r => r.Question.Instructions), "it repeats its instructions"),

        ["400"] = Permanent(InvalidRequest, FakeErrors.BadRequest(), "LLM refused the request (400)", CheckRequest),
        ["400, the prompt is too long"] = Permanent(InvalidRequest, FakeErrors.ContextTooLong(), "LLM refused the request (400)", TooLong),
        ["400, the prompt is filtered"] = Permanent(Refused, FakeErrors.PromptFiltered(), Filtered, null),
        ["401"] = Permanent(
            Refused, FakeErrors.Unauthorized(), "LLM refused the request (401)", "The provider does not accept the key: check *:ApiKey or :ApiKeyFile."),
        ["402"] = Permanent(Refused, FakeErrors.Status(402, "billing_error", "Pay first."), "LLM refused the request (402)", NoCredit),
        ["403"] = Permanent(Refused, FakeErrors.Forbidden(), "LLM refused the request (403)", "check the account, *:ApiKey and :Model."),
        ["404"] = Permanent(
            InvalidRequest, FakeErrors.NotFound(), "LLM refused the request (404)", "There is no such model or address: check *:Model, :BaseUrl and Llm:Models."),
        ["405"] = Permanent(InvalidRequest, FakeErrors.Status(405, "method_not_allowed", "No."), "LLM refused the request (405)", CheckRequest),
        ["413"] = Permanent(
            InvalidRequest, FakeErrors.Status(413, "request_too_large", "Request exceeds the maximum size"), "LLM refused the request (413)", TooLong),
        ["422"] = Permanent(InvalidRequest, FakeErrors.Status(422, "unprocessable", "No."), "LLM refused the request (422)", CheckRequest),
        ["429, no credit"] = Permanent(Refused, FakeErrors.QuotaExhausted(), "LLM refused the request (429)", NoCredit),
        ["a refusal"] = Permanent(Refused, FakeCompletions.Refused(), "LLM refused to answer", null).Paid(1).OnlyOf(FakeLlmProtocol.OpenAI),
        ["a refusal, which is Anthropic's filter, too"] =
            Permanent(Refused, FakeCompletions.Refused(), Filtered, null).Paid(1).OnlyOf(FakeLlmProtocol.Anthropic),
        ["a filtered answer"] = Permanent(Refused, FakeCompletions.Filtered(), Filtered, null).Paid(1),
    };

    /// <summary>Every case with every protocol that has it.</summary>
    public static TheoryData<string, FakeLlmProtocol> WithProtocols()
    {
        var data = new TheoryData<string, FakeLlmProtocol>();
        foreach (var (name, wireCase) in All)
        {
            foreach (var protocol in new[] { FakeLlmProtocol.OpenAI, FakeLlmProtocol.Anthropic })
            {
                if (wireCase.Only is not { } only || only == protocol)
                    data.Add(name, protocol);
            }
        }

        return data;
    }

    /// <summary>Never answers, and lets that time pass once the request is there.</summary>
    private static Func<LeapingClock, FakeReply> SilenceFor(int seconds) => clock =>
    {
        clock.Advance(TimeSpan.FromSeconds(seconds));
        return FakeBreakages.Silence();
    };

    /// <summary>A valid answer with these words as its summary.</summary>
    private static FakeReply SayingOf(Func<FakeLlmRequest, string> words) => FakeCompletions.Saying(request =>
    {
        var answer = FakeLlmAnswers.For(request);
        return answer.Replace("Friendly and open.", JsonEncodedText.Encode(words(request)).ToString(), false, CultureInfo.InvariantCulture);
    });
}
