namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Pairs;

/// <summary>What a person would say of a talk: whether something is to be done, by whom, and how sure it is beside the other talk.</summary>
/// <param name="IsItem">Whether something is to be done.</param>
/// <param name="Owner">Whose it is, by letter or label; null when nobody took it.</param>
/// <param name="IsLessSure">Whether it is less sure than in the pair's other talk.</param>
internal sealed record Verdict(bool IsItem, string? Owner, bool IsLessSure)
{
    private const string LessSure = " less sure";

    /// <summary>Reads "none", "nobody" or an owner, with "less sure" behind it or without.</summary>
    public static Verdict Parse(string text)
    {
        var isLessSure = text.EndsWith(LessSure, StringComparison.Ordinal);
        var owner = isLessSure ? text[..^LessSure.Length] : text;
        return new Verdict(owner != "none", owner is "none" or "nobody" ? null : owner, isLessSure);
    }
}
