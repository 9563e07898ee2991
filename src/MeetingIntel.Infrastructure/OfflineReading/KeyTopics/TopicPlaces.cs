using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>Finds where a topic is talked of most clearly: where it comes up again and again in sentences that say something.</summary>
internal static class TopicPlaces
{
    private const int Most = 3;
    private const int Reach = 12;
    private const int MostLooked = 500;
    private const int WordsOfSubstance = 8;

    /// <summary>The clearest mentions, the clearest first, each in another run of speech; at least one.</summary>
    /// <param name="mentions">All mentions, the last first.</param>
    public static IReadOnlyList<(Sentence Sentence, int At)> Clearest(IEnumerable<(Sentence Sentence, int At)> mentions)
    {
        List<(Sentence Sentence, int At)> all = [.. mentions.Take(MostLooked).Reverse()];
        var clarity = new double[all.Count];
        var (from, to) = (0, 0);
        for (var i = 0; i < all.Count; i++)
        {
            while (all[from].Sentence.Index < all[i].Sentence.Index - Reach)
                from++;
            while (to < all.Count && all[to].Sentence.Index <= all[i].Sentence.Index + Reach)
                to++;
            clarity[i] = Math.Log(to - from) + (Math.Min(1, (double)all[i].Sentence.Words.Length / WordsOfSubstance))
                - (all[i].Sentence.IsQuestion ? 0.5 : 0);
        }

        var clearest = new List<(Sentence Sentence, int At)>(Most);
        foreach (var i in Enumerable.Range(0, all.Count).OrderByDescending(i => clarity[i]).ThenBy(i => i))
        {
            if (clearest.Count < Most && !clearest.Exists(c => c.Sentence.Block == all[i].Sentence.Block))
                clearest.Add(all[i]);
        }

        return clearest;
    }
}
