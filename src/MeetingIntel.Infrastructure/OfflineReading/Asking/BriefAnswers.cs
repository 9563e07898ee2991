using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Asking;

/// <summary>
/// Tells answers of hardly more than an auxiliary: "we do", "it doesn't", "not yet", "yes, it will". They answer a question by yes or no,
/// whatever is added to them.
/// </summary>
internal static class BriefAnswers
{
    private static readonly PhraseList Openers = new("yes", "yeah", "yep", "yup", "no", "nope", "well", "sure", "oh", "right", "sadly", "luckily",
        "unfortunately",
        "of course", "absolutely", "actually");

    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(
        ["i", "we", "you", "he", "she", "it", "they", "that", "there", "this", "those", "these", "both", "some", "most", "all"]);

    private static readonly FrozenSet<string> Auxiliaries = FrozenSet.ToFrozenSet(
        ["do", "does", "did", "am", "is", "are", "was", "were", "will", "would", "can", "could", "has", "have", "had", "should", "may", "might",
            "must"]);

    private static readonly PhraseList Denials = new("not yet", "not really", "not at all", "not any more", "not anymore", "not so far",
        "not at the moment",
        "not right now", "not today", "not this year", "not in this plan", "so far not");

    /// <summary>What may stand between or behind: "it already does", "they still can't", "we do now".</summary>
    private static readonly FrozenSet<string> Adverbs = FrozenSet.ToFrozenSet(
        ["already", "always", "still", "certainly", "definitely", "indeed", "now", "too", "really", "usually", "often", "mostly", "sometimes",
            "yet", "actually"]);

    /// <summary>Whether a sentence begins with such an answer, and goes on only behind a pause or with "and".</summary>
    public static bool In(Sentence sentence)
    {
        var words = sentence.Words;
        var at = 0;
        while (Openers.At(words, at) is > 0 and var opener && at + opener < words.Length)
            at += opener;
        if (sentence.IsQuestion)
            return false;
        if (Denials.At(words, at) is > 0 and var denial)
            return Ends(words, at + denial);
        if (!Subjects.Contains(words[at].Lower))
            return false;
        at++;
        while (at < words.Length && Adverbs.Contains(words[at].Lower))
            at++;
        if (at >= words.Length || !Auxiliaries.Contains(Affirmed(words[at].Lower)))
            return false;
        at++;
        while (at < words.Length && words[at - 1].Mark == ' ' && (words[at].Lower is "not" || Adverbs.Contains(words[at].Lower)))
            at++;
        return Ends(words, at);
    }

    private static bool Ends(Word[] words, int at) => at >= words.Length || words[at - 1].Mark != ' ' || words[at].Lower is "and" or "but";

    /// <summary>"don't" as "do", "can't" as "can", "won't" as "will".</summary>
    private static string Affirmed(string lower) => lower switch
    {
        "won't" => "will",
        "can't" or "cannot" => "can",
        _ when lower.EndsWith("n't", StringComparison.Ordinal) => lower[..^3],
        _ => lower,
    };
}
