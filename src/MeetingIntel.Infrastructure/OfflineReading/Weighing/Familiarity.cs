namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// How far the weights know the kind of talk that they read. They were learned from design meetings and community calls: of a talk that is
/// led in other words, a sales call, they find every sentence unlikely, and then it is not they who should have the say.
/// </summary>
internal static class Familiarity
{
    /// <summary>As likely, at least, is the third likeliest sentence of nearly every talk of the kinds that were learned from (docs/quality.md).</summary>
    private const double Known = 0.25;

    /// <summary>No likelier is that of a talk of another kind.</summary>
    private const double Strange = 0.1;

    /// <summary>Two sentences may be likely by chance.</summary>
    private const int Rank = 3;

    /// <summary>From 0, a talk of which the weights know nothing, to 1, one of a kind that they were learned from.</summary>
    /// <param name="likelihoods">How likely each sentence of the talk is by the weights, 0 to 1.</param>
    public static double Of(IEnumerable<double> likelihoods)
    {
        Span<double> best = stackalloc double[Rank];
        best.Clear();
        foreach (var likelihood in likelihoods)
        {
            if (likelihood <= best[^1])
                continue;
            var at = best.Length - 1;
            for (; at > 0 && best[at - 1] < likelihood; at--)
                best[at] = best[at - 1];
            best[at] = likelihood;
        }

        return Math.Clamp((best[^1] - Strange) / (Known - Strange), 0, 1);
    }
}
