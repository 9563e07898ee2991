using System.ClientModel;
using System.Text.Json;
using Anthropic.Exceptions;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Providers;
using MeetingIntel.Infrastructure.Llm.Providers.OpenAi;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers;

/// <summary>What the tests on the wire do not reach.</summary>
public sealed class ChatClientLlmClientTests
{
    private readonly Mock<IChatClient> _chat = new();
    private readonly Listener _log = new();

    public static TheoryData<Exception> BreaksOfProtocol => new(
        new JsonException(), new ArgumentOutOfRangeException(), new InvalidOperationException(), new FormatException(), new KeyNotFoundException(),
        new ClientResultException("no"), new AnthropicInvalidDataException("no"));

    [Theory]
    [MemberData(nameof(BreaksOfProtocol))]
    public async Task What_a_vendors_client_cannot_read_is_a_malformed_answer(Exception exception)
    {
        Setup().ThrowsAsync(exception);

        var failure = await Assert.ThrowsAsync<LlmException>(() => Client().AskAsync());

        Assert.Equal((LlmFailureKind.MalformedAnswer, "LLM gave an answer that breaks its protocol"), (failure.Kind, failure.Message));
    }

    [Fact]
    public async Task What_the_wire_failed_of_passes_as_it_is()
    {
        var failure = Answers.Failure();
        Setup().ThrowsAsync(failure);

        Assert.Same(failure, await Assert.ThrowsAsync<LlmException>(() => Client().AskAsync()));
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_not_told_of_a_failure()
    {
        Setup().ThrowsAsync(new TaskCanceledException());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client().AskAsync());
    }

    [Fact]
    public async Task A_server_that_counts_no_tokens_is_not_blamed()
    {
        Setup().ReturnsAsync(new ChatResponse(new ChatMessage(ChatRole.Assistant, "{}")));

        Assert.Equal(new LlmResponse("{}", "test/m"), await Client().AskAsync(Long()));

        Assert.Empty(_log.Warnings);
    }

    [Theory]
    [InlineData(124, true)]
    [InlineData(125, false)]
    public async Task A_prompt_that_was_not_read_whole_is_told_to_whoever_runs_the_service(int tokens, bool isTold)
    {
        Setup().ReturnsAsync(new ChatResponse(new ChatMessage(ChatRole.Assistant, "{}")) { Usage = new UsageDetails { InputTokenCount = tokens } });

        await Client().AskAsync(Long());

        if (isTold)
            Assert.Contains("lower that", Assert.Single(_log.Warnings), StringComparison.Ordinal);
        else
            Assert.Empty(_log.Warnings);
    }

    [Fact]
    public async Task What_a_model_thought_is_no_part_of_its_answer()
    {
        Setup().ReturnsAsync(new ChatResponse(new ChatMessage(
            ChatRole.Assistant, [new TextReasoningContent("""Perhaps {"score":1}?"""), new TextContent("""{"score":0.8}""")])));

        Assert.Equal("""{"score":0.8}""", (await Client().AskAsync()).Json);
    }

    private static LlmRequest Long() => Questions.About(new string('x', 1000));

    private ChatClientLlmClient Client() => new(_chat.Object, new OpenAiOptions(), "test", _ => "m", _log);

    private Moq.Language.Flow.ISetup<IChatClient, Task<ChatResponse>> Setup() => _chat.Setup(c => c.GetResponseAsync(
        It.IsAny<IEnumerable<ChatMessage>>(), It.IsAny<ChatOptions?>(), It.IsAny<CancellationToken>()));

    private sealed class Listener : ILogger<ChatClientLlmClient>
    {
        public List<string> Warnings { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Warning)
                Warnings.Add(formatter(state, exception));
        }
    }
}
