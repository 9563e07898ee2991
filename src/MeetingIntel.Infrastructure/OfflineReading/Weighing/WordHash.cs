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

    /// <summary>The number of two words in this order.</summary>
    public static uint Pair(uint first, uint second) => (first * 0x01000193) ^ (second * 0x85EBCA77);

    /// <summary>The number of a word in one of the roles that a model tells apart: said itself, just before, just after.</summary>
    public static uint InRole(uint word, uint role)
    {
        var mixed = (word ^ (role * 0xC2B2AE3D)) * 0x27D4EB2F;
        return mixed ^ (mixed >> 15);
    }
}
