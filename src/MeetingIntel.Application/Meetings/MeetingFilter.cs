using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Meetings;

/// <summary>Which meetings are wanted; null leaves a field open.</summary>
/// <param name="From">The earliest start, included.</param>
/// <param name="To">The latest start, excluded.</param>
/// <param name="TitleContains">Text in the title, whatever its case.</param>
public sealed record MeetingFilter(
    UserId? UserId, ContactId? ContactId, MeetingStatus? Status, DateTimeOffset? From, DateTimeOffset? To, string? TitleContains);
