using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Domain.Preparations;

/// <summary>A brief that a user got before a meeting, with its sources.</summary>
public sealed class Preparation
{
    /// <summary>Keeps a brief.</summary>
    public Preparation(PreparationId id, MeetingId meetingId, Brief brief, IReadOnlyList<PreparationSource> sources, string model, DateTimeOffset createdAt) =>
        (Id, MeetingId, Brief, Sources, Model, CreatedAt) = (id, meetingId, brief, sources, model, createdAt);

    /// <summary>The preparation's id.</summary>
    public PreparationId Id { get; private set; }

    /// <summary>The meeting it prepares for.</summary>
    public MeetingId MeetingId { get; private set; }

    /// <summary>The brief.</summary>
    public Brief Brief { get; private set; }

    /// <summary>Where it comes from.</summary>
    public IReadOnlyList<PreparationSource> Sources { get; private set; }

    /// <summary>The model that wrote it.</summary>
    public string Model { get; private set; }

    /// <summary>When it was made, in UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }
}
