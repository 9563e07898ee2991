using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>
/// Joins the lists of several parts into one. An item of a later part is one that is known when both rest on words that both parts were
/// shown, or when they have the same words and no two owners; an item is joined with at most one of another part, the most alike. Of the two the one
/// that was spoken of later gives the values, and what it leaves open stands. The order is that of the meeting.
/// </summary>
/// <typeparam name="TItem">The items' type.</typeparam>
/// <param name="textOf">The item in words.</param>
/// <param name="ownerOf">Whose it is; null when nobody's in particular.</param>
/// <param name="evidenceOf">The words it rests on.</param>
/// <param name="join">Makes one item of two, the earlier first, and of the evidence of both.</param>
internal sealed class ItemMerge<TItem>(
    Func<TItem, string> textOf, Func<TItem, string?> ownerOf, Func<TItem, IReadOnlyList<Evidence>> evidenceOf,
    Func<TItem, TItem, IReadOnlyList<Evidence>, TItem> join)
    where TItem : class
{
    /// <summary>One list of the parts', which come in the order of the meeting.</summary>
    public IReadOnlyList<TItem> Merge(IEnumerable<PartInsight<IReadOnlyList<TItem>>> parts)
    {
        var known = new Known();
        foreach (var (part, index) in parts.Select((part, index) => (part, index)))
        {
            List<Entry> fresh = [.. Entries(part)];
            JoinKnown(known, fresh, index);
        }

        return [.. known.All.OrderBy(e => e.Position).Select(e => e.Item)];
    }

    /// <summary>The items of a part; one without evidence stands where the one before it does, for the part gives them in its order.</summary>
    private IEnumerable<Entry> Entries(PartInsight<IReadOnlyList<TItem>> part)
    {
        var position = part.Read.Own.FirstTurn;
        foreach (var item in part.Insight)
        {
            var evidence = evidenceOf(item);
            position = evidence.Count > 0 ? evidence.Min(e => e.Turn) : position;
            yield return new Entry(item, FoldedText.Of(textOf(item)), [.. evidence.Select(e => (e, part.Read))])
            {
                Position = position,
                Latest = evidence.Count > 0 ? evidence.Max(e => e.Turn) : position,
            };
        }
    }

    private void JoinKnown(Known known, List<Entry> fresh, int part)
    {
        Func<Entry, Entry, bool>[] rules =
        [
            (one, other) => one.Text == other.Text && SameOwner(one, other) && SameWords(one, other),
            (one, other) => one.Text == other.Text && SameOwner(one, other),
            (one, other) => SameWords(one, other) && MostlySame(one, other),
            SameWords,
        ];
        foreach (var rule in rules)
        {
            foreach (var entry in fresh.Where(e => !e.IsJoined))
            {
                if (known.Like(entry).FirstOrDefault(k => k.LastPart < part && rule(k, entry)) is not { } match)
                    continue;
                Join(match, entry);
                (match.LastPart, entry.IsJoined) = (part, true);
                known.Learn(match, entry.Text);
            }
        }

        foreach (var entry in fresh.Where(e => !e.IsJoined))
        {
            entry.LastPart = part;
            known.Add(entry);
        }
    }

    private void Join(Entry known, Entry fresh)
    {
        known.Evidence.AddRange(fresh.Evidence);
        var evidence = EvidenceUnion.Of(known.Evidence.Select(e => e.Evidence));
        known.Item = fresh.Latest >= known.Latest ? join(known.Item, fresh.Item, evidence) : join(fresh.Item, known.Item, evidence);
        known.Text = FoldedText.Of(textOf(known.Item));
        (known.Position, known.Latest) = (Math.Min(known.Position, fresh.Position), Math.Max(known.Latest, fresh.Latest));
    }

    private bool SameOwner(Entry one, Entry other) =>
        ownerOf(one.Item) is not { } owner || ownerOf(other.Item) is not { } otherOwner || FoldedText.AreAlike(owner, otherOwner);

    private static bool MostlySame(Entry one, Entry other) => ItemMatching.Overlap(one.Text, other.Text) >= ItemMatching.MinOverlap;

    /// <summary>Whether both rest on the same words, or on words that overlap, where both parts saw them.</summary>
    private static bool SameWords(Entry one, Entry other) => one.Evidence.Exists(a => other.Evidence.Exists(b => SameWords(a, b)));

    private static bool SameWords((Evidence Evidence, TurnsRead Read) one, (Evidence Evidence, TurnsRead Read) other)
    {
        if (one.Evidence.Turn != other.Evidence.Turn)
            return false;
        var seen = one.Read.WordsShownToo(one.Evidence.Turn, other.Read);
        var (at, otherAt) = (
            seen.IndexOf(one.Evidence.Quote, StringComparison.Ordinal), seen.IndexOf(other.Evidence.Quote, StringComparison.Ordinal));
        return at >= 0 && otherAt >= 0 && at < otherAt + other.Evidence.Quote.Length && otherAt < at + one.Evidence.Quote.Length;
    }

    /// <summary>An item on its way into the list.</summary>
    private sealed class Entry(TItem item, string text, List<(Evidence Evidence, TurnsRead Read)> evidence)
    {
        public TItem Item { get; set; } = item;

        public string Text { get; set; } = text;

        public List<(Evidence Evidence, TurnsRead Read)> Evidence { get; } = evidence;

        /// <summary>The turn it first came up in.</summary>
        public required int Position { get; set; }

        /// <summary>The turn it last came up in.</summary>
        public required int Latest { get; set; }

        /// <summary>The last part that spoke of it.</summary>
        public int LastPart { get; set; }

        public bool IsJoined { get; set; }
    }

    /// <summary>The items so far, found by their words and by the turns they rest on.</summary>
    private sealed class Known
    {
        private readonly Dictionary<string, List<Entry>> _byText = [];
        private readonly Dictionary<int, List<Entry>> _byTurn = [];

        public List<Entry> All { get; } = [];

        public void Add(Entry entry)
        {
            All.Add(entry);
            Learn(entry, entry.Text);
        }

        /// <summary>Notes the words and the turns that an item has come by.</summary>
        public void Learn(Entry entry, string text)
        {
            Note(_byText, text, entry);
            foreach (var (evidence, _) in entry.Evidence)
                Note(_byTurn, evidence.Turn, entry);
        }

        /// <summary>Those that may be the same, in their order.</summary>
        public IEnumerable<Entry> Like(Entry entry) =>
            entry.Evidence.SelectMany(e => _byTurn.GetValueOrDefault(e.Evidence.Turn, []))
                .Concat(_byText.GetValueOrDefault(entry.Text, [])).Distinct();

        private static void Note<TKey>(Dictionary<TKey, List<Entry>> index, TKey key, Entry entry)
            where TKey : notnull
        {
            if (!index.TryGetValue(key, out var entries))
                index.Add(key, entries = []);
            if (!entries.Contains(entry))
                entries.Add(entry);
        }
    }
}
