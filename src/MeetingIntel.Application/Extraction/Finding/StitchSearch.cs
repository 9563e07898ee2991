using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Extraction.Finding;

/// <summary>
/// Takes apart a quote that a model stitched from two places: its first words stand in one turn, its last in another. Both parts must
/// be said just so, be long enough to tell, and make up the quote between them.
/// </summary>
/// <param name="words">The words of the transcript.</param>
/// <param name="runs">Finds the parts.</param>
internal sealed class StitchSearch(TranscriptWords words, RunSearch runs)
{
    private const int LeastWords = 3;
    private const int MostLeftOver = 2;

    /// <summary>The parts, in the order of the quote; none when it is not stitched.</summary>
    public IReadOnlyList<WordSpan> Find(SoughtWord[] sought, int named)
    {
        WordSpan? head = null, tail = null;
        var (to, from) = (sought.Length - LeastWords, LeastWords);
        for (; to >= LeastWords && head is null; to--)
            head = Part(sought.AsSpan(0, to), named);
        if (head is not { } first)
            return [];
        for (; from <= sought.Length - LeastWords && tail is null; from++)
            tail = Part(sought.AsSpan(from), named);
        if (tail is not { } last || from - 1 - (to + 1) > MostLeftOver)
            return [];

        var (one, other) = (words.TurnOf(first.From), words.TurnOf(last.From));
        if (one == other)
            return Joined(first, last) is { } joined ? [joined] : [first, last];
        return Neighbours.AreClose(one, other) || Neighbours.AreClose(one, named) || Neighbours.AreClose(other, named) ? [first, last] : [];
    }

    private WordSpan? Part(ReadOnlySpan<SoughtWord> part, int named)
    {
        var content = RunSearch.ContentOf(part);
        if (content == 0)
            return null;
        return runs.Near(part, named, skipFillers: true) is { } near ? near
            : content >= 2 ? runs.Anywhere(part, named, skipFillers: true) : null;
    }

    /// <summary>Both parts of one turn and what was left out between them, unless that is too long to show.</summary>
    private static WordSpan? Joined(WordSpan first, WordSpan last)
    {
        var span = new WordSpan(Math.Min(first.From, last.From), Math.Max(first.To, last.To));
        return span.Count <= EvidenceFinder.MaxWords ? span : null;
    }
}
