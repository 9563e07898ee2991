using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>A phrase to learn from.</summary>
/// <param name="Traits">What it is like.</param>
/// <param name="Likeness">How alike it is to the topic that people wrote which it is most alike to, from 0 to 1.</param>
/// <param name="Importance">How much it counts: neither long meetings nor large sets outweigh the others.</param>
internal sealed record TopicExample(IReadOnlyList<Trait> Traits, double Likeness, double Importance);
