namespace MeetingIntel.Application.Refusals;

/// <summary>What was sent is larger than the service takes.</summary>
public sealed class TooLargeException(string message) : RefusalException(message);
