using MediatR;
using MeetingIntel.Application.Paging;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.ActionItems.ListActionItems;

/// <summary>Lists the commitments of every meeting's newest analysis.</summary>
public sealed record ListActionItemsQuery : IRequest<Page<ActionItemResult>>
{
    /// <summary>Only what this person is to do: the name as it stands in <c>owner</c>, whatever its case.</summary>
    public string? Owner { get; init; }

    /// <summary>Only what this side is to do: items of which it is not known never match.</summary>
    public Side? Side { get; init; }

    /// <summary>Only from meetings with this contact.</summary>
    public string? ContactId { get; init; }

    /// <summary>Only from this user's meetings.</summary>
    public string? UserId { get; init; }

    /// <summary>Only from this meeting.</summary>
    public string? MeetingId { get; init; }

    /// <summary>Only items in this status; all when left out.</summary>
    public ActionItemStatus? Status { get; init; }

    /// <summary>Only what is due before this day; an item without deadline never is.</summary>
    public DateOnly? DueBefore { get; init; }

    /// <summary>Only items of this <c>confidence</c> or more, from 0 to 1; all when left out. What a model means by it is told at the item's field.</summary>
    public double? MinConfidence { get; init; }

    /// <summary>How many items a page has at most.</summary>
    public int Limit { get; init; } = PageLimits.Default;

    /// <summary>Where to go on: <c>next_cursor</c> of the page before, with the same filters; the first page when left out.</summary>
    public string? Cursor { get; init; }
}
