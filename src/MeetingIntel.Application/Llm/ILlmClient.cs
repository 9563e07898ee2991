namespace MeetingIntel.Application.Llm;

/// <summary>The one port to a language model. An adapter per provider sits innermost; decorators wrap it.</summary>
public interface ILlmClient
{
    /// <summary>Asks the model once (the outermost client may ask several times) and gives its answer.</summary>
    /// <exception cref="LlmException">There is no answer; its kind says why.</exception>
    Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken);
}
