using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// What speaks for or against a sentence being something to do, as numbers: its words and pairs of words, the words said just before and
/// after, where in the meeting it stands, who speaks next, and what the rules made of it. Words are known by a stable hash alone, so that
/// the weights need no vocabulary and a new word costs nothing.
/// </summary>
internal sealed class SentenceTraits
{
    /// <summary>How many kinds of trait there are; a power of 2. Traits that share a kind share a weight.</summary>
    public const int Kinds = 1 << 17;

    /// <summary>The kind that every sentence has: its weight is what holds before anything is known.</summary>
    public const int Always = 0;

    private const int FewestWords = 4;

    /// <summary>The first kinds belong to traits that are no words.</summary>
    private const int Shapes = 64;
    private const int Reach = 3;
    private const double OfWords = 2;
    private const double OfContext = 1;
    private const uint NameWord = 0x9E3779B1;
    private const uint NumberWord = 0x85EBCA6B;

    private static readonly PhraseList[] Cues =
    [
        new("i'll", "i will", "i'm gonna", "i'm going to", "i am going to"),
        new("you'll", "you will", "you're gonna", "you are going to", "you can", "you have to", "you could", "you should"),
        new("we'll", "he'll", "she'll", "they'll", "will", "gonna", "going to"),
        new("need to", "needs to", "have to", "has to", "should", "must", "got to", "gotta"),
        new("can you", "could you", "would you", "if you could", "please"),
        new("next meeting", "next time", "half an hour", "before the next", "until then", "by then", "tomorrow", "next week",
            "action", "action item", "homework"),
        new("did", "was", "were", "had", "made", "said", "have done"),
        new("okay", "ok", "yeah", "sure", "alright", "right", "mm-hmm", "yep"),
        new("work on", "look at", "look into", "prepare", "design", "send", "email", "mail", "check", "find out",
            "write", "put", "make", "report", "follow up", "reach out", "create", "update"),
    ];

    private readonly Conversation _conversation;
    private readonly uint[][] _words;
    private readonly bool[][] _cues;
    private readonly IReadOnlyDictionary<int, double> _promised;

    /// <param name="conversation">What was said.</param>
    /// <param name="promises">What the rules made of it.</param>
    public SentenceTraits(Conversation conversation, IEnumerable<Promise> promises)
    {
        _conversation = conversation;
        _words = [.. conversation.Sentences.Select(s => s.Words.Select(HashOf).ToArray())];
        _cues = [.. conversation.Sentences.Select(s => Array.ConvertAll(Cues, cue => cue.In(s)))];
        _promised = promises.GroupBy(p => p.Said.Index).ToDictionary(g => g.Key, g => g.Max(p => p.Confidence));
    }

    /// <summary>Whether a sentence says enough to be weighed.</summary>
    public static bool IsWeighed(Sentence sentence) => sentence.Words.Length >= FewestWords;

    /// <summary>Writes the traits of a sentence.</summary>
    public void Write(Sentence sentence, List<Trait> traits)
    {
        traits.Clear();
        var (all, words) = (_conversation.Sentences, _words[sentence.Index]);
        WriteShape(sentence, traits);

        var from = traits.Count;
        for (var i = 0; i < words.Length; i++)
        {
            traits.Add(new(KindOf(words[i], 1), 1));
            if (i + 1 < words.Length)
                traits.Add(new(KindOf(WordHash.Pair(words[i], words[i + 1]), 2), 1));
        }

        if (words.Length > 1)
            traits.Add(new(KindOf(WordHash.Pair(words[0], words[1]), 3), 1));
        Trait.Share(traits, from, OfWords);

        from = traits.Count;
        for (var i = Math.Max(0, sentence.Index - Reach); i < Math.Min(all.Count, sentence.Index + Reach + 1); i++)
        {
            if (i == sentence.Index)
                continue;
            foreach (var word in _words[i])
                traits.Add(new(KindOf(word, i < sentence.Index ? 4u : 5u), 1));
        }

        Trait.Share(traits, from, OfContext);
    }

    /// <summary>What each sentence weighs, by its index.</summary>
    public double[] SumsBy(ItemLikelihood likelihood)
    {
        var (sums, traits) = (new double[_conversation.Sentences.Count], new List<Trait>());
        foreach (var sentence in _conversation.Sentences)
        {
            Write(sentence, traits);
            sums[sentence.Index] = likelihood.SumOf(traits);
        }

        return sums;
    }

    private void WriteShape(Sentence sentence, List<Trait> traits)
    {
        var all = _conversation.Sentences;
        var (before, after) = (sentence.Index > 0 ? all[sentence.Index - 1] : null, sentence.Index + 1 < all.Count ? all[sentence.Index + 1] : null);
        var place = (double)sentence.Index / all.Count;
        var promised = _promised.GetValueOrDefault(sentence.Index);
        Span<double> shape =
        [
            1,
            Math.Log(1 + sentence.Words.Length) / 2,
            place,
            Math.Pow(place, 4),
            place > 0.9 ? 1 : 0,
            place > 0.8 ? 1 : 0,
            Math.Min(1, (all.Count - sentence.Index) / 50.0),
            sentence.Words.Any(w => _conversation.People.IsName(w.Lower)) ? 1 : 0,
            before?.Speaker != sentence.Speaker ? 1 : 0,
            after?.Speaker != sentence.Speaker ? 1 : 0,
            sentence.IsQuestion ? 1 : 0,
            promised > 0 ? 1 : 0,
            2 * promised,
            sentence.Words.Count(w => !StopWords.IsIdle(w.Lower)) / 10.0,
        ];
        for (var i = 0; i < shape.Length; i++)
            AddShape(traits, i, shape[i]);
        for (var i = 0; i < Cues.Length; i++)
        {
            AddShape(traits, shape.Length + (3 * i), _cues[sentence.Index][i] ? 1 : 0);
            AddShape(traits, shape.Length + (3 * i) + 1, before is not null && _cues[before.Index][i] ? 1 : 0);
            AddShape(traits, shape.Length + (3 * i) + 2, after is not null && _cues[after.Index][i] ? 1 : 0);
        }
    }

    private static void AddShape(List<Trait> traits, int kind, double value)
    {
        if (value != 0)
            traits.Add(new(kind, (float)value));
    }

    private uint HashOf(Word word) =>
        char.IsAsciiDigit(word.Lower[0]) ? NumberWord : _conversation.People.IsName(word.Lower) ? NameWord : WordHash.Of(word.Lower);

    private static int KindOf(uint word, uint role) => Shapes + (int)(WordHash.InRole(word, role) % (Kinds - Shapes));
}
