namespace MeetingIntel.Evaluation.Corpora;

/// <summary>What one speaker said at a stretch; <paramref name="Start"/> in seconds, null when unknown.</summary>
public sealed record SpokenTurn(string Speaker, string Text, double? Start = null);
