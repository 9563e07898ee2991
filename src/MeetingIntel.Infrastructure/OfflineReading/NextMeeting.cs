namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>A next meeting that was spoken of.</summary>
/// <param name="Said">The sentence.</param>
/// <param name="At">The first of the words that speak of it.</param>
/// <param name="Day">The day that was named; null when none was.</param>
/// <param name="DayText">That day as it was spoken; null when none was.</param>
internal sealed record NextMeeting(Sentence Said, int At, DateOnly? Day, string? DayText);
