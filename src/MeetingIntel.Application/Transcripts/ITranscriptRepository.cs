using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Transcripts;

/// <summary>Keeps transcripts.</summary>
public interface ITranscriptRepository
{
    /// <summary>Adds a transcript, to be kept at the next commit.</summary>
    void Add(Transcript transcript);

    /// <summary>The transcript, or null.</summary>
    Task<Transcript?> GetAsync(TranscriptId id, CancellationToken cancellationToken);

    /// <summary>The labels of a transcript's speakers, each once; none when there is no such transcript.</summary>
    Task<IReadOnlyList<string>> ListSpeakersAsync(TranscriptId id, CancellationToken cancellationToken);

    /// <summary>The meeting's transcript with this hash, or null.</summary>
    Task<Transcript?> FindByHashAsync(MeetingId meetingId, string hash, CancellationToken cancellationToken);

    /// <summary>The meeting's transcript that was received last, or null.</summary>
    Task<Transcript?> GetNewestAsync(MeetingId meetingId, CancellationToken cancellationToken);
}
