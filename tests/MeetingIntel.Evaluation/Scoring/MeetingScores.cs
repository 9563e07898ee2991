using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>What one meeting came to; a part is null where nobody annotated it.</summary>
public sealed record MeetingScores
{
    /// <summary>Action items by their words.</summary>
    public TextMatches? Items { get; private init; }

    /// <summary>The same items against another meeting's: what chance gives.</summary>
    public TextMatches? ItemsByChance { get; private init; }

    /// <summary>Owners of matched items.</summary>
    public OwnerMatches? OwnersOfItems { get; private init; }

    /// <summary>Action items by the turns they rest on.</summary>
    public TurnMatches? Turns { get; private init; }

    /// <summary>Topics by their words.</summary>
    public TopicMatches? Topics { get; private init; }

    /// <summary>Decisions by their words.</summary>
    public TextMatches? Decisions { get; private init; }

    /// <summary>Each item's confidence, and whether it is right: its evidence within one turn of what an annotator linked.</summary>
    public IReadOnlyList<(double Confidence, bool Right)> Confidences { get; private init; } = [];

    /// <summary>Scores a meeting.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="other">A meeting of another series, to show what chance gives; null when there is none.</param>
    public static MeetingScores Of(AnnotatedMeeting meeting, Prediction found, AnnotatedMeeting? other)
    {
        var gold = meeting.Gold;
        var scores = new MeetingScores
        {
            Topics = TopicMatches.Of(found.KeyTopics, gold.Topics),
            Decisions = gold.Decisions is null ? null : TextMatches.Of([.. found.Decisions.Select(d => d.Decision)], [.. gold.Decisions.Select(d => d.Text)]),
        };
        if (gold.ActionItems is not { } minuted || (minuted.Count == 0 && !gold.HasTurnLinks))
            return scores;

        IReadOnlyList<string> tasks = [.. found.ActionItems.Select(i => Owners.TaskAlone(i.Task, i.Owner))];
        var theirs = TasksOf(meeting);
        scores = scores with
        {
            Items = TextMatches.Of(tasks, theirs),
            ItemsByChance = minuted.Count == 0 || other is null ? null : TextMatches.Of(tasks, TasksOf(other)),
            OwnersOfItems = OwnerMatches.Of(found.ActionItems, minuted, TextMatches.Pairs(tasks, theirs, TextMatches.Alike)),
        };
        if (!gold.HasTurnLinks || !minuted.Any(i => i.TurnIds is { Count: > 0 }))
            return scores;

        var evidence = new EvidenceTurns(meeting.Turns);
        IReadOnlyList<IReadOnlySet<int>> turns = [.. found.ActionItems.Select(evidence.Of)];
        IReadOnlyList<IReadOnlyList<int>> linked = [.. minuted.Where(i => i.TurnIds is { Count: > 0 }).Select(i => i.TurnIds!)];
        var near = linked.SelectMany(l => l).SelectMany(TurnMatches.Near).ToHashSet();
        return scores with
        {
            Turns = TurnMatches.Of(turns, linked),
            Confidences = [.. found.ActionItems.Select((item, i) => (item.Confidence, turns[i].Any(near.Contains)))],
        };
    }

    internal static IReadOnlyList<string> TasksOf(AnnotatedMeeting meeting) => [.. (meeting.Gold.ActionItems ?? []).Select(item =>
        Owners.TaskAlone(item.Task is { Length: > 0 } task && task != item.Text ? task : item.Text, item.Owner))];
}

/// <summary>Owners of matched items: how many the minutes name, and how many of these were found right.</summary>
public sealed record OwnerMatches(int Named, int Right)
{
    public static OwnerMatches Of(IReadOnlyList<PredictedItem> found, IReadOnlyList<GoldItem> minuted, IReadOnlyList<(int Found, int Written)> pairs)
    {
        var named = pairs.Where(p => !string.IsNullOrEmpty(minuted[p.Written].Owner)).ToList();
        return new(named.Count, named.Count(p => Owners.Same(found[p.Found].Owner, minuted[p.Written].Owner)));
    }
}

/// <summary>Items by turn: how many linked items have evidence within a turn, and how many turns of evidence lie within a turn of a link.</summary>
public sealed record TurnMatches(int Linked, int LinkedFound, int Evidence, int EvidenceRight)
{
    public static TurnMatches Of(IReadOnlyList<IReadOnlySet<int>> evidence, IReadOnlyList<IReadOnlyList<int>> linked)
    {
        var turns = evidence.SelectMany(e => e).ToHashSet();
        var near = turns.SelectMany(Near).ToHashSet();
        var links = linked.SelectMany(l => l).ToHashSet();
        return new(linked.Count, linked.Count(l => l.Any(near.Contains)), turns.Count, turns.Count(turn => Near(turn).Any(links.Contains)));
    }

    /// <summary>A turn and its neighbours.</summary>
    public static IEnumerable<int> Near(int turn) => [turn - 1, turn, turn + 1];

    public static double F1(IReadOnlyList<TurnMatches> rows) => Share.F1(Precision(rows), Recall(rows));

    public static double Precision(IReadOnlyList<TurnMatches> rows) => Share.Of(rows.Sum(r => r.EvidenceRight), rows.Sum(r => r.Evidence));

    public static double Recall(IReadOnlyList<TurnMatches> rows) => Share.Of(rows.Sum(r => r.LinkedFound), rows.Sum(r => r.Linked));
}

/// <summary>Topics of one meeting: how many, and how alike each is to the nearest of the other side, summed.</summary>
public sealed record TopicMatches(int Found, int Written, double FoundLikeness, double WrittenLikeness)
{
    public static TopicMatches? Of(IReadOnlyList<PredictedTopic> found, IReadOnlyList<GoldTopic>? written)
    {
        if (written is not { Count: > 0 })
            return null;
        var chosen = written.Where(t => t.Source == "qmsum").ToList() is { Count: > 0 } ofQmsum ? ofQmsum : [.. written.Where(t => t.Functional != true)];
        IReadOnlyList<IReadOnlySet<string>> theirs = [.. chosen.Select(t => ContentStems.OfTopic(t.Text)).Where(s => s.Count > 0)];
        if (theirs.Count == 0)
            return null;
        IReadOnlyList<IReadOnlySet<string>> ours = [.. found.Where(t => t.Topic.Length > 0).Select(t => ContentStems.OfTopic(t.Topic))];
        return new(ours.Count, theirs.Count, Nearest(ours, theirs), Nearest(theirs, ours));
    }

    public static double F1(IReadOnlyList<TopicMatches> rows) => Share.F1(
        Share.Of(rows.Sum(r => r.FoundLikeness), rows.Sum(r => r.Found)), Share.Of(rows.Sum(r => r.WrittenLikeness), rows.Sum(r => r.Written)));

    private static double Nearest(IReadOnlyList<IReadOnlySet<string>> ones, IReadOnlyList<IReadOnlySet<string>> others) =>
        ones.Sum(one => others.Select(other => ContentStems.Likeness([.. one], [.. other])).DefaultIfEmpty(0).Max());
}
