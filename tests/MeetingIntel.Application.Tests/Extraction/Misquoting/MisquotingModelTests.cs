using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Tests.Extraction.Misquoting;

public sealed class MisquotingModelTests
{
    private const int Meetings = 12;
    private const int PromisesEach = 50;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_false_quote_is_shown_and_nearly_every_true_item_is_kept(int seed)
    {
        var read = Read(seed);

        Assert.Equal(Meetings * PromisesEach, read.Count);
        Assert.InRange(read.Count(r => r.Cited.Manner != MisquotingModel.Manner.Truly), 0.3 * read.Count, 0.3 * read.Count);
        Assert.All(read, r => Assert.All(r.Item.Evidence, e => Assert.Contains(e.Turn, r.Cited.Turns)));
        var lost = read.Where(r => !IsKept(r)).ToList();
        Assert.True(lost.Count <= 0.05 * read.Count, string.Join('\n', lost.Select(r => $"{r.Cited.Manner}: {r.Cited.Quote.Quote} | {r.Cited.Promise.Said}")));
        foreach (var manner in read.GroupBy(r => r.Cited.Manner))
            Assert.True(manner.Count(IsKept) >= 0.8 * manner.Count(), $"{manner.Key}: {manner.Count(IsKept)} of {manner.Count()}");
    }

    [Fact]
    public void What_is_kept_keeps_its_owner_and_its_day() => Assert.All(Read(4).Where(IsKept), r =>
    {
        Assert.Equal(r.Cited.Promise.Owner, r.Item.Owner);
        Assert.Equal($"by {r.Cited.Promise.Day}", r.Item.DeadlineText);
        Assert.NotNull(r.Item.Deadline);
    });

    private static bool IsKept((MisquotingModel.Cited Cited, Commitment Item) read) =>
        read.Item.Verified && read.Item.Evidence.Any(e => e.Turn == read.Cited.Promise.Turn);

    private static List<(MisquotingModel.Cited Cited, Commitment Item)> Read(int seed)
    {
        var chance = new Random(seed);
        var read = new List<(MisquotingModel.Cited, Commitment)>();
        for (var i = 0; i < Meetings; i++)
        {
            var meeting = PromisedMeeting.Make(chance, PromisesEach);
            var cited = new MisquotingModel(meeting, chance).Cite();
            var items = (IReadOnlyList<Commitment>)new ActionItemsExtractor().Read(MisquotingModel.Json(cited), meeting.Ground());
            var turns = Samples.TranscriptOf(Samples.MeetingOf(Samples.Dana), meeting.Text);
            Assert.All(items.SelectMany(item => item.Evidence), e =>
            {
                Assert.Contains(e.Quote, turns.WordsOf(turns.Turns[e.Turn]).ToString(), StringComparison.Ordinal);
                Assert.Equal(turns.Turns[e.Turn].Speaker, e.Speaker);
            });
            read.AddRange(cited.Zip(items));
        }

        return read;
    }
}
