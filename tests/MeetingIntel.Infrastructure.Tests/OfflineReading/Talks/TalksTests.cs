using System.Globalization;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Talks;

/// <summary>Little talks of the kinds that decisions, open questions, the relationship and the mood turn on. What is right, the files say.</summary>
public sealed class TalksTests
{
    public static TheoryData<string, string> OfDecisions => LittleTalk.Titles("decisions-1.txt", "decisions-2.txt", "decisions-3.txt");

    public static TheoryData<string, string> OfQuestions => LittleTalk.Titles("questions-1.txt", "questions-2.txt", "questions-3.txt");

    public static TheoryData<string, string> OfHealth => LittleTalk.Titles("health-1.txt", "health-2.txt", "health-3.txt");

    public static TheoryData<string, string> OfMood => LittleTalk.Titles("mood-1.txt", "mood-2.txt", "mood-3.txt");

    [Theory]
    [MemberData(nameof(OfDecisions))]
    public void What_was_settled_is_found_and_nothing_else(string file, string title)
    {
        var talk = LittleTalk.Of(file, title);

        Compare(talk, [.. talk.Read().Decisions.Select(d => d.Decision)]);
    }

    [Theory]
    [MemberData(nameof(OfQuestions))]
    public void What_stayed_open_is_found_and_nothing_else(string file, string title)
    {
        var talk = LittleTalk.Of(file, title);

        Compare(talk, [.. talk.Read().OpenQuestions.Select(q => q.Question)]);
    }

    [Theory]
    [MemberData(nameof(OfHealth))]
    public void The_relationship_is_judged_as_a_person_would(string file, string title)
    {
        var talk = LittleTalk.Of(file, title);
        var parts = talk.Expected[0].Split(';', StringSplitOptions.TrimEntries);
        var health = Enum.Parse<RelationshipHealth>(parts[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

        var mood = talk.Read().Sentiment;

        var reasons = mood.HealthReasons.Select(r => r.Reason).ToList();
        var read = $"{talk}\n-> {mood.RelationshipHealth}: {string.Join(' ', reasons)}";
        Assert.True(mood.RelationshipHealth == health, $"It is {health}:\n{read}");
        Assert.True(parts.Length == 1 || (parts[1] == "none" ? reasons.Count == 0 : reasons.Any(r => Holds(r, parts[1]))), $"{parts[^1]}:\n{read}");
    }

    [Theory]
    [MemberData(nameof(OfMood))]
    public void The_mood_is_judged_as_a_person_would(string file, string title)
    {
        var talk = LittleTalk.Of(file, title);

        var mood = talk.Read().Sentiment;

        var scores = mood.BySpeaker.ToDictionary(s => s.Speaker, s => s.Score);
        scores.Add("*", mood.Score);
        var read = $"{talk}\n-> {string.Join(", ", scores.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value:0.00}")))}";
        foreach (var claim in Claims(talk.Expected[0]))
            Assert.True(IsTrue(claim, scores), $"{claim}:\n{read}");
    }

    /// <summary>Each thing read holds the words of one line of what was expected, one to one and in order.</summary>
    private static void Compare(LittleTalk talk, List<string> found)
    {
        var expected = talk.Expected.Where(e => e != "none").ToList();
        var read = $"{talk}\n-> {string.Join(" | ", found)}";
        Assert.True(found.Count == expected.Count, $"There are {expected.Count}:\n{read}");
        Assert.True(found.Zip(expected).All(p => Holds(p.First, p.Second)), $"{string.Join(" | ", expected)}:\n{read}");
    }

    private static bool Holds(string text, string words) =>
        words.Split(' ').All(w => text.Contains(w, StringComparison.OrdinalIgnoreCase));

    /// <summary>Claims end in their sign, but for the comparison, which stands between two letters.</summary>
    private static IEnumerable<string> Claims(string line)
    {
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is not ('+' or '-' or '~') && !(i > 0 && line[i - 1] == '>'))
                continue;
            yield return line[start..(i + 1)].Trim();
            start = i + 1;
        }
    }

    private static bool IsTrue(string claim, Dictionary<string, double> scores)
    {
        double Score(string label) => scores[LittleTalk.NameOf(label)];
        return claim[^1] switch
        {
            '+' => Score(claim[..^1]) > 0.55,
            '-' => Score(claim[..^1]) < 0.45,
            '~' => Score(claim[..^1]) is >= 0.4 and <= 0.6,
            _ => Score(claim[..1]) > Score(claim[2..]) + 0.02,
        };
    }
}
