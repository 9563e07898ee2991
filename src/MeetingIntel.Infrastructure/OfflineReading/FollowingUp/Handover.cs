using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.FollowingUp;

/// <summary>Something that one speaker says was sent to the others.</summary>
/// <param name="Said">The sentence.</param>
/// <param name="At">The first of the words that say it.</param>
/// <param name="End">Where they end.</param>
/// <param name="Thing">What was sent.</param>
internal sealed record Handover(Sentence Said, int At, int End, string Thing);
