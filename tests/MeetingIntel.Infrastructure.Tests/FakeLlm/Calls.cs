using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Infrastructure.Tests.FakeLlm;

/// <summary>Calls a model as a vendor's documentation shows it, by bare HTTP.</summary>
internal static class Calls
{
    public const string Model = "test-model";
    public const string Key = "sk-test-4711";

    /// <summary>A bare client, which follows redirects and retries nothing.</summary>
    public static readonly HttpClient Client = new();

    /// <summary>The smallest schema there is; <c>{}</c> satisfies it.</summary>
    public const string AnyObject = """{"type":"object"}""";

    public static TheoryData<FakeLlmProtocol> Protocols => new(FakeLlmProtocol.OpenAI, FakeLlmProtocol.Anthropic);

    /// <summary>Posts a question; gives the answer when its head has come.</summary>
    public static Task<HttpResponseMessage> AskAsync(
        this FakeLlmServer server, FakeLlmProtocol protocol, string prompt = "[0] Anna: Hello.", string schema = AnyObject,
        CancellationToken cancellationToken = default)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, PathOf(server, protocol))
        {
            Content = new StringContent(BodyOf(protocol, prompt, schema), Encoding.UTF8, "application/json"),
        };
        if (protocol == FakeLlmProtocol.OpenAI)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        else
            request.Headers.Add("x-api-key", Key);
        return Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    /// <summary>Posts a question and reads the whole answer.</summary>
    public static async Task<(int Status, JsonNode Body)> AskForJsonAsync(this FakeLlmServer server, FakeLlmProtocol protocol)
    {
        using var answer = await server.AskAsync(protocol);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    /// <summary>The model's words in a vendor's envelope; null when there are none.</summary>
    public static string? TextOf(FakeLlmProtocol protocol, JsonNode body) => protocol == FakeLlmProtocol.OpenAI
        ? (string?)body["choices"]![0]!["message"]!["content"]
        : (string?)body["content"]!.AsArray().SingleOrDefault()?["text"];

    /// <summary>Why the model stopped, in the vendor's word.</summary>
    public static string EndingOf(FakeLlmProtocol protocol, JsonNode body) => protocol == FakeLlmProtocol.OpenAI
        ? (string)body["choices"]![0]!["finish_reason"]!
        : (string)body["stop_reason"]!;

    public static Uri PathOf(FakeLlmServer server, FakeLlmProtocol protocol) =>
        new(server.Address, protocol == FakeLlmProtocol.OpenAI ? "v1/chat/completions" : "v1/messages");

    private static string BodyOf(FakeLlmProtocol protocol, string prompt, string schema)
    {
        var user = new JsonObject { ["role"] = "user", ["content"] = prompt };
        if (protocol == FakeLlmProtocol.Anthropic)
        {
            return new JsonObject
            {
                ["model"] = Model,
                ["max_tokens"] = 1024,
                ["system"] = new JsonArray(new JsonObject { ["type"] = "text", ["text"] = "Judge the mood." }),
                ["messages"] = new JsonArray(user),
                ["output_config"] = new JsonObject
                {
                    ["format"] = new JsonObject { ["type"] = "json_schema", ["schema"] = JsonNode.Parse(schema) },
                },
            }.ToJsonString();
        }

        return new JsonObject
        {
            ["model"] = Model,
            ["messages"] = new JsonArray(new JsonObject { ["role"] = "system", ["content"] = "Judge the mood." }, user),
            ["response_format"] = new JsonObject
            {
                ["type"] = "json_schema",
                ["json_schema"] = new JsonObject { ["name"] = "answer", ["strict"] = true, ["schema"] = JsonNode.Parse(schema) },
            },
        }.ToJsonString();
    }
}
