namespace MeetingIntel.Evaluation.Training;

/// <summary>Parts examples so that whole series lie in one part: meetings of a series share people and topics.</summary>
internal static class SeriesFolds
{
    /// <summary>The part of each series, the largest first into the emptiest.</summary>
    public static Dictionary<string, int> Of(IReadOnlyList<Example> examples, int count)
    {
        var sizes = new int[count];
        var folds = new Dictionary<string, int>();
        foreach (var series in examples.GroupBy(e => e.Meeting.Series).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var emptiest = Array.IndexOf(sizes, sizes.Min());
            folds[series.Key] = emptiest;
            sizes[emptiest] += series.Count();
        }

        return folds;
    }
}
