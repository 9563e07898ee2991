using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Pairs;

/// <summary>Pairs of little talks: what is a commitment and whose it is turns on a few words. What is right, the files say.</summary>
public sealed class MinimalPairsTests
{
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var family in PairFamily.All)
            {
                foreach (var writing in family.Writings)
                    pairs.Add(family.Title, writing.ToString());
            }

            return pairs;
        }
    }

    [Fact]
    public void The_suite_has_three_hundred_pairs_whose_talks_differ_in_what_they_commit_to()
    {
        Assert.True(PairFamily.All.Sum(f => f.Writings.Count()) >= 300);
        Assert.Equal(PairFamily.All.Count, PairFamily.All.Select(f => f.Title).Distinct().Count());
        Assert.DoesNotContain(PairFamily.All, f => f.Left.Verdict == f.Right.Verdict);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_talk_of_a_pair_is_read_as_a_person_would(string title, string written)
    {
        var (family, writing) = (PairFamily.All.Single(f => f.Title == title), Enum.Parse<Writing>(written));

        var (left, right) = (Read(family, family.Left, writing), Read(family, family.Right, writing));

        if (family.Right.Verdict.IsLessSure)
            Assert.True(right!.Confidence.Value < left!.Confidence.Value, $"{right.Confidence.Value} is not less sure than {left.Confidence.Value}");
    }

    /// <summary>Reads a talk, and finds in it what its verdict says; answers with the item, or null when there is none.</summary>
    private static Commitment? Read(PairFamily family, Talk talk, Writing writing)
    {
        var (matter, cast) = (family.MatterOf(writing), family.CastOf(writing));
        var lines = talk.Lines.Select(l => $"{cast.Label(l.Speaker)}: {writing.Write(cast.Fill(matter.Fill(l.Words)))}").ToList();
        if (family.Options.Overlaps(["three", "roles"]) && talk.Lines.All(l => l.Speaker != "C"))
            lines.Insert(0, $"{cast.C}: {writing.Write("Good morning.")}");
        var heard = string.Join('\n', lines);

        var items = new Reading([.. lines], user: cast.A, contact: cast.B).Commitments;

        var read = $"{heard}\n-> {string.Join("; ", items.Select(i => $"{i.Task} ({i.Owner ?? "nobody"}, {i.Confidence.Value})"))}";
        if (!talk.Verdict.IsItem)
        {
            Assert.True(items.Count == 0, $"Nothing is to be done:\n{read}");
            return null;
        }

        Assert.True(items.Count == 1, $"One thing is to be done:\n{read}");
        var owner = talk.Verdict.Owner is { } letter ? cast.Label(letter) : null;
        Assert.True(
            owner == null ? items[0].Owner == null : string.Equals(owner, items[0].Owner, StringComparison.OrdinalIgnoreCase),
            $"It is {owner ?? "nobody"}'s:\n{read}");
        Assert.True(
            items[0].Task.StartsWith(matter.Do, StringComparison.OrdinalIgnoreCase)
                && items[0].Task.Contains(matter.Thing, StringComparison.OrdinalIgnoreCase),
            $"The task is to {matter.Do} the {matter.Thing}:\n{read}");
        return items[0];
    }
}
