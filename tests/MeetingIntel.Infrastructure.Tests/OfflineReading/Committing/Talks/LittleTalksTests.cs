namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing.Talks;

/// <summary>Talks in everyday words, each read as a person would: nothing missed, nothing more, and whose it is.</summary>
public sealed class LittleTalksTests
{
    public static TheoryData<string> Titles => new(LittleTalk.All.Select(t => t.Title));

    [Fact]
    public void There_are_two_hundred_of_them_each_with_its_own_title()
    {
        Assert.True(LittleTalk.All.Count >= 200);
        Assert.Equal(LittleTalk.All.Count, LittleTalk.All.Select(t => t.Title).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Each_is_read_as_a_person_would(string title)
    {
        var talk = LittleTalk.All.Single(t => t.Title == title);
        var speakers = talk.Lines.Select(l => l[..l.IndexOf(':', StringComparison.Ordinal)]).Distinct().ToList();

        var items = new Reading([.. talk.Lines], user: speakers[0], contact: speakers[1]).Commitments;

        var found = items.Select(i => $"{i.Task} ({i.Owner ?? "nobody"}, {i.Deadline}, {i.Confidence.Value:0.00})");
        var read = $"{string.Join('\n', talk.Lines)}\n-> {string.Join("; ", found)}";
        Assert.All(
            talk.Expected.Where(e => !e.IsOptional),
            e => Assert.True(items.Any(e.IsMetBy), $"{e.Owners[0]} is to {e.Words[0][0]} something:\n{read}"));
        Assert.All(items, i => Assert.True(talk.Expected.Any(e => e.IsMetBy(i)), $"Nobody said that:\n{read}"));
        Assert.True(items.Count <= talk.Expected.Count, $"Said once, written down twice:\n{read}");
    }
}
