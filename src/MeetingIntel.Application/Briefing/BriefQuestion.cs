using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Briefing;

/// <summary>The question for a brief, and how much of what is known it shows.</summary>
/// <param name="Request">The question.</param>
/// <param name="MeetingsShown">How many of the past meetings, the newest.</param>
/// <param name="ItemsShown">How many of the open items, the first.</param>
public sealed record BriefQuestion(LlmRequest Request, int MeetingsShown, int ItemsShown);
