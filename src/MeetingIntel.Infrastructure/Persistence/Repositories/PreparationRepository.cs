using MeetingIntel.Application.Meetings;
using MeetingIntel.Domain.Preparations;

namespace MeetingIntel.Infrastructure.Persistence.Repositories;

internal sealed class PreparationRepository(MeetingIntelDbContext database) : IPreparationRepository
{
    public void Add(Preparation preparation) => database.Preparations.Add(preparation);
}
