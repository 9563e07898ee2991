using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.ActionItems;

/// <summary>Which action items are wanted; null leaves a field open.</summary>
/// <param name="Owner">The owner's name, whatever its case.</param>
/// <param name="DueBefore">The earliest deadline that is too late; items without a deadline never match.</param>
public sealed record ActionItemFilter(
    string? Owner, ContactId? ContactId, UserId? UserId, MeetingId? MeetingId, ActionItemStatus? Status, DateOnly? DueBefore, Side? Side);
