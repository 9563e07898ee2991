namespace MeetingIntel.Application.Refusals;

/// <summary>The thing's state does not allow it.</summary>
public sealed class ConflictException(string message) : RefusalException(message);
