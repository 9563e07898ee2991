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

    /// <summary>Decisions by the turns they rest on.</summary>
    public TurnMatches? DecisionTurns { get; private init; }

    /// <summary>Each item's confidence, and whether it is right: its evidence within one turn of what an annotator linked.</summary>
    public IReadOnlyList<(double Confidence, bool Right)> Confidences { get; private init; } = [];

    /// <summary>The same items without those that are less sure, at several confidences.</summary>
    public IReadOnlyList<SureItems> Sure { get; private init; } = [];

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
        };
        if (gold.Decisions is { } decided && found.Decisions is { } decisions)
        {
            scores = scores with
            {
                Decisions = TextMatches.Of([.. decisions.Select(d => d.Decision)], [.. decided.Select(d => d.Text)]),
                DecisionTurns = !decided.Any(IsLinked) ? null : TurnMatches.Of(
                    [.. decisions.Select(d => d.Evidence.Select(e => e.Turn).ToHashSet())], [.. decided.Where(IsLinked).Select(d => d.TurnIds!)]),
            };
        }

        if (gold.ActionItems is not { } minuted || (minuted.Count == 0 && !gold.HasTurnLinks))
            return scores;

        var tasks = TasksIn(found.ActionItems);
        var theirs = TasksOf(meeting);
        scores = scores with
        {
            Items = TextMatches.Of(tasks, theirs),
            ItemsByChance = minuted.Count == 0 || other is null ? null : TextMatches.Of(tasks, TasksOf(other)),
            OwnersOfItems = OwnerMatches.Of(found.ActionItems, minuted, TextMatches.Pairs(tasks, theirs, TextMatches.Alike)),
        };
        if (!gold.HasTurnLinks || !minuted.Any(i => i.TurnIds is { Count: > 0 }))
            return scores with { Sure = SureItems.Of(found.ActionItems, ByText, _ => null) };

        var evidence = new EvidenceTurns(meeting.Turns);
        IReadOnlyList<IReadOnlySet<int>> turns = [.. found.ActionItems.Select(evidence.Of)];
        IReadOnlyList<IReadOnlyList<int>> linked = [.. minuted.Where(i => i.TurnIds is { Count: > 0 }).Select(i => i.TurnIds!)];
        var near = linked.SelectMany(l => l).SelectMany(TurnMatches.Near).ToHashSet();
        return scores with
        {
            Turns = TurnMatches.Of(turns, linked),
            Confidences = [.. found.ActionItems.Select((item, i) => (item.Confidence, turns[i].Any(near.Contains)))],
            Sure = SureItems.Of(found.ActionItems, ByText, sure => TurnMatches.Of([.. sure.Select(evidence.Of)], linked)),
        };

        TextMatches ByText(IReadOnlyList<PredictedItem> items) => TextMatches.Of(TasksIn(items), theirs);
    }

    private static bool IsLinked(GoldText text) => text.TurnIds is { Count: > 0 };

    private static IReadOnlyList<string> TasksIn(IReadOnlyList<PredictedItem> items) => [.. items.Select(i => Owners.TaskAlone(i.Task, i.Owner))];

    internal static IReadOnlyList<string> TasksOf(AnnotatedMeeting meeting) => [.. (meeting.Gold.ActionItems ?? []).Select(item =>
        Owners.TaskAlone(item.Task is { Length: > 0 } task && task != item.Text ? task : item.Text, item.Owner))];
}
