using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Extraction.Finding;

/// <summary>
/// The words of a text that say something, each once and weighed by how rarely the transcript says it; those that nobody said weigh in
/// all the same.
/// </summary>
internal sealed class Terms
{
    /// <summary>What a word weighs that nobody said, measured by one that was said once: it may be another word for the same.</summary>
    private const double UnsaidWeight = 0.4;

    private readonly TranscriptWords _words;

    /// <summary>Takes the words of a text.</summary>
    public Terms(SoughtWord[] text, TranscriptWords words)
    {
        _words = words;
        foreach (var word in text.Where(w => w.IsContent).DistinctBy(w => w.Stem < 0 ? w.Text : $"#{w.Stem}"))
        {
            var weight = word.Stem < 0
                ? UnsaidWeight * Math.Log(1 + words.Count)
                : Math.Log(1 + ((double)words.Count / words.PlacesOf(word.Stem).Length));
            if (word.Stem >= 0)
                Known[word.Stem] = weight;
            (Weight, Count) = (Weight + weight, Count + 1);
        }
    }

    /// <summary>The stems that were said, with their weights.</summary>
    public Dictionary<int, double> Known { get; } = [];

    /// <summary>What all weigh together.</summary>
    public double Weight { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The share of the weight that is said in a passage, from 0 to 1, and how many of the words.</summary>
    public (double Share, int Count) SharedWith(WordSpan span)
    {
        var (weight, count) = (0.0, 0);
        foreach (var (stem, worth) in Known)
        {
            if (_words.PlacesOf(stem, span).Length > 0)
                (weight, count) = (weight + worth, count + 1);
        }

        return (Weight == 0 ? 0 : weight / Weight, count);
    }
}
