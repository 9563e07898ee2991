namespace MeetingIntel.Application.Llm;

/// <summary>A model's answer.</summary>
/// <param name="Json">The answer: JSON in the form that the request's schema gives.</param>
/// <param name="Model">The model that gave it, as <c>provider/model</c>.</param>
/// <param name="Tokens">What it cost in tokens.</param>
public sealed record LlmResponse(string Json, string Model, LlmTokens Tokens = default);
