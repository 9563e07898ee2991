using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.ActionItems;

/// <summary>Which action items are wanted; null leaves a field open.</summary>
public sealed record ActionItemFilter
{
    /// <summary>The owner's name, whatever its case.</summary>
    public string? Owner { get; init; }

    /// <summary>On whose side the owner is; items of which it is not known never match.</summary>
    public Side? Side { get; init; }

    /// <summary>Whom the meeting was held with.</summary>
    public ContactId? ContactId { get; init; }

    /// <summary>Whose meeting it was.</summary>
    public UserId? UserId { get; init; }

    /// <summary>The meeting.</summary>
    public MeetingId? MeetingId { get; init; }

    /// <summary>Where the item stands.</summary>
    public ActionItemStatus? Status { get; init; }

    /// <summary>The earliest deadline that is too late; items without a deadline never match.</summary>
    public DateOnly? DueBefore { get; init; }

    /// <summary>The least confidence that is enough.</summary>
    public Confidence? MinConfidence { get; init; }
}
