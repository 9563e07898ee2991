using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>A next meeting that was spoken of.</summary>
/// <param name="Said">The sentence.</param>
/// <param name="At">The first of the words that speak of it.</param>
/// <param name="Day">The day that was named; null when none was, or only a week or a month.</param>
/// <param name="Due">The last day that the words allow; null when none was named.</param>
/// <param name="DayText">The day, week or month as it was spoken; null when none was.</param>
internal sealed record NextMeeting(Sentence Said, int At, DateOnly? Day, DateOnly? Due, string? DayText);
