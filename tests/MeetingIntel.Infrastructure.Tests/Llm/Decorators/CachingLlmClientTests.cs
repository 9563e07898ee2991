using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Moq;

namespace MeetingIntel.Infrastructure.Tests.Llm.Decorators;

public sealed class CachingLlmClientTests
{
    private readonly Mock<ILlmClient> _next = new();
    private readonly CachingLlmClient _client;

    public CachingLlmClientTests()
    {
        var asked = 0;
        _next.SetupAnswer().ReturnsAsync(() => Answers.Good with { Json = $$"""{"answer":{{++asked}}}""" });
        _client = new CachingLlmClient(_next.Object, "test/model");
    }

    [Fact]
    public async Task The_same_question_is_answered_from_memory_at_no_cost()
    {
        var first = await _client.AskAsync();

        var second = await _client.AskAsync(Questions.About());

        Assert.Equal(first with { Tokens = default }, second);
        _next.VerifyCalls(1);
    }

    public static TheoryData<string, Func<LlmRequest, LlmRequest>> OtherQuestions => new()
    {
        { "task", r => r with { Task = "summary" } },
        { "version", r => r with { PromptVersion = 2 } },
        { "instructions", r => r with { Instructions = "Judge it well." } },
        { "prompt", r => r with { Prompt = r.Prompt + "!" } },
        { "schema", r => r with { Schema = "{}" } },
        { "border between fields", r => r with { Instructions = r.Instructions + r.Prompt[..1], Prompt = r.Prompt[1..] } },
    };

    [Theory]
    [MemberData(nameof(OtherQuestions))]
    public async Task Another_question_is_asked(string difference, Func<LlmRequest, LlmRequest> change)
    {
        var first = await _client.AskAsync();

        var second = await _client.AskAsync(change(Questions.About()));

        Assert.True(first.Json != second.Json, $"Another {difference} gave the remembered answer.");
    }

    [Fact]
    public async Task Prompts_that_differ_only_at_the_end_of_a_long_text_are_different_questions()
    {
        var text = string.Concat(Enumerable.Repeat("Grüße, 你好, 👋 ", 3000));

        await _client.AskAsync(Questions.About(text + "a"));
        await _client.AskAsync(Questions.About(text + "b"));
        await _client.AskAsync(Questions.About(text + "a"));

        _next.VerifyCalls(2);
    }

    [Fact]
    public async Task A_bypassing_question_is_asked_and_its_answer_remembered()
    {
        await _client.AskAsync();

        var newer = await _client.AskAsync(Questions.About() with { BypassCache = true });
        var remembered = await _client.AskAsync();

        Assert.Equal("""{"answer":2}""", newer.Json);
        Assert.Equal(newer.Json, remembered.Json);
        _next.VerifyCalls(2);
    }

    [Fact]
    public async Task A_failure_is_not_remembered()
    {
        _next.SetupSequence(n => n.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(Answers.Failure())
            .ReturnsAsync(Answers.Good);

        await Assert.ThrowsAsync<LlmException>(() => _client.AskAsync());

        Assert.Equal(Answers.Good, await _client.AskAsync());
    }

    [Fact]
    public async Task When_the_room_is_full_the_answer_not_used_for_longest_is_forgotten()
    {
        var client = new CachingLlmClient(_next.Object, "test/model", maxChars: 200); // Two answers with their keys, not three.
        await client.AskAsync(Questions.About("a"));
        await client.AskAsync(Questions.About("b"));
        await client.AskAsync(Questions.About("a"));

        await client.AskAsync(Questions.About("c"));
        _next.VerifyCalls(3);

        await client.AskAsync(Questions.About("a"));
        _next.VerifyCalls(3);
        await client.AskAsync(Questions.About("b"));
        _next.VerifyCalls(4);
    }
}
