namespace MeetingIntel.Evaluation.Corpora;

/// <summary>A phrase that names a day.</summary>
/// <param name="Input">The sentence it was said in.</param>
/// <param name="Reference">The moment it was said.</param>
/// <param name="Text">The phrase.</param>
/// <param name="Values">What it can mean; the last is what lies ahead.</param>
public sealed record DatedPhrase(string Input, DateTime Reference, string Text, IReadOnlyList<DatedValue> Values);
