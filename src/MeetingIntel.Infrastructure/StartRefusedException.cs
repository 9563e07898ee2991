namespace MeetingIntel.Infrastructure;

/// <summary>The service will not start with these settings; the message says why, for whoever runs it.</summary>
public sealed class StartRefusedException(string message) : Exception(message);
