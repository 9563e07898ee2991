namespace MeetingIntel.Application.Extraction.Finding;

/// <summary>Which turns are looked at for one that a model names: models miscount by one more often than by many.</summary>
internal static class Neighbours
{
    /// <summary>The turn itself, the one after it, the one before it, as far as they exist.</summary>
    public static IEnumerable<int> Of(int named, int turns)
    {
        foreach (var turn in (long[])[named, named + 1L, named - 1L])
        {
            if (turn >= 0 && turn < turns)
                yield return (int)turn;
        }
    }

    /// <summary>Whether two turns are within reach of one thought.</summary>
    public static bool AreClose(long one, long other) => Math.Abs(one - other) <= 3;
}
