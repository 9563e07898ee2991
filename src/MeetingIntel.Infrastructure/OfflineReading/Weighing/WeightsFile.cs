using System.Reflection;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>The learned weights that come with the program, as files in its assembly.</summary>
internal static class WeightsFile
{
    /// <summary>What a file holds.</summary>
    /// <exception cref="InvalidOperationException">There is none of this name.</exception>
    public static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
