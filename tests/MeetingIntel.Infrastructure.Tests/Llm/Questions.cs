using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Tests.Llm;

/// <summary>Requests to a model, of which a test names only what it is about.</summary>
internal static class Questions
{
    public const string Fence = "0123456789abcdef0123456789abcdef";

    public static LlmRequest About(string prompt = "[0] Anna: We ship on Friday.") => new()
    {
        Task = "sentiment",
        PromptVersion = 1,
        Instructions = "Judge the mood.",
        Prompt = prompt,
        Fence = Fence,
        Schema = """{"type":"object"}""",
        FindFault = _ => null,
    };
}
