using System.Collections.Concurrent;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;

namespace MeetingIntel.Infrastructure.Tests.Llm;

/// <summary>Keeps answers for as long as a test runs.</summary>
internal sealed class AnswersInMemory : IAnswerStore
{
    private readonly ConcurrentDictionary<string, LlmResponse> _answers = new();

    public Task<LlmResponse?> FindAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult(_answers.TryGetValue(key, out var answer) ? answer with { Tokens = default } : null);

    public Task KeepAsync(string key, LlmResponse answer, CancellationToken cancellationToken)
    {
        _answers[key] = answer;
        return Task.CompletedTask;
    }
}
