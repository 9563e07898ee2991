namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A conversation of two with how satisfied they were.</summary>
public sealed record AnnotatedDialogue(string Id, IReadOnlyList<SpokenTurn> Turns, GoldMood Gold, string Split = Corpus.Development);
