using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.OfflineReading;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;

namespace MeetingIntel.Application.Tests.Extraction.Parts;

/// <summary>Five hundred pages of talk with fifty commitments in it, read by the built-in model.</summary>
public sealed class LongTranscriptTests
{
    private const int Planted = 50;

    private static readonly string[] SmallTalk =
    [
        "The weather was lovely at the coast last weekend, and the children had their fun in the sand.",
        "Traffic on the ring road is as slow as ever, and the trains are no better these days.",
        "That film was rather long, but the music in it was wonderful, and the ending was a surprise.",
        "My neighbour has a new dog, a large and friendly one, and it sleeps all day on the porch.",
        "The canteen has a better soup since spring, and the bread is fresh most mornings.",
        "The old printer was louder than the street, but it never broke in all these years.",
    ];

    private readonly List<string> _asked = [];

    [Theory]
    [InlineData(2_000_000, 1)]
    [InlineData(100_000, 5)]
    [InlineData(20_000, 30)]
    public async Task Fifty_commitments_in_five_hundred_pages_are_all_found(int contextTokens, int leastParts)
    {
        var transcript = Transcript();
        Assert.InRange(transcript.Turns.Sum(t => transcript.WordsOf(t).Count(' ') + 1), 250_000, 400_000);

        var result = Assert.Single(await RunAsync(transcript, contextTokens));

        var found = Assert.IsType<IReadOnlyList<Commitment>>(result.Insight, exactMatch: false);
        Assert.Equal((null, 1.0), (result.Outcome.Error, result.Outcome.Coverage));
        Assert.Equal(Enumerable.Range(0, Planted).Select(ThingOf), found.Select(ThingIn));
        Assert.All(found, c => Assert.Contains(ThingIn(c), Assert.Single(c.Evidence).Quote, StringComparison.Ordinal));
        Assert.True(_asked.Count >= leastParts, $"{_asked.Count} parts");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task Commitments_at_every_border_are_found_once(int offset)
    {
        // One in every eighth turn: of eight offsets, one has it just before each border and one just after.
        var transcript = SpokenTranscripts.Of(Enumerable.Range(0, 800).Select(i => (
            i % 2 == 0 ? "Dana Reyes" : (string?)"Eli Stone",
            i % 8 == offset ? $"I'll send the {ThingOf(i / 8)} to Priya by Friday." : SmallTalk[i % SmallTalk.Length])));

        var result = Assert.Single(await RunAsync(transcript, 4_000));

        Assert.True(_asked.Count > 10, $"{_asked.Count} parts");
        var found = Assert.IsType<IReadOnlyList<Commitment>>(result.Insight, exactMatch: false);
        Assert.Equal(Enumerable.Range(0, 100).Select(ThingOf), found.Select(ThingIn));
    }

    private async Task<IReadOnlyList<ExtractionResult>> RunAsync(Transcript transcript, int contextTokens)
    {
        var fence = new Mock<IPromptFence>();
        fence.Setup(f => f.MarkFor(It.IsAny<string>())).Returns(Samples.Mark);
        var model = new Mock<ILlmClient>();
        model.Setup(m => m.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>())).ReturnsAsync((LlmRequest request, CancellationToken _) =>
        {
            lock (_asked)
                _asked.Add(request.Task);
            return new LlmResponse(OfflineReader.Answer(request), OfflineReader.Model);
        });
        return await new ParallelExtraction(model.Object, fence.Object, SpokenTranscripts.Window(contextTokens), Samples.Dates, NullLogger<ParallelExtraction>.Instance)
            .RunAsync([new ActionItemsExtractor()], SpokenTranscripts.Meeting(transcript), bypassCache: false, CancellationToken.None);
    }

    private static Transcript Transcript()
    {
        const int turns = 8_000;
        return SpokenTranscripts.Of(Enumerable.Range(0, turns).Select(i => (
            i % 2 == 0 ? "Dana Reyes" : (string?)"Eli Stone", WordsOf(i, turns / Planted))));
    }

    private static string WordsOf(int turn, int every) => turn % every == every / 2
        ? $"I'll send the {ThingOf(turn / every)} to Priya by Friday."
        : $"{SmallTalk[turn % SmallTalk.Length]} {SmallTalk[(turn / 3) % SmallTalk.Length]}".Replace("was", turn % 5 == 0 ? "is" : "was", StringComparison.Ordinal);

    /// <summary>Two words that no other number has, such as <c>bakubo miruvo</c>.</summary>
    private static string ThingOf(int number) => $"{WordOf(number, "bkmrtv")} {WordOf(number, "dglnps")}";

    private static string WordOf(int number, string consonants)
    {
        var word = "";
        for (var (i, rest) = (0, number + 1); i < 3; i++, rest /= consonants.Length)
            word += $"{consonants[rest % consonants.Length]}{"aeiou"[(number + i) % 5]}";
        return word;
    }

    /// <summary>The two words of a commitment that no other has.</summary>
    private static string ThingIn(Commitment commitment)
    {
        var words = commitment.Task.Split(' ');
        var at = Array.IndexOf(words, "the");
        return at >= 0 && at + 2 < words.Length ? $"{words[at + 1]} {words[at + 2]}" : commitment.Task;
    }
}
