using MeetingIntel.Domain.Preparations;

namespace MeetingIntel.Application.Meetings;

/// <summary>Keeps the briefs that users got.</summary>
public interface IPreparationRepository
{
    /// <summary>Adds a preparation, to be kept at the next commit.</summary>
    void Add(Preparation preparation);
}
