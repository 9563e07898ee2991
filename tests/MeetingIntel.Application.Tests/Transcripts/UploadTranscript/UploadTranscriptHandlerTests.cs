using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Transcripts.UploadTranscript;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using Moq;

namespace MeetingIntel.Application.Tests.Transcripts.UploadTranscript;

public sealed class UploadTranscriptHandlerTests : IDisposable
{
    private static readonly UploadTranscriptCommand Good = new() { MeetingId = "meeting_1", Transcript = Samples.Talk };

    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);

    public UploadTranscriptHandlerTests() => _app.Knows(_meeting);

    private Transcript Transcript => Assert.Single(_app.Kept.OfType<Transcript>());

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Upload_keeps_the_text_as_it_came_and_its_turns()
    {
        await _app.SendAsync(Good);

        Assert.Equal((_meeting.Id, Samples.Talk, 3), (Transcript.MeetingId, Transcript.Text, Transcript.Turns.Count));
        Assert.Equal(["commit 1 Transcript"], _app.Events);
    }

    [Fact]
    public async Task Upload_changes_nothing_else_and_asks_no_model()
    {
        await _app.SendAsync(Good);

        Assert.Equal((MeetingStatus.Scheduled, Samples.Now), (_meeting.Status, _meeting.UpdatedAt));
        Assert.Empty(_app.Kept.OfType<Analysis>());
        Assert.Empty(_app.Asked);
    }

    [Fact]
    public async Task The_same_text_again_is_kept_once_and_is_the_newest_once_more()
    {
        await _app.SendAsync(Good);
        _app.Clock.Advance(TimeSpan.FromHours(1));

        await _app.SendAsync(Good);

        Assert.Equal(Samples.Now.AddHours(1), Transcript.ReceivedAt);
    }

    [Fact]
    public async Task The_media_type_says_how_the_text_is_read()
    {
        const string text = "1\n00:00:02,000 --> 00:00:04,000\nDana: Hello.\n";

        await _app.SendAsync(Good with { Transcript = text, MediaType = TranscriptMediaTypes.SubRip });

        var turn = Assert.Single(Transcript.Turns);
        Assert.Equal(("Dana", 2.0, "Hello."), (turn.Speaker, turn.StartSeconds, Transcript.WordsOf(turn).ToString()));
        var refusal = await _app.RefusesAsync<UnreadableTranscriptException>(Good with { MediaType = TranscriptMediaTypes.Json });
        Assert.Equal(("transcript", 1), (refusal.Field, refusal.Line));
    }

    [Fact]
    public async Task A_cancelled_meeting_may_have_a_transcript()
    {
        _app.Knows(Samples.MeetingOf(Samples.Dana, "meeting_2", MeetingStatus.Cancelled));

        await _app.SendAsync(Good with { MeetingId = "meeting_2" });

        Assert.Equal("meeting_2", Transcript.MeetingId.Value);
    }

    [Fact]
    public async Task Upload_refuses_a_meeting_that_is_not_there() => Assert.Equal(
        "There is no meeting with the id 'meeting_9'.", (await _app.RefusesAsync<NotFoundException>(Good with { MeetingId = "meeting_9" })).Message);

    [Fact]
    public async Task What_is_malformed_is_told_before_what_is_not_there()
    {
        var refusal = await _app.RefusesAsync<UnreadableTranscriptException>(
            Good with { MeetingId = "meeting_9", Transcript = "WEBVTT\n\n00:00:0x --> 00:00:02\nDana: Hi.", MediaType = TranscriptMediaTypes.WebVtt });

        Assert.Equal(("transcript", 3), (refusal.Field, refusal.Line));
    }

    [Theory]
    [InlineData("", "must not be blank")]
    [InlineData(" \r\n\t", "must not be blank")]
    [InlineData("Dana: H\0llo.", "must not contain the character NUL")]
    public async Task A_text_that_is_none_is_refused(string text, string message) => await _app.RefusesAsync(Good with { Transcript = text }, "Transcript", message);

    [Fact]
    public async Task A_text_without_words_is_refused() => Assert.Equal(
        "The transcript holds no words.", (await _app.RefusesAsync<InvalidRequestException>(Good with { Transcript = "- \n…\n" })).Message);

    [Fact]
    public async Task A_transcript_may_have_so_many_bytes_and_no_more()
    {
        _app.Limits.TranscriptBytes = 1024;

        await _app.SendAsync(Good with { Transcript = Samples.Rockets(256) });
        var refused = await _app.RefusesAsync<TooLargeException>(Good with { Transcript = Samples.Rockets(256) + "!" });

        Assert.Equal("The transcript has 1025 bytes in UTF-8; at most 1024 are taken.", refused.Message);
    }

    [Fact]
    public async Task The_text_is_looked_for_while_nobody_else_writes()
    {
        var steps = new List<string>();
        _app.UnitOfWork.Setup(u => u.BeginExclusiveAsync(It.IsAny<CancellationToken>())).Callback(() => steps.Add("alone")).ReturnsAsync(Mock.Of<IAsyncDisposable>());
        _app.Transcripts.Setup(t => t.FindByHashAsync(It.IsAny<MeetingId>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Callback(() => steps.Add("look")).ReturnsAsync((Transcript?)null);

        await _app.SendAsync(Good);

        Assert.Equal(["alone", "look"], steps);
    }

    [Fact]
    public void A_command_says_nothing_of_what_was_said() => Assert.DoesNotContain("Dana", Good.ToString(), StringComparison.Ordinal);
}
