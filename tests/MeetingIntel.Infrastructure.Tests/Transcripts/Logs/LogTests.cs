using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Infrastructure.Tests.Transcripts.Logs;

public sealed class LogTests
{
    [Theory]
    [InlineData("[16:56:44] <dana> present+\n[16:57:00] <Transcriber> scribe+\n[16:57:01] <Transcriber> Dana: Hi.\n[16:57:02] <Transcriber> q+\n[16:57:04] <Transcriber> Eli: Yes.")]
    [InlineData("2031-03-05T16:57:01Z <live-captions> Dana: Hi.\n2031-03-05T16:57:03Z <eli> +1\n2031-03-05T16:57:04Z <live-captions> Eli: Yes.")]
    public void Of_a_log_only_what_a_program_wrote_down_is_speech(string log) =>
        Assert.Equal([new ReadTurn("Dana", 0, "Hi."), new ReadTurn("Eli", 3, "Yes.")], ReadTurns.Of(log));

    [Theory]
    [InlineData("14:02:11\t From  Dana Reyes  to  Everyone : hi\n14:02:15\t From  Eli : hello\n14:03:00\t From  Dana Reyes : bye")]
    [InlineData("00:01:05\tDana Reyes:\tgm")]
    public void A_chat_is_refused_however_long(string chat) => Assert.Throws<UnreadableTranscriptException>(() => ReadTurns.Of(chat));

    [Fact]
    public void A_transcript_with_tabs_is_no_chat() => Assert.Equal(
        [new ReadTurn("Dana", 65, "Hi.\tAll well?"), new ReadTurn("Eli", 69, "Yes.")], ReadTurns.Of("00:01:05\tDana: Hi.\tAll well?\n00:01:09\tEli: Yes."));
}
