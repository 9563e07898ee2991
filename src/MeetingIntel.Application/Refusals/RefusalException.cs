namespace MeetingIntel.Application.Refusals;

/// <summary>The service says no, for a reason the caller can act on. The set is closed: one table turns each into a problem.</summary>
public abstract class RefusalException(string message) : Exception(message);
