using System.Buffers;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>
/// All words of a transcript, numbered through, with an index from each stem to its places. It is built in one pass and never changes,
/// so that any number of searches may share it.
/// </summary>
public sealed class TranscriptWords
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".?!\u2026\u3002\uFF1F\uFF01\n");

    private readonly string _text;
    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<string, int> _stems = [];
    private readonly List<string> _words = [];
    private readonly List<int> _stemOfWord = [];
    private readonly SpokenWord[] _places;
    private readonly int[] _idAt;
    private readonly bool[] _isFiller;
    private readonly int[] _starts;
    private readonly int[] _postings;
    private readonly int[] _postingStarts;

    /// <summary>Reads a transcript.</summary>
    public TranscriptWords(Transcript transcript)
    {
        _text = transcript.Words;
        _starts = new int[transcript.Turns.Count + 1];
        var places = new List<SpokenWord>(transcript.Words.Length / 5);
        foreach (var (number, turn) in transcript.Turns.Index())
        {
            _starts[number] = places.Count;
            SpokenWords.AddTo(places, transcript.WordsOf(turn), turn.Offset);
        }

        _starts[^1] = places.Count;
        _places = [.. places];
        _idAt = new int[_places.Length];
        for (var i = 0; i < _places.Length; i++)
            _idAt[i] = Learn(_places[i].In(_text));
        _isFiller = Fillers();
        (_postingStarts, _postings) = Index();
    }

    /// <summary>How many words there are.</summary>
    public int Count => _places.Length;

    /// <summary>How many turns there are.</summary>
    public int Turns => _starts.Length - 1;

    /// <summary>The words of a turn.</summary>
    public WordSpan Turn(int number) => new(_starts[number], _starts[number + 1]);

    /// <summary>The turn that a word stands in.</summary>
    public int TurnOf(int place)
    {
        var found = Array.BinarySearch(_starts, place);
        if (found < 0)
            return ~found - 1;
        while (_starts[found + 1] == place)
            found++;   // turns without words begin at the same place
        return found;
    }

    /// <summary>The transcript's number for the word at a place.</summary>
    public int IdAt(int place) => _idAt[place];

    /// <summary>What counts of the word at a place.</summary>
    public string WordAt(int place) => _words[_idAt[place]];

    /// <summary>The transcript's number for the stem of the word at a place.</summary>
    public int StemAt(int place) => _stemOfWord[_idAt[place]];

    /// <summary>Whether the word at a place only fills a pause.</summary>
    public bool IsFillerAt(int place) => _isFiller[place];

    /// <summary>Whether the word at a place is written with a capital.</summary>
    public bool IsCapitalAt(int place) => char.IsUpper(_text[_places[place].Offset]);

    /// <summary>Whether a sentence begins with the word at a place.</summary>
    public bool OpensSentence(int place) =>
        place == 0 || Turn(TurnOf(place)).From == place || Between(place).IndexOfAny(SentenceEnds) >= 0;

    /// <summary>What is written between the word at a place and the one before it.</summary>
    public ReadOnlySpan<char> Between(int place) =>
        place == 0 || place >= Count ? "" : _text.AsSpan(_places[place - 1].End, _places[place].Offset - _places[place - 1].End);

    /// <summary>The text from the first to the last of some words, as it is stored.</summary>
    public string TextOf(WordSpan span) =>
        span.Count == 0 ? "" : _text[_places[span.From].Offset.._places[span.To - 1].End];

    /// <summary>Where the first of some words begins in the transcript's words, in UTF-16 code units.</summary>
    public int OffsetOf(WordSpan span) => _places[span.From].Offset;

    /// <summary>The places of the words of a stem, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int stem) =>
        stem < 0 ? [] : _postings.AsSpan(_postingStarts[stem], _postingStarts[stem + 1] - _postingStarts[stem]);

    /// <summary>The places of the words of a stem inside a span, ascending.</summary>
    public ReadOnlySpan<int> PlacesOf(int stem, WordSpan span)
    {
        var all = PlacesOf(stem);
        var (from, to) = (all.BinarySearch(span.From), all.BinarySearch(span.To));
        return all[(from < 0 ? ~from : from)..(to < 0 ? ~to : to)];
    }

    /// <summary>The words of a text, by the transcript's numbers.</summary>
    public SoughtWord[] Read(string text)
    {
        var folded = SpokenWords.FoldedOf(text);
        var sought = new SoughtWord[folded.Length];
        var filling = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            filling = Math.Max(filling - 1, FillerWords.At(folded[i], i + 1 < folded.Length ? folded[i + 1] : null));
            var id = _ids.GetValueOrDefault(folded[i], -1);
            var stem = id >= 0 ? _stemOfWord[id] : _stems.GetValueOrDefault(StemOf(folded[i]), -1);
            sought[i] = new SoughtWord(folded[i], id, stem, filling > 0, filling == 0 && IsContent(folded[i]));
        }

        return sought;
    }

    /// <summary>Whether a folded word says what a sentence is about.</summary>
    public static bool IsContent(string word) =>
        word.Length > 1
            ? !SpokenWords.IsUnspaced(word[0]) && FillerWords.At(word, null) == 0
                && (!GrammarWords.Contains(word) || NumberWords.Unit(word) is > 1)
            : word.Length == 1 && char.IsDigit(word[0]);

    private static string StemOf(string word) => WordStems.Of(WordStems.WithoutClitic(word));

    private int Learn(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 128 ? stackalloc char[128] : new char[word.Length];
        var length = SpokenWords.Fold(word, folded);
        var known = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(folded[..length], out var id))
            return id;

        var text = new string(folded[..length]);
        var stem = StemOf(text);
        if (!_stems.TryGetValue(stem, out var stemId))
            _stems[stem] = stemId = _stems.Count;
        _words.Add(text);
        _stemOfWord.Add(stemId);
        return _ids[text] = _words.Count - 1;
    }

    private bool[] Fillers()
    {
        // Asked once a word, not once a place: most words neither fill nor begin what fills.
        bool[] mayFill = [.. _words.Select(w => FillerWords.At(w, null) > 0 || FillerWords.BeginsPair(w))];
        var fillers = new bool[Count];
        var filling = 0;
        for (var i = 0; i < Count; i++)
        {
            var here = mayFill[_idAt[i]] ? FillerWords.At(WordAt(i), i + 1 < Count ? WordAt(i + 1) : null) : 0;
            filling = Math.Max(filling - 1, here);
            fillers[i] = filling > 0;
        }

        return fillers;
    }

    /// <summary>The places of all stems, one stem after another, and where each stem's begin.</summary>
    private (int[] Starts, int[] Postings) Index()
    {
        var starts = new int[_stems.Count + 1];
        for (var i = 0; i < Count; i++)
            starts[StemAt(i) + 1]++;
        for (var stem = 0; stem < _stems.Count; stem++)
            starts[stem + 1] += starts[stem];

        var (next, postings) = (starts[..^1], new int[Count]);
        for (var i = 0; i < Count; i++)
            postings[next[StemAt(i)]++] = i;
        return (starts, postings);
    }
}
