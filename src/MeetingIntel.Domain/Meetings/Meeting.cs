using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Domain.Meetings;

/// <summary>A meeting of a user with a contact.</summary>
public sealed class Meeting
{
    /// <summary>The longest title, in characters.</summary>
    public const int MaxTitleLength = 200;

    /// <summary>The longest meeting, in minutes: a week.</summary>
    public const int MaxDurationMinutes = 7 * 24 * 60;

    /// <summary>The first year a meeting may lie in.</summary>
    public const int MinYear = 1970;

    /// <summary>The last year a meeting may lie in.</summary>
    public const int MaxYear = 2200;

    private Meeting(MeetingId id, UserId userId, ContactId contactId, string title, DateTimeOffset createdAt) =>
        (Id, UserId, ContactId, Title, CreatedAt, UpdatedAt) = (id, userId, contactId, title, createdAt, createdAt);

    /// <summary>The meeting's id.</summary>
    public MeetingId Id { get; private set; }

    /// <summary>The user whose meeting it is.</summary>
    public UserId UserId { get; private set; }

    /// <summary>The contact it is held with.</summary>
    public ContactId ContactId { get; private set; }

    /// <summary>What the meeting is called.</summary>
    public string Title { get; private set; }

    /// <summary>When the meeting starts, in UTC.</summary>
    public DateTimeOffset ScheduledTime { get; private set; }

    /// <summary>The offset from UTC, in minutes, that the time was given with: it makes the meeting's calendar day.</summary>
    public int UtcOffsetMinutes { get; private set; }

    /// <summary>How long it lasts, in minutes, if known.</summary>
    public int? DurationMinutes { get; private set; }

    /// <summary>Where the meeting stands.</summary>
    public MeetingStatus Status { get; private set; }

    /// <summary>When the meeting was created, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the meeting last changed, in UTC.</summary>
    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>The day the meeting starts on, on its own calendar.</summary>
    public DateOnly CalendarDay =>
        DateOnly.FromDateTime(ScheduledTime.ToOffset(TimeSpan.FromMinutes(UtcOffsetMinutes)).DateTime);

    /// <summary>Plans a meeting.</summary>
    /// <param name="scheduledTime">When it starts; its offset from UTC gives the meeting's calendar day.</param>
    public static Meeting Schedule(
        MeetingId id, UserId userId, ContactId contactId, string title, DateTimeOffset scheduledTime,
        MeetingStatus status, int? durationMinutes, DateTimeOffset now) =>
        new(id, userId, contactId, title, now)
        {
            ScheduledTime = scheduledTime.ToUniversalTime(),
            UtcOffsetMinutes = (int)scheduledTime.Offset.TotalMinutes,
            Status = status,
            DurationMinutes = durationMinutes,
        };

    /// <summary>Notes that the meeting's transcript arrived: a planned or running meeting was held.</summary>
    /// <exception cref="RuleBrokenException">The meeting was cancelled.</exception>
    public void WasHeld(DateTimeOffset now)
    {
        if (Status == MeetingStatus.Cancelled)
            throw new RuleBrokenException("meeting_cancelled", $"Meeting {Id} was cancelled; a cancelled meeting cannot be analysed.");

        if (Status is MeetingStatus.Scheduled or MeetingStatus.InProgress)
            (Status, UpdatedAt) = (MeetingStatus.Completed, now);
    }
}
