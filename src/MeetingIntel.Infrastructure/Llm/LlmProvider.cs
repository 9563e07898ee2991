using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Who can be asked.</summary>
/// <param name="Name">The name in settings.</param>
/// <param name="Client">Makes single calls.</param>
/// <param name="ModelFor">The model that answers a request, as <c>provider/model</c>.</param>
internal sealed record LlmProvider(string Name, ILlmClient Client, Func<LlmRequest, string> ModelFor);
