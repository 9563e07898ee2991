using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Infrastructure.Tests.Transcripts;

/// <summary>What real exports of tools hold is what is read out of them, where their folder is there.</summary>
public sealed class SharedFormatsTests
{
    public static TheoryData<string> Expected => [.. SharedFormats.Expectations.Keys.DefaultIfEmpty(SharedFormats.Absent)];

    [Theory]
    [MemberData(nameof(Expected))]
    public void A_real_export_parses_to_what_it_holds(string file)
    {
        if (file == SharedFormats.Absent)
            return;
        var expected = SharedFormats.Expectations[file];

        var turns = ReadTurns.Of(SharedFormats.Read(file)).Where(turn => turn.Words.Length > 0).ToList();

        Assert.Equal(expected.NUnits, turns.Count);
        Assert.Equal(expected.Speakers, turns.Select(turn => turn.Speaker).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        AssertIs(expected.First, turns[0]);
        AssertIs(expected.Last, turns[^1]);
    }

    [Fact]
    public void Of_whole_minutes_only_the_transcript_is_read()
    {
        if (SharedFormats.Folder is null)
            return;
        var text = SharedFormats.Read("minutes-with-transcript-01.md");
        var transcript = text[text.IndexOf("# **Transcript**", StringComparison.Ordinal)..];

        var turns = ReadTurns.Of(text);

        Assert.Equal(transcript.Split('\n').Count(line => line.Contains(": ", StringComparison.Ordinal) && line.IndexOf(':', StringComparison.Ordinal) < 20), turns.Count);
        Assert.Equal(["Andrey Arapov", "Damir Simpovic", "Deval Patel", "Jigar Patel", "Scott Carruthers", "Tyler Wright"], turns.Select(t => t.Speaker).Distinct().Order());
        Assert.Equal(("Scott Carruthers", "Thanks everyone."), (turns[^1].Speaker, turns[^1].Words));
        Assert.Equal(300, turns.First(t => t.StartSeconds is not null).StartSeconds);
    }

    [Fact]
    public void A_speaker_goes_on_below_the_next_time()
    {
        if (SharedFormats.Folder is null)
            return;

        var turns = ReadTurns.Of(SharedFormats.Read("time-line-then-name-01.md"));

        Assert.Equal(("Adam Wozney", 11.0), (turns[0].Speaker, turns[0].StartSeconds));
        Assert.Equal(("Adam Wozney", 29.0), (turns[1].Speaker, turns[1].StartSeconds));
        Assert.StartsWith("all right, I'm gonna make an announcement.", turns[1].Words, StringComparison.Ordinal);
        Assert.All(turns, turn => Assert.NotNull(turn.StartSeconds));
    }

    [Fact]
    public void A_chat_is_refused()
    {
        if (SharedFormats.Folder is not null)
            Assert.Throws<UnreadableTranscriptException>(() => ReadTurns.Of(SharedFormats.Read("zoom-03-chat.txt")));
    }

    private static void AssertIs(SharedFormats.ExpectedTurn expected, ReadTurn turn)
    {
        Assert.Equal(expected.Speaker, turn.Speaker);
        Assert.StartsWith(expected.Text, turn.Words, StringComparison.Ordinal);
    }
}
