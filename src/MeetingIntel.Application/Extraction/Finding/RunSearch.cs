using MeetingIntel.Application.Extraction.Wording;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction.Finding;

/// <summary>Finds words that follow each other just as they are sought, with or without the fillers between them.</summary>
/// <param name="transcript">Who said what.</param>
/// <param name="words">Its words.</param>
internal sealed class RunSearch(Transcript transcript, TranscriptWords words)
{
    private const int MostPlaces = 50;

    /// <summary>
    /// The first place in the turn that is named, else in the turn after it, else in the one before: there a word or two of grammar will
    /// not do.
    /// </summary>
    public WordSpan? Near(ReadOnlySpan<SoughtWord> sought, int named, bool skipFillers)
    {
        var isTelling = sought.Length >= 4 || Array.Exists(sought.ToArray(), w => !GrammarWords.Contains(w.Text));
        foreach (var turn in Neighbours.Of(named, words.Turns).Where(turn => isTelling || turn == named))
        {
            if (All(sought, words.Turn(turn), skipFillers, most: 1) is [var found, ..])
                return found;
        }

        return null;
    }

    /// <summary>
    /// The place anywhere, when the words point to it: nobody says them in another turn, or only the same speaker does, and they say
    /// something. Then it is the place nearest to the turn that is named.
    /// </summary>
    public WordSpan? Anywhere(ReadOnlySpan<SoughtWord> sought, int named, bool skipFillers)
    {
        var content = ContentOf(sought);
        if (content == 0 && sought.Length < 4)
            return null;
        var found = All(sought, new WordSpan(0, words.Count), skipFillers, MostPlaces);
        if (found.Count is 0 or MostPlaces)
            return found.Count == 0 ? null : Nearest(found, named, isTelling: false);
        return Nearest(found, named, isTelling: sought.Length >= 4 && content >= 3);
    }

    /// <summary>Whether the words stand somewhere in a span, fillers apart.</summary>
    public bool Stands(ReadOnlySpan<SoughtWord> sought, WordSpan inside) => All(sought, inside, skipFillers: true, most: 1).Count > 0;

    /// <summary>How many of the words say what a sentence is about.</summary>
    public static int ContentOf(ReadOnlySpan<SoughtWord> sought)
    {
        var count = 0;
        foreach (var word in sought)
            count += word.IsContent ? 1 : 0;
        return count;
    }

    private WordSpan? Nearest(List<WordSpan> found, int named, bool isTelling)
    {
        var turns = found.Select(f => words.TurnOf(f.From)).Distinct().ToList();
        if (turns.Count > 1 && (!isTelling || turns.Select(t => transcript.Turns[t].Speaker).Distinct().Count() > 1))
            return null;
        var nearest = turns.MinBy(t => Math.Abs(t - (long)named));
        return found.Find(f => words.TurnOf(f.From) == nearest);
    }

    private List<WordSpan> All(ReadOnlySpan<SoughtWord> sought, WordSpan inside, bool skipFillers, int most)
    {
        var found = new List<WordSpan>();
        if (sought.Length == 0 || Rarest(sought) is not { } rarest)
            return found;
        foreach (var place in words.PlacesOf(sought[rarest].Stem, inside))
        {
            if (words.IdAt(place) == sought[rarest].Id && At(sought, rarest, place, skipFillers) is { } span)
            {
                found.Add(span);
                if (found.Count >= most)
                    break;
            }
        }

        return found;
    }

    /// <summary>The place in the quote of the word that is said least often; null when one of them is never said.</summary>
    private int? Rarest(ReadOnlySpan<SoughtWord> sought)
    {
        var (rarest, least) = (0, int.MaxValue);
        for (var i = 0; i < sought.Length; i++)
        {
            if (sought[i].Id < 0)
                return null;
            if (words.PlacesOf(sought[i].Stem).Length is var said && said < least)
                (rarest, least) = (i, said);
        }

        return rarest;
    }

    private WordSpan? At(ReadOnlySpan<SoughtWord> sought, int index, int place, bool skipFillers)
    {
        var turn = words.Turn(words.TurnOf(place));
        var first = Walk(sought, index, place, -1, turn, skipFillers);
        var last = first < 0 ? -1 : Walk(sought, index, place, 1, turn, skipFillers);
        return last < 0 ? null : new WordSpan(first, last + 1);
    }

    /// <summary>The place of the last word in a direction, while all agree and stay in the turn; negative when they do not.</summary>
    private int Walk(ReadOnlySpan<SoughtWord> sought, int index, int place, int step, WordSpan turn, bool skipFillers)
    {
        for (var i = index + step; i >= 0 && i < sought.Length; i += step)
        {
            place += step;
            while (skipFillers && place >= turn.From && place < turn.To && words.IsFillerAt(place))
                place += step;
            if (place < turn.From || place >= turn.To || words.IdAt(place) != sought[i].Id)
                return -1;
        }

        return place;
    }
}
