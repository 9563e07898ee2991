using MediatR;

namespace MeetingIntel.Application.Analyses.SettleInterrupted;

/// <summary>Settles analyses that a process left running when it ended; gives how many. For the start of the service, before it serves.</summary>
public sealed record SettleInterruptedCommand : IRequest<int>;
