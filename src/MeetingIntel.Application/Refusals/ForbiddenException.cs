namespace MeetingIntel.Application.Refusals;

/// <summary>The thing is there, but it is not the caller's.</summary>
public sealed class ForbiddenException(string message) : RefusalException(message);
