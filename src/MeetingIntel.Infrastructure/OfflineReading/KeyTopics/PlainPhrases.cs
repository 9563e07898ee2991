using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>
/// What speaks for a phrase where the weights know little of the talk. How rare its words are tells nothing then, for all are rare; how often
/// the matter comes up does, and whether the phrase is a whole one that names a thing.
/// </summary>
internal static class PlainPhrases
{
    private const double ForComingBack = 0.1;
    private const double LossByBeingCut = 0.1;
    private const double ForManyWords = 0.15;

    /// <summary>What is added to a candidate's likeness in a talk of which the weights know nothing.</summary>
    /// <param name="candidate">The phrase.</param>
    /// <param name="brevity">How short the talk is, from 0 to 1: in a short one a word alone says too little.</param>
    public static double WeightOf(TopicCandidate candidate, double brevity)
    {
        var most = 1;
        foreach (var word in candidate.Words)
            most = Math.Max(most, word.Singular.Count);
        return (ForComingBack * Math.Log(most)) - (LossByBeingCut * candidate.Cut) + (candidate.Words.Length is 2 or 3 ? ForManyWords * brevity : 0);
    }

    /// <summary>Whether a phrase names a thing even to somebody who never heard its words.</summary>
    public static bool NamesAThing(TopicCandidate candidate) =>
        candidate.Words.Length > 1 ? !EndsAsAVerb(candidate.Words[^1]) : !candidate.IsMeasure && (candidate.IsThing || LooksLikeAThing(candidate));

    /// <summary>"The open deals stay", "the manager approves" are cut out of what is told.</summary>
    private static bool EndsAsAVerb(HeardWord last) =>
        last.Habit.IsOftenVerb || (last.Habit == WordHabit.Unknown && last.Singular != last && last.Singular.Habit.IsRatherVerb);

    private static bool LooksLikeAThing(TopicCandidate candidate)
    {
        var word = candidate.Words[0];
        return candidate.Announced > 0 || word.Singular != word || word.IsProper || candidate.IsAcronym
            || word.Lower.EndsWith("ing", StringComparison.Ordinal);
    }
}
