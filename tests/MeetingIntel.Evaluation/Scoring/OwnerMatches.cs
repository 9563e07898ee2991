using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>Owners of matched items: how many the minutes name, and how many of these were found right; and how many minuted items have an owner at all.</summary>
public sealed record OwnerMatches(int Named, int Right, int Owned)
{
    public static OwnerMatches Of(IReadOnlyList<PredictedItem> found, IReadOnlyList<GoldItem> minuted, IReadOnlyList<(int Found, int Written)> pairs)
    {
        var named = pairs.Where(p => !string.IsNullOrEmpty(minuted[p.Written].Owner)).ToList();
        return new(named.Count, named.Count(p => Owners.Same(found[p.Found].Owner, minuted[p.Written].Owner)), minuted.Count(item => !string.IsNullOrEmpty(item.Owner)));
    }
}
