using System.Text;
using CsCheck;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Infrastructure.Transcripts;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Infrastructure.Tests.Transcripts;

public sealed class TranscriptPropertyTests
{
    private static readonly string?[] MediaTypes =
        [null, TranscriptMediaTypes.PlainText, TranscriptMediaTypes.WebVtt, TranscriptMediaTypes.SubRip, TranscriptMediaTypes.Json];

    /// <summary>What the formats are made of, whole and broken.</summary>
    private static readonly string[] Pieces =
    [
        "WEBVTT", "NOTE", "STYLE", "\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\t", "00:00:01.000", "00:01", "1:2", "-0:0:1.5", " --> ", "-->", "1", "2019", "a1-b2/0",
        "<v Dana>", "<v.loud Eli>", "</v>", "<i>", "<", ">", "<v", "&amp;", "&#0;", "&", ";", "Dana", "Dana: ", "eli: ", ":", "**", "_", "`", "\\", "[", "]", "(", ")", "# ",
        "## Transcript", "## Agenda", "## Notes", "### 00:05:00", "Transcript", "- ", "> ", ">>", "---", "Dana  0:12", "Meeting ended after 00:01:02", "{", "}", "{\"turns\": [",
        "\"speaker\": ", "\"text\": ", "\"Dana\"", ", ", "null", "1e999", "\"\\ud83d\"", "[[\"a\", \"b\"]", "]}", "[2031-03-05T16:56:44Z]\t<Transcriber>\t", "00:01:02\tDana:\t",
        "word", "\uFEFF", "\0", "🚀", "\uD83D", "{\\an8}",
    ];

    private static readonly Gen<string> Bytes = Gen.Byte.Array[0, 300].Select(Encoding.UTF8.GetString);

    private static readonly Gen<string> OfPieces = Gen.OneOf(Pieces).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Any_text_is_read_or_refused_with_a_line_of_its_own() =>
        Gen.Select(Gen.OneOf(Bytes, OfPieces, OfPieces, Gen.String), Gen.OneOf(MediaTypes)).Always((text, mediaType) =>
        {
            try
            {
                var speech = new TranscriptSniffer().Parse(text, mediaType);
                var end = 0;
                foreach (var (index, turn) in speech.Turns.Index())
                {
                    Assert.Equal(index, turn.Number);
                    Assert.InRange(turn.Offset, end, speech.Words.Length);
                    Assert.InRange(turn.Length, turn.Speaker is null ? 1 : 0, speech.Words.Length - turn.Offset);
                    Assert.Equal(turn.Length, speech.Words.AsSpan(turn.Offset, turn.Length).Trim().Length);
                    Assert.False(turn.Speaker is { } speaker && string.IsNullOrWhiteSpace(speaker));
                    Assert.True(turn.StartSeconds is null || (turn.StartSeconds >= 0 && double.IsFinite(turn.StartSeconds.Value)));
                    end = turn.Offset + turn.Length;
                }
            }
            catch (UnreadableTranscriptException refusal)
            {
                Assert.InRange(refusal.Line, 1, text.Count(c => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085') + 1);
                Assert.NotEmpty(refusal.Reason);
            }
        }, iter: 30_000);

    [Fact]
    public void Turns_in_text_come_back_as_they_were_written() => RenderedTranscripts.PlainTurns.Always(turns =>
    {
        Assert.Equal(turns, ReadTurns.Of(RenderedTranscripts.Plain(turns)));
        Assert.Equal(turns, ReadTurns.Of(RenderedTranscripts.Bold(turns)));
        if (turns.Length > 1)
            Assert.Equal(turns, ReadTurns.Of(RenderedTranscripts.Otter(turns)));
    }, iter: 2_000);

    [Fact]
    public void Turns_in_cues_come_back_as_they_were_written_line_by_line() => RenderedTranscripts.Turns.Always(turns =>
    {
        Assert.Equal(turns, ReadTurns.Of(RenderedTranscripts.WebVttVoices(turns)));
        Assert.Equal(turns, ReadTurns.Of(RenderedTranscripts.WebVttLabels(turns), TranscriptMediaTypes.WebVtt));
    }, iter: 2_000);

    [Fact]
    public void Turns_in_SubRip_come_back_but_for_its_tags() => RenderedTranscripts.Turns
        .Where(turns => turns.All(turn => !turn.Words.Contains("<i>", StringComparison.Ordinal) && !turn.Words.Contains("{\\", StringComparison.Ordinal)))
        .Always(turns => Assert.Equal(turns, ReadTurns.Of(RenderedTranscripts.SubRip(turns))), iter: 2_000);

    [Fact]
    public void Turns_in_JSON_come_back_as_they_were_written() => RenderedTranscripts.Turns.Always(turns =>
    {
        Assert.Equal(turns, ReadTurns.Of(RenderedTranscripts.OwnJson(turns)));
        Assert.Equal(turns, ReadTurns.Of(RenderedTranscripts.Fireflies(turns), TranscriptMediaTypes.Json));
    }, iter: 2_000);
}
