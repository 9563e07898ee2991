using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Decorators;

public sealed class AnswerCheckingLlmClientTests
{
    private readonly Mock<ILlmClient> _next = new();
    private readonly AnswerCheckingLlmClient _client;

    public AnswerCheckingLlmClientTests()
    {
        _next.SetupOutcomes(Answers.Good);
        _client = new AnswerCheckingLlmClient(_next.Object);
    }

    [Fact]
    public async Task An_answer_without_fault_passes() => Assert.Equal(Answers.Good, await _client.AskAsync());

    [Fact]
    public async Task A_faulty_answer_may_be_asked_again_and_its_fault_is_for_the_model_alone()
    {
        var request = Questions.About() with { FindFault = json => $"the score in {json} is no word" };

        var failure = await Assert.ThrowsAsync<LlmException>(() => _client.AskAsync(request));

        Assert.Equal(LlmFailureKind.MalformedAnswer, failure.Kind);
        Assert.True(failure.IsTransient);
        Assert.Equal($"the score in {Answers.Good.Json} is no word", failure.Correction);
        Assert.Equal("LLM gave a malformed answer", failure.Message);
    }
}
