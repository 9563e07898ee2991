using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Asking;

/// <summary>A question that the meeting left without an answer.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Reply">The sentence that puts it off; null when nobody replied.</param>
internal sealed record OpenQuestion(Sentence Asked, Sentence? Reply);
