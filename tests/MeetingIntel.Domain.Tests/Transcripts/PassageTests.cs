using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Domain.Tests.Transcripts;

public sealed class PassageTests
{
    private static readonly Transcript Talk = Transcript.Receive(
        new TranscriptId("t"), new MeetingId("m"), "0123456789abcdef",
        new Speech("0123456789abcdef", [new(0, "Dana", null, 0, 10), new(1, "Eli", null, 10, 4), new(2, "Dana", null, 14, 0), new(3, "Eli", null, 14, 2)]),
        DateTimeOffset.UnixEpoch);

    [Fact]
    public void The_whole_has_all_turns()
    {
        Assert.Equal(new Passage(0, 0, 3, 2), Passage.Whole(Talk));
        Assert.Equal(4, Passage.Whole(Talk).TurnsOf(Talk));
    }

    [Fact]
    public void A_transcript_without_turns_has_an_empty_whole() =>
        Assert.Equal(0, Passage.Whole(Transcript.Receive(new("t"), new("m"), "", Speech.None, DateTimeOffset.UnixEpoch)).TurnsOf(Talk));

    [Theory]
    [InlineData(0, 0, 0, 10, 1)]
    [InlineData(0, 5, 0, 10, 0.5)]
    [InlineData(0, 9, 1, 1, 0.35)]
    [InlineData(0, 5, 3, 1, 3)]
    [InlineData(2, 0, 2, 0, 1)]
    public void Turns_within_count_by_their_share(int first, int start, int last, int end, double turns) =>
        Assert.Equal(turns, new Passage(first, start, last, end).TurnsOf(Talk), 9);

    [Fact]
    public void Only_the_first_and_the_last_turn_are_cut()
    {
        var passage = new Passage(0, 3, 1, 2);

        Assert.Equal([(3, 10), (0, 2), (0, 0)], Talk.Turns.Take(3).Select(passage.Within));
    }

    [Fact]
    public void One_passage_follows_another_where_nothing_lies_between()
    {
        Assert.True(new Passage(1, 0, 3, 2).Follows(new Passage(0, 0, 0, 10), Talk));
        Assert.True(new Passage(0, 4, 3, 2).Follows(new Passage(0, 0, 0, 4), Talk));
        Assert.False(new Passage(1, 0, 3, 2).Follows(new Passage(0, 0, 0, 9), Talk));
        Assert.False(new Passage(0, 5, 3, 2).Follows(new Passage(0, 0, 0, 4), Talk));
        Assert.False(new Passage(2, 0, 3, 2).Follows(new Passage(0, 0, 0, 10), Talk));
        Assert.Equal(new Passage(0, 1, 3, 2), new Passage(0, 1, 0, 10).Until(new Passage(1, 0, 3, 2)));
    }
}
