using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>How pressing a task is, and why.</summary>
/// <param name="Level">How pressing.</param>
/// <param name="Reason">What makes it so, as a sentence; null when nothing speaks for more or less.</param>
internal sealed record Urgency(Priority Level, string? Reason)
{
    /// <summary>Nothing speaks for more or less.</summary>
    public static Urgency Plain { get; } = new(Priority.Medium, null);
}
