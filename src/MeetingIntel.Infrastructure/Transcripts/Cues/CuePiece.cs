namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>What one voice speaks in one line of a cue.</summary>
/// <param name="Cue">The cue, counted from 0.</param>
/// <param name="Start">Where it begins in the words.</param>
/// <param name="End">Where it ends.</param>
/// <param name="HasVoice">Whether a tag says whose voice it is, even if it names nobody.</param>
/// <param name="Voice">Whose.</param>
internal readonly record struct CuePiece(int Cue, int Start, int End, bool HasVoice, string? Voice)
{
    /// <summary>Whether <paramref name="next"/> goes on in the same cue with the same voice.</summary>
    public bool IsOfSameVoice(CuePiece next) => (Cue, HasVoice, Voice) == (next.Cue, next.HasVoice, next.Voice);
}
