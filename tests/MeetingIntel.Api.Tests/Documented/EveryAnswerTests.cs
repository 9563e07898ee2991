using System.Net;
using System.Text.Json.Nodes;
using MeetingIntel.TestKit;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Api.Tests.Documented;

/// <summary>Every operation gives every answer that the document has of it, good and bad; that each is of the documented form is checked on its way.</summary>
public sealed class EveryAnswerTests(EveryAnswerTests.Services services) : IClassFixture<EveryAnswerTests.Services>
{
    private const string Internal = "internal";

    private static readonly ApiDocument Document = ApiDocument.Committed;

    /// <summary>Answers that no test can bring about.</summary>
    private static readonly Dictionary<(string Operation, string Problem), string> OutOfReach = new()
    {
        [("GetLiveness", Internal)] = "It asks nothing that could fail.",
        [("GetReadiness", Internal)] = "A database that fails makes it 503.",
        [("GetProblem", Internal)] = "It asks nothing that could fail.",
    };

    /// <summary>Operation, status, and kind of problem; blank for an answer that is none.</summary>
    public static TheoryData<string, int, string> Promised
    {
        get
        {
            var promised = new TheoryData<string, int, string>();
            foreach (var operation in Document.Operations)
            {
                foreach (var status in operation.Answers.Keys)
                {
                    foreach (var problem in operation.ProblemsOf(status).DefaultIfEmpty("").Where(p => !OutOfReach.ContainsKey((operation.Id, p))))
                        promised.Add(operation.Id, status, problem);
                }
            }

            return promised;
        }
    }

    [Theory]
    [MemberData(nameof(Promised))]
    public async Task What_is_promised_is_given(string operation, int status, string problem)
    {
        var answer = await ProvokeAsync(Document.Operation(operation), status, problem);

        Assert.True((int)answer.Status == status, $"{(int)answer.Status}: {answer.Text}");
        if (problem.Length > 0)
            answer.Problem((HttpStatusCode)status, problem);
    }

    [Fact]
    public void What_is_out_of_reach_is_promised() => Assert.All(OutOfReach.Keys, key =>
    {
        var operation = Document.Operation(key.Operation);
        Assert.Contains(key.Problem, operation.Answers.Keys.SelectMany(operation.ProblemsOf));
    });

    private Task<Answer> ProvokeAsync(ApiOperation operation, int status, string problem) => problem switch
    {
        "" when status < 300 => services.Steady.RunAsync(operation),
        "" or Internal => services.Broken.RunAsync(operation),
        "invalid-request" when operation.Body is not null => services.Steady.RunAsync(operation, body: "{"),
        "invalid-request" when operation.Has("limit") => services.Steady.GetJsonAsync($"{operation.TargetOf("meeting_1")}?limit=0"),
        "invalid-request" => services.Steady.RunAsync(operation, operation.TargetOf("%20")),
        "not-found" when operation.Path == "/meetings" => services.Steady.RunAsync(operation, body: With(operation, "contact_id", "contact_x")),
        "not-found" => services.Steady.RunAsync(operation, operation.TargetOf("x")),
        "no-insights" => NoInsightsAsync(operation),
        "forbidden" => services.Steady.RunAsync(operation, body: With(operation, "user_id", "user_2")),
        "conflict" => ConflictAsync(operation),
        "too-large" => services.Steady.RunAsync(operation, body: new string(' ', Services.BodyBytes + 1)),
        "unsupported-media-type" => services.Steady.RunAsync(operation, type: "application/xml"),
        "model-unavailable" => WithoutModelAsync(services.Down, operation),
        "model-misconfigured" => WithoutModelAsync(services.Refused, operation),
        _ => throw new NotSupportedException($"Nobody knows yet how {operation} comes to answer {problem}."),
    };

    private static string With(ApiOperation operation, string field, string value)
    {
        var body = JsonNode.Parse(operation.ExampleBody!)!.AsObject();
        body[field] = value;
        return body.ToJsonString();
    }

    private async Task<Answer> NoInsightsAsync(ApiOperation operation) =>
        await services.Steady.RunAsync(operation, operation.TargetOf(await services.Steady.CreateMeetingAsync()));

    private async Task<Answer> ConflictAsync(ApiOperation operation) => await services.Steady.RunAsync(operation, operation.TargetOf(operation.Id switch
    {
        "AnalyzeMeeting" => await services.Steady.CreateMeetingAsync(status: "cancelled"),
        "ChangeActionItem" => await SupersededItemAsync(),
        "RetryAnalysis" => "analysis_001",
        _ => throw new NotSupportedException($"Nobody knows yet what stands in the way of {operation}."),
    }));

    private async Task<string> SupersededItemAsync()
    {
        var meeting = await services.Steady.CreateMeetingAsync();
        var first = (await services.Steady.AnalyzeAsync(meeting, Transcripts.Numbered(1))).Ok();
        (await services.Steady.AnalyzeAsync(meeting, "Alice Moreau: Hello there.")).Ok();
        return first.GetProperty("insights").GetProperty("action_items")[0].GetProperty("id").GetString()!;
    }

    /// <summary>Of the demo data's analyses, a part always stands: only one that never succeeded is answered so.</summary>
    private static async Task<Answer> WithoutModelAsync(HttpClient client, ApiOperation operation)
    {
        if (operation.Id != "RetryAnalysis")
            return await client.RunAsync(operation);
        var failed = await client.AnalyzeAsync(await client.CreateMeetingAsync(), Transcripts.Planning);
        return await client.RunAsync(operation, operation.TargetOf(failed.Json.GetProperty("analysis_id").GetString()!));
    }

    /// <summary>The service in every state that an answer needs.</summary>
    public sealed class Services : IAsyncLifetime
    {
        private const int TranscriptBytes = 10_000;

        private readonly List<RunningService> _running = [];
        private FakeLlmServer? _refusing;

        /// <summary>The largest body that is taken.</summary>
        public const int BodyBytes = (3 * TranscriptBytes) + (64 * 1024);

        /// <summary>All is well.</summary>
        public HttpClient Steady => _running[0].Client;

        /// <summary>The model is down.</summary>
        public HttpClient Down => _running[1].Client;

        /// <summary>The model takes no request of ours.</summary>
        public HttpClient Refused => _running[2].Client;

        /// <summary>The database has lost its tables.</summary>
        public HttpClient Broken => _running[3].Client;

        public async Task InitializeAsync()
        {
            _refusing = await FakeLlmServer.StartAsync(_ => FakeErrors.Unauthorized());
            _running.AddRange(await Task.WhenAll(
                RunningService.StartAsync(null, "Llm__Mock__FailureRate=0", $"Limits__TranscriptBytes={TranscriptBytes}"),
                RunningService.StartAsync(null, ["Llm__Mock__FailureRate=1", .. ModelServers.Impatient]),
                _refusing.ServiceAsync(FakeLlmProtocol.OpenAI, ModelServers.Impatient),
                RunningService.StartAsync(null, "Llm__Mock__FailureRate=0")));
            await _running[3].LoseTablesAsync();
        }

        public async Task DisposeAsync()
        {
            foreach (var service in _running)
                await service.DisposeAsync();
            if (_refusing is not null)
                await _refusing.DisposeAsync();
        }
    }
}
