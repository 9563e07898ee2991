using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Domain.Insights;

/// <summary>A commitment that is kept track of: what was read from the transcript, and what users made of it since.</summary>
public sealed class ActionItem
{
    /// <summary>The longest task, in characters.</summary>
    public const int MaxTaskLength = 1000;

    /// <summary>The longest owner, in characters.</summary>
    public const int MaxOwnerLength = 200;

    /// <summary>The longest reason for a priority, in characters.</summary>
    public const int MaxPriorityReasonLength = 300;

    private ActionItem(ActionItemId id, AnalysisId analysisId, MeetingId meetingId, int position, string task, string extractedTask) =>
        (Id, AnalysisId, MeetingId, Position, Task, ExtractedTask) = (id, analysisId, meetingId, position, task, extractedTask);

    /// <summary>The item's id; an item that a later analysis finds again keeps it.</summary>
    public ActionItemId Id { get; private set; }

    /// <summary>The analysis that found it.</summary>
    public AnalysisId AnalysisId { get; private set; }

    /// <summary>The meeting it was committed to in.</summary>
    public MeetingId MeetingId { get; private set; }

    /// <summary>Its place among the analysis's items, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>What is to be done.</summary>
    public string Task { get; private set; }

    /// <summary>The task as it was read, by which a later analysis finds the item again.</summary>
    public string ExtractedTask { get; private set; }

    /// <summary>Who is to do it; null when nobody took it.</summary>
    public string? Owner { get; private set; }

    /// <summary>On whose side the owner is; null when nobody took it, or it is not known of that owner.</summary>
    public Side? Side { get; private set; }

    /// <summary>By which day, on the meeting's calendar; null when nobody said.</summary>
    public DateOnly? Deadline { get; private set; }

    /// <summary>The deadline in the speaker's words; null when nobody said.</summary>
    public string? DeadlineText { get; private set; }

    /// <summary>How pressing it is.</summary>
    public Priority Priority { get; private set; }

    /// <summary>What makes it more or less pressing, in a short sentence; null when nothing does, or when a user set another deadline.</summary>
    public string? PriorityReason { get; private set; }

    /// <summary>Where it stands.</summary>
    public ActionItemStatus Status { get; private set; }

    /// <summary>How sure the reader was.</summary>
    public Confidence Confidence { get; private set; }

    /// <summary>Whether words of the transcript were found for it that bear out its names, numbers and dates.</summary>
    public bool Verified { get; private set; }

    /// <summary>Those words.</summary>
    public IReadOnlyList<Evidence> Evidence { get; private set; } = [];

    /// <summary>Which fields a user set; a later analysis leaves them alone.</summary>
    public ActionItemFields SetByUser { get; private set; }

    /// <summary>When it last changed, in UTC.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Begins to keep track of a commitment.</summary>
    public static ActionItem Track(
        ActionItemId id, AnalysisId analysisId, MeetingId meetingId, int position, Commitment commitment, DateTimeOffset now) =>
        new(id, analysisId, meetingId, position, commitment.Task, commitment.Task)
        {
            Owner = commitment.Owner,
            Deadline = commitment.Deadline,
            DeadlineText = commitment.DeadlineText,
            Priority = commitment.Priority,
            PriorityReason = commitment.PriorityReason,
            Confidence = commitment.Confidence,
            Verified = commitment.Verified,
            Evidence = commitment.Evidence,
            UpdatedAt = now,
        };

    /// <summary>Begins to keep track of a commitment that an earlier analysis knew: it keeps its id and what users gave it.</summary>
    public static ActionItem TrackAgain(
        ActionItem earlier, AnalysisId analysisId, int position, Commitment commitment, DateTimeOffset now)
    {
        var item = Track(earlier.Id, analysisId, earlier.MeetingId, position, commitment, now);
        if (earlier.SetByUser.HasFlag(ActionItemFields.Task))
            item.Task = earlier.Task;
        if (earlier.SetByUser.HasFlag(ActionItemFields.Owner))
            item.Owner = earlier.Owner;
        if (earlier.SetByUser.HasFlag(ActionItemFields.Deadline))
            item.SetDeadline(earlier.Deadline);
        if (earlier.SetByUser.HasFlag(ActionItemFields.Status))
            item.Status = earlier.Status;
        item.SetByUser = earlier.SetByUser;
        return item;
    }

    /// <summary>Gives it another task.</summary>
    public void Reword(string task, DateTimeOffset now)
    {
        Task = task;
        Mark(ActionItemFields.Task, now);
    }

    /// <summary>Gives it to somebody, or to nobody.</summary>
    public void Assign(string? owner, DateTimeOffset now)
    {
        Owner = owner;
        Mark(ActionItemFields.Owner, now);
    }

    /// <summary>Says on whose side its owner is. That follows from the owner, so no user sets it.</summary>
    public void PutOn(Side? side) => Side = side;

    /// <summary>Gives it another deadline, or none. Then no reason for its priority stands: it was given in view of the deadline of before.</summary>
    public void Postpone(DateOnly? deadline, DateTimeOffset now)
    {
        SetDeadline(deadline);
        Mark(ActionItemFields.Deadline, now);
    }

    /// <summary>Says where it stands.</summary>
    public void Move(ActionItemStatus status, DateTimeOffset now)
    {
        Status = status;
        Mark(ActionItemFields.Status, now);
    }

    private void SetDeadline(DateOnly? deadline)
    {
        // Which reasons speak of the deadline cannot be told: they are a model's words, in any language.
        if (deadline != Deadline)
            PriorityReason = null;
        Deadline = deadline;
    }

    private void Mark(ActionItemFields field, DateTimeOffset now) => (SetByUser, UpdatedAt) = (SetByUser | field, now);
}
