using System.Text;
using CsCheck;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Parts;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.TestKit.Properties;
using Moq;

namespace MeetingIntel.Application.Tests.Extraction.Parts;

public sealed class TranscriptSplitterTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Const(""),
        Any("I'll send it.", "Well, who knows? ", "the quote ", "… and so on ").Array[0, 60].Select(string.Concat),
        Any("🚀", "👩‍🚀", "x", " ").Array[0, 80].Select(string.Concat),
        Gen.Char['a', 'z'].Array[0, 700].Select(letters => new string(letters)),
        Any("漢", "字。", "かな").Array[0, 300].Select(string.Concat));

    private static readonly Gen<Transcript> Transcripts = Gen.OneOf(
        Gen.Select(Any("Dana", "Eli Stone", null), Words).Array[0, 40],
        Gen.Select(Any("Dana", null), Words.Array[30, 60].Select(string.Concat)).Array[1, 1])
        .Select(turns => SpokenTranscripts.Of(turns.Select(t => ((string?)t.Item1, t.Item2))));

    [Fact]
    public void Whatever_the_transcript_and_the_window_nothing_is_left_out_and_nothing_is_read_twice() =>
        Gen.Select(Transcripts, Gen.Int[1, 6_000]).Always(
            (transcript, tokens) => AssertCovered(transcript, Passage.Whole(transcript), Split(transcript, tokens)), iter: 400);

    [Fact]
    public void Whatever_is_split_anew_is_covered_anew() =>
        Gen.Select(Transcripts, Gen.Int[1, 6_000], Gen.Int[1, 6_000]).Always(
            (transcript, before, now) =>
            {
                foreach (var left in Split(transcript, before))
                {
                    var parts = new TranscriptSplitter(SpokenTranscripts.Window(now)).Split(SpokenTranscripts.Meeting(transcript), left.Own);
                    AssertCovered(transcript, left.Own, parts);
                }
            },
            iter: 200);

    [Fact]
    public void Whatever_the_transcript_every_question_fits_the_window() =>
        Gen.Select(Transcripts, Gen.Int[2_500, 6_000]).Always(
            (transcript, tokens) =>
            {
                var window = SpokenTranscripts.Window(tokens);
                foreach (var part in Split(transcript, tokens))
                {
                    var prompt = TranscriptPrompt.Write(SpokenTranscripts.Meeting(transcript), part, Samples.Mark);
                    Assert.InRange(window.CountTokens(prompt.Text), 0, (tokens * ContextRoom.OtherVocabularies) - (tokens / 8) - 700);
                }
            },
            iter: 200);

    [Fact]
    public void Whatever_is_split_in_a_turn_no_character_is_torn_apart() =>
        Any("🚀", "👩‍🚀", "x").Array[500, 3_000].Select(string.Concat).Always(
            words =>
            {
                var transcript = SpokenTranscripts.Of([("Dana", words)]);
                foreach (var part in Split(transcript, 2_000))
                {
                    Assert.False(part.Own.Start > 0 && char.IsLowSurrogate(words[part.Own.Start]));
                    Assert.False(part.Shown.Start > 0 && char.IsLowSurrogate(words[part.Shown.Start]));
                }
            },
            iter: 50);

    [Fact]
    public void A_transcript_whose_bytes_fit_is_one_part_and_nothing_is_counted()
    {
        var window = new Mock<IContextWindow>(MockBehavior.Strict);
        window.Setup(w => w.Tokens).Returns(100_000);
        var transcript = SpokenTranscripts.Of(Talk(500));

        var part = Assert.Single(new TranscriptSplitter(window.Object).Split(SpokenTranscripts.Meeting(transcript)));

        Assert.Equal((Passage.Whole(transcript), Passage.Whole(transcript)), (part.Own, part.Shown));
    }

    [Fact]
    public void A_transcript_whose_bytes_do_not_fit_but_its_tokens_do_is_one_part()
    {
        var transcript = SpokenTranscripts.Of(Talk(2_000));
        Assert.True(transcript.Text.Length > ContextRoom.For(SpokenTranscripts.Window(100_000)));

        Assert.Equal(Passage.Whole(transcript), Assert.Single(Split(transcript, 100_000)).Shown);
    }

    [Fact]
    public void A_transcript_of_one_long_turn_that_fits_is_not_split()
    {
        var transcript = SpokenTranscripts.Of([("Dana", string.Concat(Enumerable.Repeat("And then we went on. ", 10_000)))]);

        Assert.Single(Split(transcript, 100_000));
        Assert.True(Split(transcript, 50_000).Count > 1);
    }

    [Fact]
    public void Parts_begin_at_turns_and_repeat_the_last_turns_of_the_part_before()
    {
        var transcript = SpokenTranscripts.Of(Talk(2_000));

        var parts = Split(transcript, 20_000);

        Assert.True(parts.Count > 3);
        foreach (var (before, part) in parts.Zip(parts.Skip(1)))
        {
            Assert.Equal((0, 0), (part.Own.Start, part.Shown.Start));
            Assert.Equal(TranscriptSplitter.OverlapTurns, before.Own.LastTurn + 1 - part.Shown.FirstTurn);
        }
    }

    [Fact]
    public void A_turn_that_does_not_fit_is_split_at_ends_of_sentences_and_keeps_its_number()
    {
        var words = string.Concat(Enumerable.Range(0, 400).Select(i => $"Sentence number {i} goes on for a while. "));
        var transcript = SpokenTranscripts.Of([("Eli", "Go on."), ("Dana", words), ("Eli", "I see.")]);

        var parts = Split(transcript, 2_500);

        Assert.True(parts.Count > 5);
        foreach (var part in parts.Where(p => p.Own is { FirstTurn: 1, Start: > 0 }))
        {
            Assert.EndsWith(".", words[..part.Own.Start].TrimEnd(), StringComparison.Ordinal);
            Assert.StartsWith("Sentence number", words[part.Shown.Start..].TrimStart(), StringComparison.Ordinal);
            Assert.Contains("[1] Dana: Sentence number", TranscriptPrompt.Write(SpokenTranscripts.Meeting(transcript), part, "mark").Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_passage_that_failed_is_split_as_it_was_while_the_window_stays()
    {
        var transcript = SpokenTranscripts.Of(Talk(2_000));
        var parts = Split(transcript, 12_000);
        var left = parts[2].Own.Until(parts[4].Own);

        var again = new TranscriptSplitter(SpokenTranscripts.Window(12_000)).Split(SpokenTranscripts.Meeting(transcript), left);

        Assert.Equal(parts.Skip(2).Take(3), again);
    }

    [Fact]
    public void Five_megabytes_without_a_blank_are_split_in_seconds()
    {
        var transcript = SpokenTranscripts.Of([("Dana", new string('x', 5_000_000))]);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var parts = Split(transcript, 2_000);

        AssertCovered(transcript, Passage.Whole(transcript), parts);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20);
    }

    private static Gen<string> Any(params string?[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]!);

    private static IEnumerable<(string?, string)> Talk(int turns) => Enumerable.Range(0, turns).Select(i => (
        i % 2 == 0 ? "Dana" : (string?)"Eli Stone", $"Turn {i} is about the weather, the traffic and the weekend, as ever. Nobody minds."));

    private static IReadOnlyList<TranscriptPart> Split(Transcript transcript, int tokens) =>
        new TranscriptSplitter(SpokenTranscripts.Window(tokens)).Split(SpokenTranscripts.Meeting(transcript));

    private static void AssertCovered(Transcript transcript, Passage passage, IReadOnlyList<TranscriptPart> parts)
    {
        Assert.Equal((passage.FirstTurn, passage.Start), (parts[0].Own.FirstTurn, parts[0].Own.Start));
        Assert.Equal((passage.LastTurn, passage.End), (parts[^1].Own.LastTurn, parts[^1].Own.End));
        foreach (var (before, part) in parts.Zip(parts.Skip(1)))
            Assert.True(part.Own.Follows(before.Own, transcript), $"{part.Own} after {before.Own}");
        Assert.All(parts, p => Assert.Equal((p.Own.LastTurn, p.Own.End), (p.Shown.LastTurn, p.Shown.End)));
        Assert.All(parts, p => Assert.True((p.Shown.FirstTurn, p.Shown.Start).CompareTo((p.Own.FirstTurn, p.Own.Start)) <= 0));
        Assert.Equal(TextOf(transcript, [passage]), TextOf(transcript, parts.Select(p => p.Own)));
    }

    private static string TextOf(Transcript transcript, IEnumerable<Passage> passages)
    {
        var text = new StringBuilder();
        foreach (var passage in passages)
        {
            for (var turn = passage.FirstTurn; turn <= passage.LastTurn; turn++)
            {
                var (from, to) = passage.Within(transcript.Turns[turn]);
                text.Append(transcript.WordsOf(transcript.Turns[turn])[from..to]);
            }
        }

        return text.ToString();
    }
}
