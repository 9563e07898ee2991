namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>A caption.</summary>
/// <param name="StartSeconds">When it begins.</param>
/// <param name="FirstLine">The place of its first line of words among those of the file.</param>
internal readonly record struct Cue(double StartSeconds, int FirstLine);
