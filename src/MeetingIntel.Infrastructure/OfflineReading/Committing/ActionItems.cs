using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Answers the question for action items.</summary>
internal static class ActionItems
{
    /// <summary>The commitments of a conversation, in the order they came up.</summary>
    public static ActionItemsAnswer Read(Conversation conversation) => new(
    [
        .. Commitments.In(conversation).Select(p =>
            new ActionItemsAnswer.Item(p.Task, p.Owner, p.Due, p.DueText, p.Priority.Level, p.Priority.Reason, p.Likelihood, p.Evidence)),
    ]);
}
