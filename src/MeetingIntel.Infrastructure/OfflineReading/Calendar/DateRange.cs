namespace MeetingIntel.Infrastructure.OfflineReading.Calendar;

/// <summary>Days from one date to another, both as they were spoken.</summary>
/// <param name="Named">The days, and where the words end.</param>
/// <param name="EndsBefore">
/// The first day of the date that was spoken as its end, which some do not count in: "from Monday to Wednesday" is over on Wednesday for
/// people, on Tuesday night for who counts up to it. Null where the end itself says that it counts: "to the end of 2027", "Monday or Tuesday".
/// </param>
internal readonly record struct DateRange(NamedDays Named, DateOnly? EndsBefore);
