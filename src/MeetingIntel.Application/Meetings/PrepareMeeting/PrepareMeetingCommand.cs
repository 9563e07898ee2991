using System.Text.Json.Serialization;
using MediatR;

namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>Briefs a user before a meeting.</summary>
public sealed record PrepareMeetingCommand : IRequest<PrepareMeetingResult>
{
    /// <summary>The meeting's id; from the route.</summary>
    [JsonIgnore]
    public string MeetingId { get; init; } = "";

    /// <summary>The user whose meeting it is.</summary>
    public string UserId { get; init; } = "";
}
