using MeetingIntel.Application;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Benchmarks.Transcripts;

/// <summary>What the service asks the model of a transcript: one request an extractor, as it sends them.</summary>
internal sealed class AskedOf : IDisposable
{
    private static readonly DateTimeOffset Day = new(2031, 3, 4, 10, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider _services;

    public AskedOf()
    {
        var configuration = new ConfigurationBuilder().Build();
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration).AddApplication().AddInfrastructure(configuration).BuildServiceProvider();
    }

    /// <summary>The questions about a transcript.</summary>
    public IReadOnlyList<LlmRequest> Everything(string text)
    {
        var parsed = _services.GetRequiredService<ITranscriptParser>().Parse(text, mediaType: null);
        var prompt = TranscriptPrompt.Write(
            new MeetingContext(
                "Quarterly review", DateOnly.FromDateTime(Day.DateTime), "Ben Okafor", "Mei Tanaka", "CFO", "Juniper Foods",
                Transcript.Receive(TranscriptId.New(Day), MeetingId.New(Day), text, parsed, Day)),
            new FixedFence());
        return [.. _services.GetServices<IInsightExtractor>().Where(e => e.IsDefault).Select(e => e.Ask(prompt))];
    }

    public void Dispose() => _services.Dispose();

    private sealed class FixedFence : IPromptFence
    {
        public string MarkFor(string text) => "0123456789abcdef0123456789abcdef";
    }
}
