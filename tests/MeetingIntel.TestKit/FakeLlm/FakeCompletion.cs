namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>What a model made of a question, before a vendor's protocol wraps it.</summary>
/// <param name="Text">The model's words; empty when it said nothing.</param>
/// <param name="Ending">Why it ended.</param>
internal sealed record FakeCompletion(string Text, FakeEnding Ending = FakeEnding.Natural)
{
    /// <summary>Tokens read, of which <see cref="CachedInputTokens"/> came from the vendor's prompt cache.</summary>
    public const int InputTokens = 120;

    /// <summary>Tokens that came from the vendor's prompt cache.</summary>
    public const int CachedInputTokens = 40;

    /// <summary>Tokens written.</summary>
    public const int OutputTokens = 30;

    /// <summary>What a model says when it refuses.</summary>
    public const string Refusal = "I'm sorry, but I can't help with that request.";
}
