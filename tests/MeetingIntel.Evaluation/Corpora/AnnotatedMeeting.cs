namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A meeting with what people found in it, as the corpus folder has it.</summary>
/// <param name="Id">Names the meeting and the file of its prediction.</param>
/// <param name="Turns">What was said.</param>
/// <param name="Gold">What people found.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Series">Meetings of one series share people and topics, so that they are never on both sides of a comparison.</param>
/// <param name="Split">Only <c>dev</c>, or a corpus without parts, is read: other parts are held out.</param>
/// <param name="Date">The day it was held, in whatever form; null when unknown.</param>
public sealed record AnnotatedMeeting(
    string Id, IReadOnlyList<SpokenTurn> Turns, Gold Gold, string Title = "", string Series = "", string Split = Corpus.Development, string? Date = null);
