namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>How people in meetings use a word, by the words they say before and after it.</summary>
/// <param name="Verbness">
/// How much more often it stands like a verb ("to … the", "we … it") than like a noun ("the …", "… is"), per use: from about -1.5 to 2,
/// above 0 when rather a verb.
/// </param>
/// <param name="Leading">The share of its uses that another word of substance follows, from 0 to 1: "technical" leads, "budget" ends.</param>
/// <param name="Rarity">From 0 for a word of every meeting to 1 for one that was never heard.</param>
internal readonly record struct WordHabit(float Verbness, float Leading, float Rarity)
{
    /// <summary>What is assumed of a word that was hardly ever heard.</summary>
    public static readonly WordHabit Unknown = new(0, 0.3f, 1);

    /// <summary>Whether it is used as a verb often enough that alone it names nothing.</summary>
    public bool IsOftenVerb => Verbness > 0.3f;

    /// <summary>Whether a phrase that begins with it is rather an order than a thing.</summary>
    public bool IsRatherVerb => Verbness > 0.5f;

    /// <summary>Whether it is hardly ever anything but a verb.</summary>
    public bool IsMostlyVerb => Verbness > 0.72f;

    /// <summary>Whether, ending in an s, it tells what somebody does ("it fails") rather than names several things ("the costs").</summary>
    public bool IsVerbOfOne => Verbness > 0.16f;

    /// <summary>Whether a phrase that ends with it was broken off.</summary>
    public bool IsMostlyLeading => Leading > 0.75f;
}
