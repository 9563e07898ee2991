using System.Text.Json.Serialization;
using MediatR;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.ActionItems.ChangeActionItem;

/// <summary>Changes fields of an action item; what is left out stays. A later analysis of the meeting keeps what was changed.</summary>
public sealed record ChangeActionItemCommand : IRequest<ActionItemResult>
{
    /// <summary>The item's id; from the route.</summary>
    [JsonIgnore]
    public string Id { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public Patch<ActionItemStatus> Status { get; init; }

    /// <summary>Who is to do it; null for nobody.</summary>
    public Patch<string?> Owner { get; init; }

    /// <summary>By which day, in the years 1970 to 2200; null for none.</summary>
    public Patch<DateOnly?> Deadline { get; init; }

    /// <summary>What is to be done.</summary>
    public Patch<string> Task { get; init; }
}
