using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>Which turns an insight was read from, for weighing it against those of other parts.</summary>
/// <param name="transcript">The transcript.</param>
/// <param name="part">The part of it.</param>
public sealed class TurnsRead(Transcript transcript, TranscriptPart part)
{
    private readonly Lazy<Dictionary<string, double>> _bySpeaker = new(() => CountBySpeaker(transcript, part.Own));

    /// <summary>What the part alone was to read; parts are ordered by it.</summary>
    public Passage Own => part.Own;

    /// <summary>What it was shown.</summary>
    public Passage Shown => part.Shown;

    /// <summary>How many turns that is, those that another part repeats counted once.</summary>
    public double Count { get; } = part.Own.TurnsOf(transcript);

    /// <summary>How many of them a speaker has.</summary>
    public double CountOf(string speaker) => _bySpeaker.Value.GetValueOrDefault(speaker.Trim());

    /// <summary>The words of a turn that both this part and another were shown.</summary>
    public ReadOnlySpan<char> WordsShownToo(int turn, TurnsRead other)
    {
        var (from, to) = Shown.Within(transcript.Turns[turn]);
        var (otherFrom, otherTo) = other.Shown.Within(transcript.Turns[turn]);
        (from, to) = (Math.Max(from, otherFrom), Math.Min(to, otherTo));
        return from < to ? transcript.WordsOf(transcript.Turns[turn])[from..to] : [];
    }

    private static Dictionary<string, double> CountBySpeaker(Transcript transcript, Passage own)
    {
        var counts = new Dictionary<string, double>(StringComparer.OrdinalIgnoreCase);
        for (var number = own.FirstTurn; number <= own.LastTurn; number++)
        {
            var turn = transcript.Turns[number];
            var speaker = turn.Speaker ?? TranscriptPrompt.UnknownSpeaker;
            counts[speaker] = counts.GetValueOrDefault(speaker) + own.ShareOf(turn);
        }

        return counts;
    }
}
