using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>A sentence to learn from.</summary>
internal sealed record Example(AnnotatedMeeting Meeting, Sentence Sentence, List<Trait> Traits, bool IsRight);
