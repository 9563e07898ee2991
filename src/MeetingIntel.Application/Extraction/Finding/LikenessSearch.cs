using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Extraction.Finding;

/// <summary>
/// Finds what a paraphrase means by the words that say something: how many of them are said close together, each weighed by how rarely
/// it is said at all. The turn that is named needs little likeness, its neighbours more, any other a great deal; where two places are
/// about as like, there is none.
/// </summary>
/// <param name="words">The words of the transcript.</param>
internal sealed class LikenessSearch(TranscriptWords words)
{
    private const int MostShown = 30;
    private const int MostPlaces = 5000;
    private const int LeastReach = 12;

    /// <summary>The passage that a quote means; null when that is not clear.</summary>
    /// <param name="quote">The words of the quote.</param>
    /// <param name="about">The words of the item that the quote is to prove.</param>
    /// <param name="named">The turn that is named.</param>
    public WordSpan? Find(SoughtWord[] quote, SoughtWord[] about, int named)
    {
        var (sought, matter) = (new Terms(quote, words), new Terms(about, words));
        if (sought.Known.Count == 0 || sought.Count < 2)
            return null;

        var near = Near(sought, matter, named);
        var (far, second) = Far(sought, named);
        var isFar = far is { Share: >= 0.75, Count: >= 3 } likest && likest.Share - second >= 0.2 && IsBorneOut(likest, matter);
        if (near is not { } found)
            return isFar ? Shown(far!.Value) : null;
        if (far is not { } rival || rival.Share - found.Share < 0.3 || rival.Count < 3)
            return Shown(found);
        return isFar ? Shown(rival) : null;
    }

    private Likeness? Near(Terms sought, Terms matter, int named)
    {
        Likeness? best = null;
        foreach (var turn in Neighbours.Of(named, words.Turns))
        {
            if (Best(sought, words.Turn(turn)) is not { } like)
                continue;
            var (share, count) = matter.SharedWith(Around(like.Span));
            var isNamed = turn == named;
            var isMeant = count >= 2 && share >= 0.5;
            var isLike = like.Count >= 2 && like.Share >= (isNamed ? 0.55 : 0.65) && like.HasRare;
            if (!isLike && !(isMeant && like.Share >= (isNamed ? 0.2 : 0.35)))
                continue;
            if (best is null || like.Share - best.Value.Share >= 0.25)
                best = like;
        }

        return best;
    }

    /// <summary>The likest passage of the other turns, and how like the next turn is.</summary>
    private (Likeness? Best, double Second) Far(Terms sought, int named)
    {
        var shares = new Dictionary<int, double>();
        foreach (var (stem, weight) in sought.Known)
        {
            var places = words.PlacesOf(stem);
            if (places.Length > MostPlaces)
                continue;
            var last = -1;
            foreach (var place in places)
            {
                var turn = words.TurnOf(place);
                if (turn != last && Math.Abs(turn - (long)named) > 1)
                    shares[turn] = shares.GetValueOrDefault(turn) + weight;
                last = turn;
            }
        }

        var best = shares.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(3).Select(s => Best(sought, words.Turn(s.Key)))
            .OfType<Likeness>().OrderByDescending(l => l.Share).ToList();
        return best.Count == 0 ? (null, 0) : (best[0], best.Count > 1 ? best[1].Share : 0);
    }

    /// <summary>The passage of a turn in which most of the weight is said, no longer than its words may be apart.</summary>
    private Likeness? Best(Terms sought, WordSpan turn)
    {
        var places = new List<(int Place, int Stem)>();
        foreach (var (stem, _) in sought.Known)
        {
            foreach (var place in words.PlacesOf(stem, turn))
                places.Add((place, stem));
        }

        places.Sort();
        var reach = Math.Clamp(2 * sought.Count, LeastReach, MostShown);
        Likeness? best = null;
        var counts = new Dictionary<int, int>();
        var (weight, from) = (0.0, 0);
        for (var to = 0; to < places.Count; to++)
        {
            var said = counts[places[to].Stem] = counts.GetValueOrDefault(places[to].Stem) + 1;
            weight += said == 1 ? sought.Known[places[to].Stem] : 0;
            for (; places[to].Place - places[from].Place > reach || counts[places[from].Stem] > 1; from++)
            {
                if (--counts[places[from].Stem] == 0)
                {
                    counts.Remove(places[from].Stem);
                    weight -= sought.Known[places[from].Stem];
                }
            }

            var share = weight / sought.Weight;
            if (best is null || share > best.Value.Share + 1e-9)
                best = new Likeness(new WordSpan(places[from].Place, places[to].Place + 1), share, counts.Count, counts.Keys.Any(IsRare));
        }

        return best;
    }

    /// <summary>A passage with what is said just before and after it in its turn.</summary>
    private WordSpan Around(WordSpan span)
    {
        var turn = words.Turn(words.TurnOf(span.From));
        return new WordSpan(Math.Max(turn.From, span.From - MostShown), Math.Min(turn.To, span.To + MostShown));
    }

    /// <summary>The passage with the rest of its sentence, as far as that may be shown.</summary>
    private WordSpan Shown(Likeness like)
    {
        var turn = words.Turn(words.TurnOf(like.Span.From));
        var (from, to) = (like.Span.From, like.Span.To);
        while (from > turn.From && to - from < MostShown && !words.OpensSentence(from))
            from--;
        while (to < turn.To && to - from < MostShown && !words.OpensSentence(to))
            to++;
        return new WordSpan(from, to);
    }

    /// <summary>Whether a far passage is about the item: that goes for rare words, and nearly all that the item says for others.</summary>
    private bool IsBorneOut(Likeness like, Terms matter) => matter.SharedWith(Around(like.Span)) is var (share, count)
        && (like.HasRare ? matter.Known.Count == 0 || share >= 0.3 : share >= 0.6 && count >= 2);

    /// <summary>Whether a word is said so seldom that it points to a place: "feel free to ask" is said in every meeting.</summary>
    private bool IsRare(int stem) => words.PlacesOf(stem).Length <= Math.Max(3, words.Count / 1000);

    private readonly record struct Likeness(WordSpan Span, double Share, int Count, bool HasRare);
}
