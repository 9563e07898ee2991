namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>Whose protocol a request speaks; its path says so.</summary>
public enum FakeLlmProtocol
{
    /// <summary>A path that neither vendor has.</summary>
    Unknown,

    /// <summary>OpenAI's chat completions: <c>POST …/v1/chat/completions</c>.</summary>
    OpenAI,

    /// <summary>Anthropic's messages: <c>POST …/v1/messages</c>.</summary>
    Anthropic,
}
