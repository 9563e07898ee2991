using MeetingIntel.Application.Extraction.Finding;
using MeetingIntel.Application.Extraction.Wording;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction;

/// <summary>
/// Finds the words that a model means by its pointer: just as they are quoted, without their fillers, stitched from two turns, or
/// paraphrased; inside the turn it names, else in a neighbour, else anywhere, the farther the surer. Case, punctuation and white space
/// do not count. What is shown is cut from the stored text and lies inside one turn; where it is in doubt what was meant, nothing is shown.
/// </summary>
/// <param name="transcript">Where to look.</param>
public sealed class EvidenceFinder(Transcript transcript)
{
    /// <summary>The longest quote that is shown, in words; in scripts without blanks between words, in letters.</summary>
    public const int MaxWords = 60;

    /// <summary>How many pointers of one item are followed: a model gives a few, and each may be looked for in a whole transcript.</summary>
    public const int MaxQuotes = 20;

    private readonly Lazy<Searches> _searches = new(() => new Searches(transcript));

    /// <summary>The transcript's words.</summary>
    public TranscriptWords Words => _searches.Value.Words;

    /// <summary>The evidence for a model's pointers, in their order. What another of the same turn already shows is left out.</summary>
    /// <param name="quotes">The pointers; the first <see cref="MaxQuotes"/> are followed.</param>
    /// <param name="about">What they are to prove, in the model's words: it tells passages apart that a quote is equally like.</param>
    public IReadOnlyList<Evidence> Find(IReadOnlyList<TurnQuote> quotes, string about = "")
    {
        var found = new List<Evidence>();
        foreach (var evidence in quotes.Take(MaxQuotes).SelectMany(quote => Passages(quote, about)).Select(Cut))
        {
            if (found.Exists(f => Shows(f, evidence)))
                continue;
            found.RemoveAll(f => Shows(evidence, f));
            found.Add(evidence);
        }

        return found;
    }

    /// <summary>Whether words are said in a turn as they stand in a text, fillers apart.</summary>
    public bool Says(int turn, string text)
    {
        var (words, runs, _, _) = _searches.Value;
        return runs.Stands(Array.FindAll(words.Read(text), w => !w.IsFiller), words.Turn(turn));
    }

    private static bool Shows(Evidence one, Evidence other) =>
        one.Turn == other.Turn && one.Quote.Contains(other.Quote, StringComparison.Ordinal);

    private Evidence Cut(WordSpan span)
    {
        var turn = transcript.Turns[Words.TurnOf(span.From)];
        return new Evidence(Words.TextOf(span), turn.Speaker, turn.StartSeconds, turn.Number, Words.OffsetOf(span) - turn.Offset);
    }

    private IReadOnlyList<WordSpan> Passages(TurnQuote quote, string about)
    {
        var (words, runs, stitches, likeness) = _searches.Value;
        var sought = words.Read(quote.Quote);
        if (sought.Length is 0 or > MaxWords)
            return [];
        if ((runs.Near(sought, quote.Turn, skipFillers: false) ?? runs.Anywhere(sought, quote.Turn, skipFillers: false)) is { } said)
            return [said];

        var telling = Array.FindAll(sought, w => !w.IsFiller);
        if ((runs.Near(telling, quote.Turn, skipFillers: true) ?? runs.Anywhere(telling, quote.Turn, skipFillers: true)) is { } filled)
            return filled.Count <= MaxWords ? [filled] : [];
        if (stitches.Find(telling, quote.Turn) is { Count: > 0 } parts)
            return parts;
        return likeness.Find(sought, words.Read(about), quote.Turn) is { } like && HasNumbersOf(quote.Quote, like) ? [like] : [];
    }

    /// <summary>Whether a passage that is only like a quote has the quote's numbers: without them it is another's.</summary>
    private bool HasNumbersOf(string quote, WordSpan passage) =>
        SpokenNumbers.In(quote) is var numbers
            && (numbers.Count == 0 || SpokenNumbers.Covers(SpokenNumbers.In(Words.TextOf(passage)), numbers));

    /// <summary>The transcript's words and the searches over them: made when first needed, then shared.</summary>
    private sealed record Searches(TranscriptWords Words, RunSearch Runs, StitchSearch Stitches, LikenessSearch Likeness)
    {
        public Searches(Transcript transcript)
            : this(transcript, new TranscriptWords(transcript))
        {
        }

        private Searches(Transcript transcript, TranscriptWords words)
            : this(words, new RunSearch(transcript, words))
        {
        }

        private Searches(TranscriptWords words, RunSearch runs)
            : this(words, runs, new StitchSearch(words, runs), new LikenessSearch(words))
        {
        }
    }
}
