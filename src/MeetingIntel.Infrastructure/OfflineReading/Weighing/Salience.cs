using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// How much a sentence names of what a meeting talks about: the share that its words have in all words of matter, the rarer a word in other
/// meetings the more (tf-idf, Spärck Jones 1972).
/// </summary>
internal sealed class Salience
{
    private const double Scale = 10;

    private readonly Dictionary<string, int> _counts = [];
    private readonly WordHabits _habits;
    private readonly int _all;

    /// <param name="conversation">The meeting.</param>
    /// <param name="habits">How rare words are in other meetings.</param>
    public Salience(Conversation conversation, WordHabits habits)
    {
        _habits = habits;
        foreach (var sentence in conversation.Sentences)
        {
            foreach (var word in sentence.Words)
            {
                if (StopWords.IsIdle(word.Lower))
                    continue;
                _counts[word.Lower] = _counts.GetValueOrDefault(word.Lower) + 1;
                _all++;
            }
        }
    }

    /// <summary>The share of a sentence's words, each counted once, in tenths.</summary>
    public double Of(Sentence sentence)
    {
        var (words, sum) = (sentence.Words, 0.0);
        for (var i = 0; i < words.Length; i++)
        {
            if (_counts.TryGetValue(words[i].Lower, out var count) && !IsRepeated(words, i))
                sum += count * _habits.Of(words[i].Lower).Rarity;
        }

        return _all == 0 ? 0 : Scale * sum / _all;
    }

    private static bool IsRepeated(Word[] words, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (words[i].Lower == words[at].Lower)
                return true;
        }

        return false;
    }
}
