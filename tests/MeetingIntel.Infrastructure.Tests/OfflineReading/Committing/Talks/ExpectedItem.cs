using System.Globalization;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing.Talks;

/// <summary>An item that a person would write down.</summary>
/// <param name="Owners">Any of whom may own it; "nobody" is no owner, and "none" allows that it is not written down.</param>
/// <param name="Words">What its task says, each in one of several words.</param>
/// <param name="Deadline">Its day, "none", or null when the talk leaves that open.</param>
/// <param name="IsUnsure">Whether it may not be sure.</param>
internal sealed record ExpectedItem(string[] Owners, string[][] Words, string? Deadline, bool IsUnsure)
{
    private const string LessSure = " less sure";

    public bool IsOptional => Owners.Contains("none");

    public static ExpectedItem Parse(string text)
    {
        var isUnsure = text.EndsWith(LessSure, StringComparison.Ordinal);
        var parts = (isUnsure ? text[..^LessSure.Length] : text).Split(": ", 2);
        var (words, deadline) = parts[1].Split(" @ ") is [var before, var after] ? (before, after) : (parts[1], null);
        return new ExpectedItem(parts[0].Split('|'), [.. words.Split(' ').Select(w => w.Split('|'))], deadline, isUnsure);
    }

    public bool IsMetBy(Commitment item) =>
        Owners.Contains(item.Owner ?? "nobody", StringComparer.OrdinalIgnoreCase)
        && Words.All(w => w.Any(word => item.Task.Contains(word, StringComparison.OrdinalIgnoreCase)))
        && (Deadline == null || Deadline == (item.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none"))
        && (!IsUnsure || item.Confidence.Value < 0.6);
}
