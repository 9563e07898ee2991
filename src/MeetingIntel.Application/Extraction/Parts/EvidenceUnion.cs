using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>Puts the evidence of several parts together.</summary>
internal static class EvidenceUnion
{
    /// <summary>All of it by turn, what another of the same turn already shows left out; where that is too much, evenly spread over the meeting.</summary>
    public static IReadOnlyList<Evidence> Of(IEnumerable<Evidence> evidence, int most = int.MaxValue)
    {
        var united = new List<Evidence>();
        foreach (var turn in evidence.GroupBy(e => e.Turn).OrderBy(g => g.Key))
        {
            var ofTurn = turn.DistinctBy(e => e.Quote).ToList();
            united.AddRange(ofTurn.Where(e => !ofTurn.Exists(
                other => other.Quote.Length > e.Quote.Length && other.Quote.Contains(e.Quote, StringComparison.Ordinal))));
        }

        return united.Count <= most ? united : [.. Enumerable.Range(0, most).Select(i => united[(int)((long)i * united.Count / most)])];
    }
}
