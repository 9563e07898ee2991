using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Transcripts.GetTranscript;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Transcripts.GetTranscript;

public sealed class GetTranscriptHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);

    public GetTranscriptHandlerTests() => _app.Knows(_meeting);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Get_gives_the_text_as_it_was_received_and_its_turns()
    {
        const string text = "[01:05] Dana: Hi.  \r\nWelcome!\r\nEli: Grüße 🚀";
        _app.Knows(Samples.TranscriptOf(_meeting, text));

        var result = await _app.SendAsync(new GetTranscriptQuery { MeetingId = "meeting_1" });

        Assert.Equal(("transcript_of_meeting_1", "meeting_1", text), (result.Id, result.MeetingId, result.Text));
        Assert.Equal(
            [
                new TurnResult { Turn = 0, Speaker = "Dana", StartSeconds = 65, Text = "Hi.  \r\nWelcome!" },
                new TurnResult { Turn = 1, Speaker = "Eli", StartSeconds = null, Text = "Grüße 🚀" },
            ],
            result.Turns);
    }

    [Fact]
    public async Task Get_gives_the_transcript_that_is_named_and_none_of_another_meeting()
    {
        var other = Samples.MeetingOf(Samples.Dana, "meeting_2");
        _app.Knows(other, Samples.TranscriptOf(_meeting, "Dana: One."), Samples.TranscriptOf(other, "Dana: Two."));

        Assert.Equal("Dana: One.", (await _app.SendAsync(new GetTranscriptQuery { MeetingId = "meeting_1", TranscriptId = "transcript_of_meeting_1" })).Text);
        Assert.Equal(
            "There is no transcript of this meeting with the id 'transcript_of_meeting_2'.",
            (await _app.RefusesAsync<NotFoundException>(new GetTranscriptQuery { MeetingId = "meeting_1", TranscriptId = "transcript_of_meeting_2" })).Message);
        await _app.RefusesAsync(
            new GetTranscriptQuery { MeetingId = "meeting_1", TranscriptId = " " }, "TranscriptId", "must not be blank; leave it out for the newest");
    }

    [Fact]
    public async Task Get_refuses_a_meeting_that_is_not_there() => Assert.Equal(
        "There is no meeting with the id 'meeting_9'.", (await _app.RefusesAsync<NotFoundException>(new GetTranscriptQuery { MeetingId = "meeting_9" })).Message);

    [Fact]
    public async Task Get_refuses_a_meeting_without_a_transcript() => Assert.Equal(
        "There is no transcript of a meeting with the id 'meeting_1'.",
        (await _app.RefusesAsync<NotFoundException>(new GetTranscriptQuery { MeetingId = "meeting_1" })).Message);
}
