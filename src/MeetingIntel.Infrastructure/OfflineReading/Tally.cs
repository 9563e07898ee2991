namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>How often a phrase was said, by how many runs of speech, and where.</summary>
/// <param name="firstSentence">The sentence where it was said first.</param>
/// <param name="firstWord">The word of that sentence with which it begins.</param>
internal sealed class Tally(int firstSentence, int firstWord)
{
    private const int MostPlaces = 3;

    private int _lastBlock = -1;
    private int _capitals;
    private int _acronyms;

    /// <summary>The sentence where it was said first.</summary>
    public int FirstSentence { get; } = firstSentence;

    /// <summary>The word of that sentence with which it begins.</summary>
    public int FirstWord { get; } = firstWord;

    /// <summary>How often it was said.</summary>
    public int Count { get; private set; }

    /// <summary>How often it was announced as a topic.</summary>
    public int Announced { get; private set; }

    /// <summary>How many runs of one speaker it came up in.</summary>
    public int Blocks { get; private set; }

    /// <summary>Its first places, each of another run of speech.</summary>
    public List<(int Sentence, int Word)> Places { get; } = new(1);

    /// <summary>Whether it is mostly written with a capital inside a sentence.</summary>
    public bool IsProper => _capitals * 2 > Count;

    /// <summary>Whether it is mostly written in capitals.</summary>
    public bool IsAcronym => _acronyms * 2 > Count;

    /// <summary>Counts one more.</summary>
    public void Add(Sentence sentence, int at, int length, bool isAnnounced)
    {
        Count++;
        Announced += isAnnounced ? 1 : 0;
        var word = sentence.Words[at];
        if (length == 1)
        {
            _acronyms += word.Length > 1 && word.IsCapital && char.IsUpper(word.Turn.Text[word.Start + 1]) ? 1 : 0;
            _capitals += at > 0 && word.IsCapital ? 1 : 0;
        }

        if (sentence.Block == _lastBlock)
            return;
        _lastBlock = sentence.Block;
        Blocks++;
        if (Places.Count < MostPlaces)
            Places.Add((sentence.Index, at));
    }
}
