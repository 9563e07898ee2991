using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Where answers are kept to be given again.</summary>
public interface IAnswerStore
{
    /// <summary>The answer under a key, as it was kept; null when there is none.</summary>
    Task<LlmResponse?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Keeps an answer in place of what stood under its key.</summary>
    Task KeepAsync(string key, LlmResponse answer, CancellationToken cancellationToken);
}
