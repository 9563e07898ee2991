using MeetingIntel.Application;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.TestKit.FakeLlm;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers.Wire;

/// <summary>The whole pipeline, as its settings make it, over real HTTP to a fake model. Waits between tries take no time and are remembered.</summary>
internal sealed class WiredModel : IAsyncDisposable
{
    public const string Key = "sk-test-4711";
    public const string Model = "test-model";

    /// <summary>What makes the first two waits 89 and 109 ms when nobody asks for longer, and 50 ms longer than asked.</summary>
    private const double Chance = 0.5;

    private readonly ServiceProvider _services;

    private WiredModel(FakeLlmServer server, LeapingClock serverClock, (string Key, string Value)[] settings)
    {
        (Server, ServerClock) = (server, serverClock);
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build())
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<Func<double>>(() => Chance)
            .AddSingleton<IAnswerStore, AnswersInMemory>()
            .AddLogging()
            .AddApplication()
            .AddLlmPipeline(_ => "{}")
            .BuildServiceProvider();
    }

    public FakeLlmServer Server { get; }

    /// <summary>What a trickle runs on: a byte every ten milliseconds, without waiting for them.</summary>
    public LeapingClock ServerClock { get; }

    /// <summary>What the pipeline runs on.</summary>
    public LeapingClock Clock { get; } = new() { LongestWait = TimeSpan.FromSeconds(5) };

    public ILlmClient Client => _services.GetRequiredService<ILlmClient>();

    /// <summary>The waits between tries so far, in whole milliseconds.</summary>
    public IEnumerable<int> WaitsMs => Clock.Waits.Select(w => (int)Math.Round(w.TotalMilliseconds));

    /// <summary>A question whose schema the fake knows, and whose answer is checked as the extractor does.</summary>
    public static LlmRequest Question() => Questions.About($"<transcript {Questions.Fence}>\n[0] Anna: We ship on Friday.") with
    {
        Instructions = "Judge the mood of the meeting as a calm colleague would.",
        Schema = AnswerFormat<SentimentAnswer>.Schema,
        FindFault = json => AnswerFormat<SentimentAnswer>.FindFault(json, _ => null),
    };

    /// <summary>Starts a fake model and the pipeline to it, with a key and without the cache.</summary>
    /// <param name="protocol">Whose protocol is spoken.</param>
    /// <param name="settings">Further settings; <c>*</c> stands for the provider's section.</param>
    public static async Task<WiredModel> StartAsync(FakeLlmProtocol protocol, params (string Key, string Value)[] settings)
    {
        var clock = new LeapingClock();
        var server = await FakeLlmServer.StartAsync(clock: clock);
        var section = SectionOf(protocol);
        (string Key, string Value)[] all =
        [
            ("Llm:Provider", protocol.ToString()), ("*:BaseUrl", server.BaseUrlFor(protocol).AbsoluteUri), ("*:Model", Model), ("*:ApiKey", Key),
            ("Llm:Cache:Enabled", "false"), .. settings,
        ];
        return new WiredModel(
            server, clock, [.. all.Select(s => (s.Key.Replace("*", section, StringComparison.Ordinal), s.Value)).GroupBy(s => s.Item1).Select(g => g.Last())]);
    }

    /// <summary>Where the provider's settings stand.</summary>
    public static string SectionOf(FakeLlmProtocol protocol) => $"Llm:{protocol}";

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Server.DisposeAsync();
    }
}
