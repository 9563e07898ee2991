using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Some words of a sentence.</summary>
/// <param name="Said">The sentence.</param>
/// <param name="From">The first of the words.</param>
/// <param name="To">The place after the last.</param>
internal readonly record struct Passage(Sentence Said, int From, int To)
{
    /// <summary>The words.</summary>
    public Word[] Words => Said.Words[From..To];
}
