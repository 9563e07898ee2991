using MeetingIntel.Application.Llm;
using Moq;
using Moq.Language.Flow;

namespace MeetingIntel.Infrastructure.Tests.Llm;

/// <summary>What a model says, or does not say.</summary>
internal static class Answers
{
    public static LlmResponse Good { get; } = new("""{"score":0.8}""", "test/model", new LlmTokens(100, 10, 20));

    public static LlmException Failure(LlmFailureKind kind = LlmFailureKind.Unavailable, TimeSpan? retryAfter = null) =>
        new(kind, $"the provider said {kind}", retryAfter);

    /// <summary>Sets up what a model gives to every question.</summary>
    public static ISetup<ILlmClient, Task<LlmResponse>> SetupAnswer(this Mock<ILlmClient> model) =>
        model.Setup(m => m.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>()));

    /// <summary>Sets up a model that never answers, but listens when it is called off.</summary>
    public static void SetupSilence(this Mock<ILlmClient> model) =>
        model.SetupAnswer().Returns(async (LlmRequest _, CancellationToken token) =>
        {
            await new TaskCompletionSource().Task.WaitAsync(token);
            return Good;
        });

    /// <summary>
    /// Sets up a model that gives one outcome after the other, and counts its calls on the request's meter as the pipeline does.
    /// </summary>
    public static void SetupOutcomes(this Mock<ILlmClient> model, params object[] outcomes)
    {
        var rest = new Queue<object>(outcomes);
        model.SetupAnswer().Returns((LlmRequest request, CancellationToken _) =>
        {
            request.Meter.Count(default);
            return rest.Dequeue() switch
            {
                Exception e => Task.FromException<LlmResponse>(e),
                var answer => Task.FromResult((LlmResponse)answer),
            };
        });
    }

    public static void VerifyCalls(this Mock<ILlmClient> model, int calls) =>
        model.Verify(m => m.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>()), Times.Exactly(calls));

    /// <summary>The questions that a model was asked, in their order.</summary>
    public static IEnumerable<LlmRequest> Asked(this Mock<ILlmClient> model) => model.Invocations.Select(i => (LlmRequest)i.Arguments[0]!);

    /// <summary>Asks, and fails rather than hangs when the answer depends on a clock that nobody advances.</summary>
    public static Task<LlmResponse> AskAsync(
        this ILlmClient client, LlmRequest? request = null, CancellationToken cancellationToken = default) =>
        client.GenerateAsync(request ?? Questions.About(), cancellationToken).WaitAsync(Clocks.Patience, CancellationToken.None);
}
