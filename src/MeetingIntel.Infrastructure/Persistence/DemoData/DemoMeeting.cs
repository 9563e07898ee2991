using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Infrastructure.Persistence.DemoData;

/// <summary>A past meeting to try the service on; its transcript is the resource of its number.</summary>
internal sealed record DemoMeeting(string Title, UserId UserId, ContactId ContactId, DateTimeOffset ScheduledTime, int DurationMinutes);
