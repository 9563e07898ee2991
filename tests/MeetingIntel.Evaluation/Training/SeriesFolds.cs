namespace MeetingIntel.Evaluation.Training;

/// <summary>Parts examples so that whole series lie in one part: meetings of a series share people and topics.</summary>
internal static class SeriesFolds
{
    /// <summary>How many parts there are.</summary>
    public const int Count = 8;

    /// <summary>The part of each series, the largest first into the emptiest.</summary>
    /// <param name="series">The series of each example.</param>
    public static Dictionary<string, int> Of(IEnumerable<string> series)
    {
        var sizes = new int[Count];
        var folds = new Dictionary<string, int>();
        foreach (var (name, size) in series.CountBy(s => s).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            var emptiest = Array.IndexOf(sizes, sizes.Min());
            folds[name] = emptiest;
            sizes[emptiest] += size;
        }

        return folds;
    }
}
