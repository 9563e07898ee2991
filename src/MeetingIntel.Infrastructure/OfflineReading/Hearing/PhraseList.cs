using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>A list of phrases in lower case, looked up at a place of a sentence in a time that does not grow with the list.</summary>
internal sealed class PhraseList
{
    private readonly FrozenDictionary<string, string[][]> _phrases;

    /// <summary>
    /// The lengths of the first words that begin with a letter, a bit each: at most places it tells that no phrase begins there, for less than a hash.
    /// </summary>
    private readonly uint[] _lengths = new uint[128];

    /// <summary>Makes a list of phrases that are written with single blanks.</summary>
    public PhraseList(params IEnumerable<string> phrases)
    {
        _phrases = phrases.Select(p => p.Split(' ')).GroupBy(p => p[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray());
        foreach (var first in _phrases.Keys)
            _lengths[first[0] & 127] |= 1u << first.Length;
    }

    /// <summary>The words with which the phrases of some lists begin: one look tells that none of them stands at a place.</summary>
    public static FrozenSet<string> FirstWords(params IEnumerable<PhraseList> lists) => lists.SelectMany(l => l._phrases.Keys).ToFrozenSet();

    /// <summary>How many words the longest phrase takes that stands at <paramref name="at"/>; 0 when none does.</summary>
    public int At(Word[] words, int at)
    {
        if (at < 0 || at >= words.Length || !MayBegin(words[at].Lower) || !_phrases.TryGetValue(words[at].Lower, out var phrases))
            return 0;
        foreach (var phrase in phrases)
        {
            var length = 0;
            while (length < phrase.Length && at + length < words.Length && words[at + length].Lower == phrase[length])
                length++;
            if (length == phrase.Length)
                return length;
        }

        return 0;
    }

    private bool MayBegin(string lower) => lower.Length > 0 && (_lengths[lower[0] & 127] & (1u << lower.Length)) != 0;

    /// <summary>Where the first phrase of the list begins between two places; -1 when none does.</summary>
    public int In(Word[] words, int from, int to)
    {
        for (var i = Math.Max(0, from); i < Math.Min(to, words.Length); i++)
        {
            if (At(words, i) > 0)
                return i;
        }

        return -1;
    }

    /// <summary>Whether any phrase of the list stands in the sentence.</summary>
    public bool In(Sentence sentence) => In(sentence.Words, 0, sentence.Words.Length) >= 0;
}
