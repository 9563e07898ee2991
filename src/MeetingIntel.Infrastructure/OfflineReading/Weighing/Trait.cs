namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>One trait of a sentence or a talk.</summary>
/// <param name="Kind">Which, by number.</param>
/// <param name="Value">How much of it.</param>
internal readonly record struct Trait(int Kind, float Value)
{
    /// <summary>Shares a weight out among the traits from a place on: a long sentence is not more of anything for being long.</summary>
    public static void Share(List<Trait> traits, int from, double weight)
    {
        var value = (float)(weight / Math.Sqrt(Math.Max(1, traits.Count - from)));
        for (var i = from; i < traits.Count; i++)
            traits[i] = traits[i] with { Value = value };
    }
}
