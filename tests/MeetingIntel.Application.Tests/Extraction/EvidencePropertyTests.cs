using CsCheck;
using MeetingIntel.Application.Extraction;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Application.Tests.Extraction;

/// <summary>What holds of evidence and support whatever a transcript and a model say.</summary>
public sealed class EvidencePropertyTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        Chosen("send", "the", "report", "um", "you", "know", "I'll", "I\u2019ll", "Friday", "by", "Dana", "Eli", "twenty", "thousand", "5,000", "2026-03-06",
            "no", "can", "you", "NDA", "Q4", ".", "?", "\u2026", "\u200B", "\u4F1A\u8B70", "\uD83D\uDE80", "and", "quote", "end", "of", "month", "'", "-", "%"),
        Gen.String[0, 6].Select(s => s.Replace('\r', ' ').Replace('\n', ' ')));

    private static readonly Gen<string> Words = Word.Array[0, 25].Select(words => string.Join(' ', words));

    // The first line has a label: one that begins with "{" or "WEBVTT" would be another format, and a malformed one is refused.
    private static readonly Gen<string> Talk =
        Gen.Select(Chosen("Dana: ", "Eli: ", "Priya Shah: ", ""), Words, (label, words) => label + words).Array[0, 11].Select(Words, (lines, first) => string.Join('\n', [$"Dana: {first}", .. lines]));

    private static readonly Gen<TurnQuote[]> Quotes = Gen.Select(Gen.OneOf(Gen.Int[-2, 14], Gen.Int), Words, (turn, words) => new TurnQuote(turn, words)).Array[0, 4];

    private static Gen<string> Chosen(params string[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);

    [Fact]
    public void A_quote_is_cut_from_one_turn_and_is_not_too_long() => Gen.Select(Talk, Quotes, Words).Always((talk, quotes, about) =>
    {
        var transcript = Samples.TranscriptOf(Samples.MeetingOf(Samples.Dana), talk);

        foreach (var evidence in new EvidenceFinder(transcript).Find(quotes, about))
        {
            var turn = transcript.Turns[evidence.Turn];
            Assert.Contains(evidence.Quote, transcript.WordsOf(turn).ToString(), StringComparison.Ordinal);
            Assert.NotEqual("", evidence.Quote);
            Assert.Equal(evidence.Quote, transcript.WordsOf(turn).Slice(evidence.Offset!.Value, evidence.Quote.Length).ToString());
            Assert.Equal((turn.Speaker, turn.StartSeconds), (evidence.Speaker, evidence.StartSeconds));
            Assert.InRange(Application.Extraction.Wording.SpokenWords.Of(evidence.Quote).Length, 1, EvidenceFinder.MaxWords);
        }
    }, iter: 3000);

    [Fact]
    public void What_a_turn_says_is_found_there() => Gen.Select(Talk, Gen.Int[0, 11], Gen.Int[0, 20], Gen.Int[1, 12]).Always((talk, turn, from, count) =>
    {
        var transcript = Samples.TranscriptOf(Samples.MeetingOf(Samples.Dana), talk);
        if (transcript.Turns.Count == 0)
            return;
        turn %= transcript.Turns.Count;
        var words = transcript.WordsOf(transcript.Turns[turn]).ToString().Split(' ').Skip(from).Take(count);
        var quote = string.Join(' ', words);

        var found = new EvidenceFinder(transcript).Find([new TurnQuote(turn, quote)]);

        if (Application.Extraction.Wording.SpokenWords.Of(quote).Length is > 0 and <= EvidenceFinder.MaxWords)
            Assert.Contains(found, e => e.Turn == turn);
    }, iter: 3000);

    [Fact]
    public void Whatever_an_item_claims_can_be_weighed() => Gen.Select(Talk, Quotes, Words, Words).Always((talk, quotes, claim, text) =>
    {
        var ground = Samples.GroundingOf(talk).Under(quotes, claim);

        var (owner, said, day, verified) = (ground.Person(claim), ground.Words(text), ground.Day(new DateOnly(2026, 3, 6), text), ground.Supports(claim));

        if (ground.Evidence.Count == 0)
            Assert.Equal((null, null, null, false), (owner, said, day, verified));
    }, iter: 3000);
}
