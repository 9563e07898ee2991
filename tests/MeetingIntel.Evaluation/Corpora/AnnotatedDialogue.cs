namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A conversation of two with how satisfied they were.</summary>
public sealed record AnnotatedDialogue(string Id, string Split, IReadOnlyList<SpokenTurn> Turns, GoldMood Gold);
