using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.ActionItems;

/// <summary>Keeps action items. Lists read only the newest analysis of a meeting that has at least one success.</summary>
public interface IActionItemRepository
{
    /// <summary>Adds an item, to be kept at the next commit.</summary>
    void Add(ActionItem item);

    /// <summary>Removes the items of an analysis that finds them anew. At once, so only as the only writer.</summary>
    Task RemoveOfAnalysisAsync(AnalysisId analysisId, CancellationToken cancellationToken);

    /// <summary>The item as the newest analysis that has it found it, or null.</summary>
    Task<CitedActionItem?> GetAsync(ActionItemId id, CancellationToken cancellationToken);

    /// <summary>Whether the item's meeting has a newer analysis with insights, in which the item is not.</summary>
    Task<bool> IsSupersededAsync(ActionItem item, CancellationToken cancellationToken);

    /// <summary>The items of an analysis, in the order of the meeting.</summary>
    Task<IReadOnlyList<ActionItem>> ListOfAnalysisAsync(AnalysisId analysisId, CancellationToken cancellationToken);

    /// <summary>
    /// Every item that other analyses of the meeting found, each as the newest of them left it: newest analysis first, then in the order
    /// of the meeting, at most <paramref name="count"/>.
    /// </summary>
    Task<IReadOnlyList<ActionItem>> ListKnownAsync(MeetingId meetingId, AnalysisId except, int count, CancellationToken cancellationToken);

    /// <summary>Items by analysis, newest first, then in the order of the meeting, after <paramref name="after"/>, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<CitedActionItem>> ListAsync(ActionItemFilter filter, ActionItemPlace? after, int count, CancellationToken cancellationToken);

    /// <summary>
    /// What is open from the user's meetings with the contact, cancelled ones and <paramref name="except"/> left out: by deadline, those
    /// without one last, at most <paramref name="count"/>.
    /// </summary>
    Task<IReadOnlyList<(ActionItem Item, Meeting Meeting)>> ListOpenForContactAsync(
        UserId userId, ContactId contactId, MeetingId except, int count, CancellationToken cancellationToken);
}
