using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;

namespace MeetingIntel.Infrastructure.Tests.Transcripts;

public sealed class TranscriptSnifferTests
{
    private const string Vtt = "WEBVTT\n\n00:01.000 --> 00:02.000\nDana: Hi.\n";
    private const string Srt = "1\n00:00:01,000 --> 00:00:02,000\nDana: Hi.\n";
    private const string Json = """[{"speaker": "Dana", "text": "Hi.", "start": 1}]""";

    [Theory]
    [InlineData(Vtt, TranscriptMediaTypes.WebVtt)]
    [InlineData(Srt, TranscriptMediaTypes.SubRip)]
    [InlineData(Json, TranscriptMediaTypes.Json)]
    [InlineData("[00:01] Dana: Hi.", TranscriptMediaTypes.PlainText)]
    public void A_text_is_told_by_its_media_type_or_by_its_look(string text, string mediaType)
    {
        ReadTurn[] expected = [new("Dana", 1, "Hi.")];

        Assert.Equal(expected, ReadTurns.Of(text, mediaType));
        Assert.Equal(expected, ReadTurns.Of(text, TranscriptMediaTypes.PlainText));
        Assert.Equal(expected, ReadTurns.Of(text));
    }

    [Theory]
    [InlineData("Dana: Hi.", TranscriptMediaTypes.WebVtt)]
    [InlineData("Dana: Hi.", TranscriptMediaTypes.SubRip)]
    [InlineData("Dana: Hi.", TranscriptMediaTypes.Json)]
    [InlineData(Vtt, TranscriptMediaTypes.Json)]
    [InlineData(Json, TranscriptMediaTypes.WebVtt)]
    [InlineData("Dana: Hi.", "text/html")]
    public void A_text_of_another_type_than_its_sender_says_is_refused(string text, string mediaType) =>
        Assert.Throws<UnreadableTranscriptException>(() => ReadTurns.Of(text, mediaType));

    [Theory]
    [InlineData(null, "")]
    [InlineData(null, " \n\uFEFF\n ")]
    [InlineData(TranscriptMediaTypes.WebVtt, "")]
    [InlineData(TranscriptMediaTypes.WebVtt, "WEBVTT\n\nNOTE nothing here\n")]
    [InlineData(TranscriptMediaTypes.WebVtt, "WEBVTT\n\n00:01.000 --> 00:02.000\n\n00:03.000 --> 00:04.000\nDana: ...\n")]
    [InlineData(TranscriptMediaTypes.SubRip, "\n\n")]
    [InlineData(TranscriptMediaTypes.Json, "[]")]
    [InlineData(TranscriptMediaTypes.Json, """{"turns": [{"speaker": "Dana", "text": " "}]}""")]
    public void A_text_in_which_nobody_says_a_word_has_no_turns(string? mediaType, string text) => Assert.Empty(ReadTurns.Of(text, mediaType));

    [Theory]
    [InlineData("{laughs} Dana: Hi.")]
    [InlineData("[laughs] Dana: Hi.")]
    [InlineData("[[laughs]] Dana: Hi.")]
    [InlineData("\"WEBVTT\" is how such files begin.")]
    [InlineData("1\n2\n3\n")]
    [InlineData("We go from A --> B.")]
    [InlineData("<Dana> Hi.\n<Eli> Hello.")]
    public void What_only_looks_like_a_format_is_plain_text(string text) => Assert.Equal([null], ReadTurns.Of(text).Select(turn => turn.Speaker));
}
