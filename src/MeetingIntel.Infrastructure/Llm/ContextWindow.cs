using MeetingIntel.Application.Llm;
using Microsoft.Extensions.Options;
using Microsoft.ML.Tokenizers;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>Counts tokens in o200k, the vocabulary of OpenAI's models of today; it is read at the first count, which takes 100 to 250 ms.</summary>
internal sealed class ContextWindow(IOptions<LlmOptions> options) : IContextWindow
{
    private static readonly Lazy<TiktokenTokenizer> Vocabulary = new(() => TiktokenTokenizer.CreateForEncoding("o200k_base"));

    /// <inheritdoc/>
    public int Tokens => options.Value.ContextTokens;

    /// <inheritdoc/>
    public int CountTokens(ReadOnlySpan<char> text) => text.IsEmpty ? 0 : Vocabulary.Value.CountTokens(text, considerNormalization: false);
}
