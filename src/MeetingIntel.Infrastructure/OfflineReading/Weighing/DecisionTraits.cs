using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>
/// What speaks for or against a sentence telling a decision, as numbers. Other than <see cref="SentenceTraits"/> it knows only the small
/// words, which are the same in every meeting; of the others it knows how much the meeting speaks of them. So what is learned from
/// meetings about one thing holds for meetings about another.
/// </summary>
internal sealed class DecisionTraits
{
    /// <summary>How many kinds of trait there are; a power of 2. Traits that share a kind share a weight.</summary>
    public const int Kinds = 1 << 15;

    /// <summary>The first kinds belong to traits that are no words.</summary>
    private const int Shapes = 64;

    private const int FewestWords = 4;
    private const int Reach = 3;
    private const double OfWords = 2;
    private const double OfContext = 1;

    /// <summary>How often a word is said is counted in a meeting of so many words.</summary>
    private const double WordsOfMeeting = 5000;

    private const double Often = 1.8;
    private const uint MatterWord = 0x9E3779B1;
    private const uint NumberWord = 0x85EBCA6B;

    private static readonly PhraseList[] Cues =
    [
        new("decided", "agreed", "decision", "settled", "conclusion", "so we're", "we're going", "we'll have", "we'll go", "let's go",
            "go with", "go for", "going for", "stick", "we've got", "we have"),
        new("let's", "should", "shall we", "why don't", "how about", "what about", "maybe", "suggest", "propose", "could", "i think", "i'd say", "i would"),
        new("not", "don't", "won't", "no", "without", "never", "drop", "skip", "rid", "isn't", "cannot", "can't"),
        new("yeah", "yes", "okay", "ok", "sure", "alright", "right", "fine", "good", "agree", "agreed", "exactly", "definitely", "true"),
        new("will", "we'll", "it'll", "gonna", "going to", "has to", "have to", "must", "need", "needs"),
        new("so", "basically", "recap", "summary", "minutes", "then"),
        new("one", "two", "three", "four", "five", "twelve", "twenty", "fifty", "hundred", "million", "half"),
        new("did", "was", "were", "had", "made", "said", "got", "went"),
        new("i", "i'm", "i've", "my", "me"),
        new("you", "your", "you're"),
        new("we", "our", "us", "we're", "we've", "we'll"),
        new("if", "whether", "depends", "or", "unless"),
    ];

    private readonly Conversation _conversation;
    private readonly uint[][] _words;
    private readonly int[][] _stems;
    private readonly bool[][] _cues;
    private readonly int[] _counts;

    /// <param name="conversation">What was said.</param>
    public DecisionTraits(Conversation conversation)
    {
        _conversation = conversation;
        var known = new Dictionary<string, (uint Word, int Stem)>();
        var stems = new Dictionary<string, int>();
        (_words, _stems) = (new uint[conversation.Sentences.Count][], new int[conversation.Sentences.Count][]);
        var counts = new List<int>();
        var said = new List<int>();
        foreach (var sentence in conversation.Sentences)
        {
            said.Clear();
            var words = new uint[sentence.Words.Length];
            for (var i = 0; i < words.Length; i++)
            {
                var lower = sentence.Words[i].Lower;
                if (!known.TryGetValue(lower, out var word))
                    known[lower] = word = (HashOf(lower), StemOf(lower, stems, counts));
                words[i] = word.Word;
                if (word.Stem >= 0)
                    counts[word.Stem]++;
                if (word.Stem >= 0 && !said.Contains(word.Stem))
                    said.Add(word.Stem);
            }

            (_words[sentence.Index], _stems[sentence.Index]) = (words, [.. said]);
        }

        _counts = [.. counts];
        _cues = [.. conversation.Sentences.Select(s => Array.ConvertAll(Cues, cue => cue.In(s)))];
    }

    /// <summary>Whether a sentence says enough to be weighed.</summary>
    public static bool IsWeighed(Sentence sentence) => sentence.Words.Length >= FewestWords;

    /// <summary>Writes the traits of a sentence.</summary>
    public void Write(Sentence sentence, List<Trait> traits)
    {
        traits.Clear();
        WriteShape(sentence, traits);

        var words = _words[sentence.Index];
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
        for (var i = Math.Max(0, sentence.Index - Reach); i < Math.Min(_words.Length, sentence.Index + Reach + 1); i++)
        {
            if (i == sentence.Index)
                continue;
            foreach (var word in _words[i])
            {
                if (word != MatterWord)
                    traits.Add(new(KindOf(word, i < sentence.Index ? 4u : 5u), 1));
            }
        }

        Trait.Share(traits, from, OfContext);
    }

    private void WriteShape(Sentence sentence, List<Trait> traits)
    {
        var all = _conversation.Sentences;
        var (before, after) = (sentence.Index > 0 ? all[sentence.Index - 1] : null, sentence.Index + 1 < all.Count ? all[sentence.Index + 1] : null);
        var place = (double)sentence.Index / all.Count;
        var (all3, mean, often, known, shared) = MatterOf(sentence);
        Span<double> shape =
        [
            1,
            Math.Log(1 + sentence.Words.Length) / 2,
            place,
            Math.Pow(place, 4),
            place > 0.9 ? 1 : 0,
            place > 0.8 ? 1 : 0,
            Math.Min(1, (all.Count - sentence.Index) / 50.0),
            Math.Min(1, sentence.Index / 50.0),
            before?.Speaker != sentence.Speaker ? 1 : 0,
            after?.Speaker != sentence.Speaker ? 1 : 0,
            sentence.IsQuestion ? 1 : 0,
            Math.Min(1, often),
            often / 5,
            all3 / 10,
            mean / 3,
            known / 10,
            shared / 5,
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

    /// <summary>
    /// How much the meeting speaks of what a sentence is about: of the three foremost stems, and of all; how many come often, are there, and
    /// were said just before.
    /// </summary>
    private (double Foremost, double Mean, double Often, double Known, double Shared) MatterOf(Sentence sentence)
    {
        var stems = _stems[sentence.Index];
        Span<double> foremost = [0, 0, 0];
        double sum = 0, often = 0, shared = 0;
        foreach (var stem in stems)
        {
            var weight = Math.Log(1 + (_counts[stem] * WordsOfMeeting / _conversation.WordCount));
            sum += weight;
            often += weight > Often ? 1 : 0;
            shared += IsJustSaid(sentence.Index, stem) ? 1 : 0;
            for (var i = 0; i < foremost.Length; i++)
            {
                if (weight > foremost[i])
                    (foremost[i], weight) = (weight, foremost[i]);
            }
        }

        return (foremost[0] + foremost[1] + foremost[2], sum / Math.Max(1, stems.Length), often, stems.Length, shared);
    }

    private bool IsJustSaid(int index, int stem)
    {
        for (var i = Math.Max(0, index - Reach); i < index; i++)
        {
            if (Array.IndexOf(_stems[i], stem) >= 0)
                return true;
        }

        return false;
    }

    private static void AddShape(List<Trait> traits, int kind, double value)
    {
        if (value != 0)
            traits.Add(new(kind, (float)value));
    }

    private static int StemOf(string lower, Dictionary<string, int> stems, List<int> counts)
    {
        if (StopWords.IsGrammar(lower) || lower.Length < 2)
            return -1;
        var stem = Stems.Of(lower);
        if (!stems.TryGetValue(stem, out var index))
        {
            stems[stem] = index = counts.Count;
            counts.Add(0);
        }

        return index;
    }

    private static uint HashOf(string lower) => char.IsAsciiDigit(lower[0]) ? NumberWord : StopWords.IsIdle(lower) ? WordHash.Of(lower) : MatterWord;

    private static int KindOf(uint word, uint role) => Shapes + (int)(WordHash.InRole(word, role) % (Kinds - Shapes));
}
