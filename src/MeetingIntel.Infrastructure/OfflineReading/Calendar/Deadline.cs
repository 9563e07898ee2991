namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>A deadline where it was spoken.</summary>
/// <param name="From">The first word of its phrase.</param>
/// <param name="To">The word after its last.</param>
/// <param name="Date">The last day that it allows; null when that is not on a calendar from 1970 to 2200.</param>
/// <param name="IsDay">Whether it names one day, and not a week or a month.</param>
internal readonly record struct Deadline(int From, int To, DateOnly? Date, bool IsDay);
