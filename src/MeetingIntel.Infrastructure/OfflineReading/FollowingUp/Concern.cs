using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.FollowingUp;

/// <summary>A risk or worry that somebody voiced.</summary>
/// <param name="Said">The sentence.</param>
/// <param name="At">The first of the words that voice it.</param>
/// <param name="End">Where they end.</param>
/// <param name="Matter">What it is about: "about the renewal price", "that the pilot slips".</param>
internal sealed record Concern(Sentence Said, int At, int End, string Matter);
