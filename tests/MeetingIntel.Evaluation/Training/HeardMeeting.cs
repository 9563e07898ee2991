using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Evaluation.Training;

/// <summary>An annotated meeting as the built-in model hears it.</summary>
/// <param name="Set">The set that its figures belong to: a corpus, or an era of one.</param>
internal sealed record HeardMeeting(string Set, AnnotatedMeeting Meeting, Conversation Conversation)
{
    /// <summary>The corpus it comes from.</summary>
    public string Corpus => Set.Split('/')[0];
}
