using MeetingIntel.Application.Extraction;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>What one speaker said up to a full stop, without hesitations. It may run over several turns of the same speaker.</summary>
/// <param name="Index">Its place in the conversation, from 0.</param>
/// <param name="Block">The run of sentences of one speaker that it belongs to, from 0.</param>
/// <param name="Speaker">Who said it; null when unknown.</param>
/// <param name="Words">Its words, at least one.</param>
internal sealed record Sentence(int Index, int Block, string? Speaker, Word[] Words)
{
    /// <summary>The longest quote, in words.</summary>
    public const int MaxQuoteWords = 25;

    private const int MaxQuoteLength = 300;
    private const int MostQuotes = 4;

    /// <summary>Whether it was put as a question.</summary>
    public bool IsQuestion => Words[^1].Mark == '?';

    /// <summary>Where it begins once the words are left out that only tie it to what was said before: "and", "yeah", "so".</summary>
    public int Opening => Math.Max(
        0, Array.FindIndex(Words, w => w.Lower is not ("so" or "and" or "but" or "yeah" or "okay" or "well" or "now" or "basically")));

    /// <summary>
    /// The words from <paramref name="from"/> up to <paramref name="to"/>, copied from the turn that the first of them stands in.
    /// </summary>
    public TurnQuote Quote(int from, int to)
    {
        var turn = Words[from].Turn;
        to = Math.Min(to, Words.Length);
        while (to > from + 1 && (Words[to - 1].Turn != turn || Words[to - 1].End - Words[from].Start > MaxQuoteLength))
            to--;

        var text = turn.Text.AsSpan(Words[from].Start, Words[to - 1].End - Words[from].Start);
        var words = 1;
        for (var i = 0; i < text.Length; i++)
        {   // hesitations that were left out of Words count in the quote
            if (char.IsWhiteSpace(text[i]) && ++words > MaxQuoteWords)
                return new TurnQuote(turn.Number, text[..i].ToString());
        }

        return new TurnQuote(turn.Number, text.ToString());
    }

    /// <summary>The words from <paramref name="from"/> up to <paramref name="to"/>, a quote for each turn that they run over.</summary>
    public IEnumerable<TurnQuote> Quotes(int from, int to)
    {
        to = Math.Min(to, Words.Length);
        for (var quotes = 0; from < to && quotes < MostQuotes; quotes++)
        {
            yield return Quote(from, to);
            var turn = Words[from].Turn;
            while (from < to && Words[from].Turn == turn)
                from++;
        }
    }

    /// <summary>The beginning of the sentence as a quote.</summary>
    public TurnQuote Quote() => Quote(0, Words.Length);

    /// <summary>Whether the lower-case words at <paramref name="at"/> are these.</summary>
    public bool Says(int at, params ReadOnlySpan<string> words)
    {
        if (at < 0 || at + words.Length > Words.Length)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (Words[at + i].Lower != words[i])
                return false;
        }

        return true;
    }
}
