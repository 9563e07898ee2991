using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>
/// Phrases with a gap of a few words, written <c>told/tell ... about you</c>: one of the first, and one of the second before the sentence
/// goes on to something else.
/// </summary>
internal sealed class GappedPhrases
{
    private const int Gap = 5;

    private readonly (PhraseList Head, PhraseList Tail)[] _phrases;
    private readonly PhraseList _heads;

    /// <param name="phrases">As written above.</param>
    public GappedPhrases(IEnumerable<string> phrases)
    {
        var parts = phrases.Select(p => p.Split(" ... ")).Select(p => (Head: p[0].Split('/'), Tail: p[1].Split('/'))).ToList();
        _phrases = [.. parts.Select(p => (new PhraseList(p.Head), new PhraseList(p.Tail)))];
        _heads = new([.. parts.SelectMany(p => p.Head)]);
    }

    /// <summary>How many words stand there, from the first of the phrase to its last; 0 when none begins there.</summary>
    public int At(Word[] words, int at)
    {
        if (_heads.At(words, at) == 0)
            return 0;
        foreach (var (head, tail) in _phrases)
        {
            if (head.At(words, at) is not (> 0 and var length))
                continue;
            for (var i = at + length; i < Math.Min(words.Length, at + length + Gap) && words[i - 1].Mark == ' '; i++)
            {
                if (tail.At(words, i) is > 0 and var rest)
                    return i + rest - at;
            }
        }

        return 0;
    }
}
