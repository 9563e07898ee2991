namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Words that take back what was said last, whether it was promised or settled: "scratch that".</summary>
internal static class TakingBack
{
    /// <summary>The phrases. A room adds what takes back only what it reads.</summary>
    public static readonly IReadOnlyList<string> Phrases =
    [
        "scrap that", "scratch that", "strike that", "drop that", "cancel that", "forget that", "forget about that", "never mind", "nevermind",
    ];
}
