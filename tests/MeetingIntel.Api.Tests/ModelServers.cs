using MeetingIntel.TestKit;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Api.Tests;

/// <summary>Points the service at a fake model behind real HTTP.</summary>
internal static class ModelServers
{
    public const string OpenAiKey = "sk-planted-openai-4711";
    public const string AnthropicKey = "sk-ant-planted-4712";

    /// <summary>What a test that is not about waits and breakers sets.</summary>
    public static readonly string[] Impatient = ["Llm__Retry__BaseDelayMs=1", "Llm__CircuitBreaker__Enabled=false"];

    /// <summary>The provider's settings, its place among the providers not included.</summary>
    public static string[] Settings(this FakeLlmServer server, FakeLlmProtocol protocol) =>
    [
        $"Llm__{protocol}__BaseUrl={server.BaseUrlFor(protocol)}", $"Llm__{protocol}__Model=model-of-{protocol}",
        $"Llm__{protocol}__ApiKey={KeyOf(protocol)}",
    ];

    /// <summary>Starts the service with this model as the only one.</summary>
    public static Task<RunningService> ServiceAsync(this FakeLlmServer server, FakeLlmProtocol protocol, params string[] settings) =>
        RunningService.StartAsync(null, [$"Llm__Provider={protocol}", .. server.Settings(protocol), .. settings]);

    /// <summary>Starts the service with OpenAI's protocol first, and Anthropic's as the fallback.</summary>
    public static Task<RunningService> ServiceAsync(FakeLlmServer first, FakeLlmServer second, params string[] settings) => RunningService.StartAsync(
        null,
        [
            "Llm__Provider=OpenAI", "Llm__Fallbacks=Anthropic", .. first.Settings(FakeLlmProtocol.OpenAI), .. second.Settings(FakeLlmProtocol.Anthropic),
            .. settings,
        ]);

    public static string KeyOf(FakeLlmProtocol protocol) => protocol == FakeLlmProtocol.OpenAI ? OpenAiKey : AnthropicKey;

    /// <summary>The models of an analysis, by extractor.</summary>
    public static async Task<Dictionary<string, string?>> ModelsOfAsync(this HttpClient client, string analysis) =>
        (await client.GetJsonAsync($"/analyses/{analysis}")).Ok().GetProperty("extractors").EnumerateArray()
            .ToDictionary(r => r.GetProperty("name").GetString()!, r => r.GetProperty("model").GetString());

    /// <summary>Analyses a transcript of a new meeting, and gives the analysis's id.</summary>
    public static async Task<string> AnalysisAsync(this HttpClient client, string transcript)
    {
        var answer = (await client.AnalyzeAsync(await client.CreateMeetingAsync(), transcript)).Ok();
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("analysis_id").GetString()!;
    }
}
