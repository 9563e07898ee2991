namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Words that were understood, whether or not anything is to be done by them.</summary>
/// <param name="Promise">What is to be done; null when nothing is.</param>
/// <param name="To">The place after the last of the words.</param>
internal readonly record struct Found(Promise? Promise, int To);
