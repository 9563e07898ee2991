using MeetingIntel.Application.Transcripts;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence.Repositories;

internal sealed class TranscriptRepository(MeetingIntelDbContext database) : ITranscriptRepository
{
    public void Add(Transcript transcript) => database.Transcripts.Add(transcript);

    public Task<Transcript?> GetAsync(TranscriptId id, CancellationToken cancellationToken) =>
        database.Transcripts.FirstOrDefaultAsync(t => t.Id == id, cancellationToken);

    public async Task<IReadOnlyList<string>> ListSpeakersAsync(TranscriptId id, CancellationToken cancellationToken) =>
        await database.Transcripts.Where(t => t.Id == id).Select(t => t.Turns).FirstOrDefaultAsync(cancellationToken) is { } turns
            ? [.. turns.Select(t => t.Speaker).OfType<string>().Distinct()]
            : [];

    public Task<Transcript?> FindByHashAsync(MeetingId meetingId, string hash, CancellationToken cancellationToken) =>
        database.Transcripts.FirstOrDefaultAsync(t => t.MeetingId == meetingId && t.Hash == hash, cancellationToken);

    public Task<Transcript?> GetNewestAsync(MeetingId meetingId, CancellationToken cancellationToken) =>
        database.Transcripts.AsNoTracking()
            .Where(t => t.MeetingId == meetingId)
            .OrderByDescending(t => t.ReceivedAt)
            .FirstOrDefaultAsync(cancellationToken);
}
