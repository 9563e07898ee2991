using System.Text.Json;
using CsCheck;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Insights;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.OfflineReading;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.Tests.Transcripts;
using MeetingIntel.Infrastructure.Transcripts;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading;

/// <summary>A client can highlight what any insight rests on: whatever the format, the words stand at their offset in the text of their turn.</summary>
public sealed class EvidenceOffsetsTests : IPromptFence
{
    private static readonly string[] Speakers = ["Dana Reyes", "Eli Stone", "Zoë O’Neill-Brown", "张伟"];

    /// <summary>Much to cite, among what takes several code units, what prompts show otherwise, and what formats escape.</summary>
    private static readonly string[] Sentences =
    [
        "I'll send you the signed quote by Friday.", "Great 🚀🚀 I'll book the rollout room tomorrow!", "We decided to go with the annual plan & keep it.", "Zoe\u0301 and I were happy, the cafe\u0301 was great.",
        "What would the volume discount be for three depots?", "I don't know, um, a\u0308h, we'd have to see.", "Can you send the \"draft\" contract asap?", "Sure, will do 👩‍💻👍🏽.",
        "So  the\tdashboard -- \u00ABslow\u00BB -- is a problem, a < b & c > d.", "Let's talk again next week.", "会議は金曜日です。", "I'll write\u200B the re\u00ADport, no rush.",
    ];

    private static readonly Gen<ReadTurn[]> Talks = Gen.Select(
            Gen.Int[0, Speakers.Length - 1], Gen.Int[0, 5_000], Gen.Int[0, Sentences.Length - 1].Array[1, 3],
            (name, start, lines) => new ReadTurn(Speakers[name], start, string.Join('\n', lines.Select(l => Sentences[l]))))
        .Array[2, 10];

    /// <summary>As tools write it; text with marks of its own has the lines of a turn on one.</summary>
    private static readonly Dictionary<string, Func<ReadTurn[], string>> Formats = new()
    {
        ["plain"] = turns => RenderedTranscripts.Plain(OnOneLine(turns)),
        ["plain, CRLF"] = turns => RenderedTranscripts.Plain(turns).ReplaceLineEndings("\r\n"),
        ["bold"] = turns => RenderedTranscripts.Bold(OnOneLine(turns)),
        ["Otter"] = turns => RenderedTranscripts.Otter(OnOneLine(turns)),
        ["WebVTT, voices"] = RenderedTranscripts.WebVttVoices,
        ["WebVTT, labels, CRLF"] = RenderedTranscripts.WebVttLabels,
        ["SubRip"] = RenderedTranscripts.SubRip,
        ["own JSON"] = RenderedTranscripts.OwnJson,
        ["Fireflies"] = RenderedTranscripts.Fireflies,
    };

    public static TheoryData<string> Names => [.. Formats.Keys];

    private static IReadOnlyList<IInsightExtractor> Extractors { get; } =
    [
        .. typeof(IInsightExtractor).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IInsightExtractor)))
            .Select(t => (IInsightExtractor)Activator.CreateInstance(t)!),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_quote_of_every_insight_stands_at_its_offset(string format)
    {
        var cited = new HashSet<string>();
        Talks.Always(turns => Check(Formats[format](turns), cited), iter: 150);

        Assert.Equal(Extractors.Select(e => e.Name).Where(name => name != "summary").Order(), cited.Order());
    }

    [Theory]
    [InlineData("🚀🚀 I'll send it 🚀 by Friday", "send it 🚀 by Friday", 10)]
    [InlineData("cafe\u0301 notes: I'll send the re\u0301sume\u0301", "send the re\u0301sume\u0301", 18)]
    [InlineData("I'll wait. I'll wait and send it", "I'll wait and send it", 11)]
    [InlineData("Yes, \u00ABthe\r\n  annual -- plan\u00BB.", "the annual plan", 6)]
    public void An_offset_counts_UTF16_code_units_of_the_turn(string words, string quoted, int offset)
    {
        var transcript = Received($"Eli: Hi.\r\nDana: {words}");

        var evidence = Assert.Single(new EvidenceFinder(transcript).Find([new TurnQuote(1, quoted)]));

        Assert.Equal((1, offset), (evidence.Turn, evidence.Offset));
        Assert.StartsWith(evidence.Quote, transcript.WordsOf(transcript.Turns[1])[offset..].ToString(), StringComparison.Ordinal);
    }

    public string MarkFor(string text) => "mark-4f1e0b7a";

    private void Check(string text, HashSet<string> cited)
    {
        var transcript = Received(text);
        var context = new MeetingContext("Renewal", new DateOnly(2026, 3, 4), "Dana Reyes", "Eli Stone", "CTO", "Northwind", transcript);
        var grounding = new Grounding(context, new SpokenDates());
        foreach (var extractor in Extractors)
        {
            var answer = OfflineReader.Answer(extractor.Ask(TranscriptPrompt.Write(context, this)));
            using var stored = JsonDocument.Parse(InsightJson.Write(extractor.Read(answer, grounding)));
            foreach (var evidence in EvidenceIn(stored.RootElement))
            {
                cited.Add(extractor.Name);
                var quote = evidence.GetProperty("quote").GetString()!;
                var words = transcript.WordsOf(transcript.Turns[evidence.GetProperty("turn").GetInt32()]).ToString();
                Assert.Equal(quote, words.Substring(evidence.GetProperty("offset").GetInt32(), quote.Length));
            }
        }
    }

    private static Transcript Received(string text) => Transcript.Receive(
        new TranscriptId("transcript_1"), new MeetingId("meeting_1"), text, new TranscriptSniffer().Parse(text, mediaType: null), DateTimeOffset.UnixEpoch);

    private static ReadTurn[] OnOneLine(ReadTurn[] turns) =>
        [.. turns.Select(t => t with { Words = t.Words.Replace("\n", " ", StringComparison.Ordinal) })];

    private static IEnumerable<JsonElement> EvidenceIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("quote", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => EvidenceIn(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(EvidenceIn),
        _ => [],
    };
}
