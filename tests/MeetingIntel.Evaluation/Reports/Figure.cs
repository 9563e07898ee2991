using MeetingIntel.Evaluation.Scoring;

namespace MeetingIntel.Evaluation.Reports;

/// <summary>A line of the report.</summary>
/// <param name="Set">The set it was measured on.</param>
/// <param name="Name">What was measured.</param>
/// <param name="Interval">The figure.</param>
/// <param name="Note">What explains it: counts, precision and recall.</param>
public sealed record Figure(string Set, string Name, Interval Interval, string Note);
