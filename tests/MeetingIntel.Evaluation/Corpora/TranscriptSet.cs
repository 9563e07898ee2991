namespace MeetingIntel.Evaluation.Corpora;

/// <summary>Transcripts that are scored together; one of the lists has some, the others none.</summary>
/// <param name="Name">The set as it is asked for: a folder of meetings, one with an era (<c>akash/early</c>), a file of dialogues, or the date phrases.</param>
/// <param name="Meetings">Annotated meetings.</param>
/// <param name="Dialogues">Rated dialogues.</param>
/// <param name="Phrases">Phrases that name days.</param>
public sealed record TranscriptSet(
    string Name, IReadOnlyList<AnnotatedMeeting> Meetings, IReadOnlyList<AnnotatedDialogue> Dialogues, IReadOnlyList<DatedPhrase> Phrases);
