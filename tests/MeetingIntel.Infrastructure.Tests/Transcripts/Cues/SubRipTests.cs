using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;

namespace MeetingIntel.Infrastructure.Tests.Transcripts.Cues;

public sealed class SubRipTests
{
    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nDana: Hi.\n\n2\n00:00:03,500 --> 00:00:04,000\nEli: Hello.\n")]
    [InlineData("00:00:01,000 --> 00:00:02,000\nDana: Hi.\n\n00:00:03,500 --> 00:00:04,000\nEli: Hello.\n")]
    [InlineData("\n\n7\n0:0:1.0 --> 0:0:2.0 X1:1 X2:2\nDana: <font color=\"red\">Hi.</font>\n8\n00:00:03,500 --> 00:00:04,000\n{\\an8}Eli: Hello.\n\n9")]
    public void Cues_are_read_with_and_without_numbers_and_blank_lines(string text) =>
        Assert.Equal([new ReadTurn("Dana", 1, "Hi."), new ReadTurn("Eli", 3.5, "Hello.")], ReadTurns.Of(text));

    [Fact]
    public void What_WebVTT_means_by_entities_and_notes_is_said_here() => Assert.Equal(
        ["NOTE a &amp; {b}\nNOTE c"], ReadTurns.Of("1\n00:00:01,000 --> 00:00:02,000\nNOTE a &amp; {b}\n\nNOTE c").Select(turn => turn.Words));

    [Fact]
    public void A_year_among_the_words_is_no_number_of_a_cue() => Assert.Equal(
        ["It was\n2019", "or so"], ReadTurns.Of("1\n00:00:01,000 --> 00:00:02,000\nIt was\n2019\n\n2\n00:00:03,000 --> 00:00:04,000\nor so").Select(turn => turn.Words));

    [Fact]
    public void Malformed_times_are_refused_with_their_line() => Assert.Equal(
        6, Assert.Throws<UnreadableTranscriptException>(() => ReadTurns.Of("1\n00:00:01,000 --> 00:00:02,000\nHi.\n\n2\n00:00:03:000 --> 00:00:04,000\nHello.")).Line);

    [Fact]
    public void Words_without_a_cue_are_refused() => Assert.Equal(
        2, Assert.Throws<UnreadableTranscriptException>(() => ReadTurns.Of("\nDana: Hi.", TranscriptMediaTypes.SubRip)).Line);
}
