using System.Globalization;
using MeetingIntel.Domain.Analyses;

namespace MeetingIntel.Application.ActionItems;

/// <summary>A place in a list of action items, which goes from the newest analysis to the oldest, then in the order of the meeting.</summary>
/// <param name="AnalysisId">The analysis of the item at this place.</param>
/// <param name="Position">The item's place in it.</param>
public sealed record ActionItemPlace(AnalysisId AnalysisId, int Position)
{
    /// <summary>The place as text.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Position} {AnalysisId}");

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static ActionItemPlace Parse(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return new(new AnalysisId(text[(blank + 1)..]), int.Parse(text.AsSpan(0, blank), CultureInfo.InvariantCulture));
    }
}
