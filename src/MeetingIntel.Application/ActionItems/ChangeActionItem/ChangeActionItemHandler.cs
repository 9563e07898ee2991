using AutoMapper;
using MediatR;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Sides;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.ActionItems.ChangeActionItem;

/// <summary>Changes the item.</summary>
public sealed class ChangeActionItemHandler(
    IActionItemRepository actionItems, MeetingParties parties, OwnerSides sides, IUnitOfWork unitOfWork, IMapper mapper, TimeProvider clock)
    : IRequestHandler<ChangeActionItemCommand, ActionItemResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such item.</exception>
    /// <exception cref="ConflictException">A newer analysis of the meeting stands, and it has no such item.</exception>
    public async Task<ActionItemResult> Handle(ChangeActionItemCommand command, CancellationToken cancellationToken)
    {
        await using var exclusive = await unitOfWork.BeginExclusiveAsync(cancellationToken);
        var cited = await actionItems.GetAsync(new ActionItemId(command.Id), cancellationToken) ?? throw new NotFoundException("action item", command.Id);
        var item = cited.Item;
        if (await actionItems.IsSupersededAsync(item, cancellationToken))
            throw new ConflictException($"Action item {command.Id} belongs to an earlier analysis of meeting {item.MeetingId}; the newest has no such item, so it can no longer be changed.");

        var now = clock.GetUtcNow();
        if (command.Status.IsGiven)
            item.Move(command.Status.Value, now);
        if (command.Owner.IsGiven)
        {
            item.Assign(command.Owner.Value?.Trim(), now);
            await sides.TellAsync([item], await parties.OfAsync(item, cancellationToken), cancellationToken);
        }

        if (command.Deadline.IsGiven)
            item.Postpone(command.Deadline.Value, now);
        if (command.Task.IsGiven)
            item.Reword(command.Task.Value.Trim(), now);
        await unitOfWork.CommitAsync(cancellationToken);
        return mapper.Map<ActionItemResult>(cited);
    }
}
