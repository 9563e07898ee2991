using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>A phrase that may be a topic, and how it was spoken of.</summary>
/// <param name="length">How many words it takes, those that only tie it included.</param>
/// <param name="words">Its words of substance.</param>
/// <param name="first">How many words were said before it came up.</param>
internal sealed class TopicCandidate(int length, HeardWord[] words, int first)
{
    private int _lastBlock = -1;
    private int _tenths;
    private int _inside;
    private int _capitals;
    private int _acronyms;
    private int _cuts;
    private int _things;
    private int _counted;

    /// <summary>How many words it takes, those that only tie it included: "cost of the remote" has four.</summary>
    public int Length { get; } = length;

    /// <summary>Its words of substance.</summary>
    public HeardWord[] Words { get; } = words;

    /// <summary>How many words were said before it came up.</summary>
    public int First { get; } = first;

    /// <summary>How often it was said.</summary>
    public int Count { get; private set; }

    /// <summary>How often it was announced as a topic.</summary>
    public int Announced { get; private set; }

    /// <summary>How many runs of one speaker it came up in.</summary>
    public int Blocks { get; private set; }

    /// <summary>In how many tenths of the conversation it came up.</summary>
    public int Tenths => System.Numerics.BitOperations.PopCount((uint)_tenths);

    /// <summary>The number of the mention that came last, among those of all candidates.</summary>
    public int LastMention { get; private set; } = -1;

    /// <summary>The share of its mentions inside sentences that begin with a capital.</summary>
    public double Capitals => (double)_capitals / Math.Max(1, _inside);

    /// <summary>Whether it mostly begins with two capitals.</summary>
    public bool IsAcronym => _acronyms * 2 > Count;

    /// <summary>How many of its two ends go on in words of substance, on average: 0 for a whole phrase, up to 2 for one that is cut out.</summary>
    public double Cut => (double)_cuts / Count;

    /// <summary>Whether it was ever named as a thing: "the budget", "of security".</summary>
    public bool IsThing => _things > 0;

    /// <summary>Whether it only measures: "sixty quid", "two hundred metres".</summary>
    public bool IsMeasure => Count > 1 && _counted * 4 >= Count * 3;

    /// <summary>Notes how the phrase stands in its sentence.</summary>
    /// <param name="cuts">How many of its ends go on in words of substance.</param>
    /// <param name="isThing">Whether it is named as a thing.</param>
    /// <param name="isCounted">Whether a number stands before it.</param>
    public void Place(int cuts, bool isThing, bool isCounted)
    {
        _cuts += cuts;
        _things += isThing ? 1 : 0;
        _counted += isCounted ? 1 : 0;
    }

    /// <summary>Counts one more mention.</summary>
    /// <param name="block">The run of speech.</param>
    /// <param name="at">The place in the sentence.</param>
    /// <param name="tenth">Which tenth of the conversation, from 0.</param>
    /// <param name="mention">Its number among the mentions of all candidates.</param>
    public void Add(Word word, int block, int at, int tenth, bool isAnnounced, int mention)
    {
        Count++;
        Announced += isAnnounced ? 1 : 0;
        Blocks += block == _lastBlock ? 0 : 1;
        (_lastBlock, LastMention) = (block, mention);
        _tenths |= 1 << tenth;
        _acronyms += word.IsAcronym ? 1 : 0;
        if (at == 0)
            return;
        _inside++;
        _capitals += word.IsCapital ? 1 : 0;
    }
}
