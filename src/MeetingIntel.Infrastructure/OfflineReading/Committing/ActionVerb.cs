namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>The verb of a task.</summary>
/// <param name="At">Where it stands in its sentence.</param>
/// <param name="Plain">Its plain form, such as "send".</param>
/// <param name="Weight">How well it speaks for something that is done after the meeting; 1 for a verb that hardly means anything
/// else.</param>
internal readonly record struct ActionVerb(int At, string Plain, double Weight);
