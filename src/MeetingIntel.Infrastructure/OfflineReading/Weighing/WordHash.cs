namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>A number that stands for a word in learned weights.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a, the same on every machine.</summary>
    public static uint Of(string word)
    {
        var hash = 2166136261;
        foreach (var c in word)
            hash = (hash ^ c) * 16777619;
        return hash;
    }
}
