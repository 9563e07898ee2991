namespace MeetingIntel.Evaluation.Scoring;

/// <summary>Items by turn: how many linked items have evidence within a turn, and how many turns of evidence lie within a turn of a link.</summary>
public sealed record TurnMatches(int Linked, int LinkedFound, int Evidence, int EvidenceRight)
{
    public static TurnMatches Of(IReadOnlyList<IReadOnlySet<int>> evidence, IReadOnlyList<IReadOnlyList<int>> linked)
    {
        var turns = evidence.SelectMany(e => e).ToHashSet();
        var near = turns.SelectMany(Near).ToHashSet();
        var links = linked.SelectMany(l => l).ToHashSet();
        return new(linked.Count, linked.Count(l => l.Any(near.Contains)), turns.Count, turns.Count(turn => Near(turn).Any(links.Contains)));
    }

    /// <summary>A turn and its neighbours.</summary>
    public static IEnumerable<int> Near(int turn) => [turn - 1, turn, turn + 1];

    public static double F1(IReadOnlyList<TurnMatches> rows) => Share.F1(Precision(rows), Recall(rows));

    public static double Precision(IReadOnlyList<TurnMatches> rows) => Share.Of(rows.Sum(r => r.EvidenceRight), rows.Sum(r => r.Evidence));

    public static double Recall(IReadOnlyList<TurnMatches> rows) => Share.Of(rows.Sum(r => r.LinkedFound), rows.Sum(r => r.Linked));
}
