using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using Microsoft.Extensions.Logging.Abstractions;
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
        _client = Client(new AnswersInMemory());
    }

    [Fact]
    public async Task The_same_question_is_answered_as_before_at_no_cost()
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
    public async Task An_answer_is_given_though_the_time_is_up_while_it_is_kept()
    {
        var answers = new Mock<IAnswerStore>();
        answers.Setup(a => a.KeepAsync(It.IsAny<string>(), It.IsAny<LlmResponse>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new OperationCanceledException());

        Assert.Equal("""{"answer":1}""", (await Client(answers.Object).AskAsync()).Json);
    }

    [Fact]
    public async Task Another_models_answer_is_not_kept_as_this_ones()
    {
        _next.SetupAnswer().ReturnsAsync(Answers.Good with { Model = "other/model" });

        await _client.AskAsync();
        await _client.AskAsync();

        _next.VerifyCalls(2);
    }

    [Fact]
    public async Task Another_model_is_another_question()
    {
        var answers = new AnswersInMemory();
        await Client(answers).AskAsync();

        await new CachingLlmClient(_next.Object, answers, _ => "other/model", NullLogger<CachingLlmClient>.Instance).AskAsync();

        _next.VerifyCalls(2);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_kept_is_given_all_the_same()
    {
        var store = new Mock<IAnswerStore>();
        store.Setup(s => s.KeepAsync(It.IsAny<string>(), It.IsAny<LlmResponse>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("disk full"));

        Assert.Equal("""{"answer":1}""", (await Client(store.Object).AskAsync()).Json);
    }

    [Fact]
    public async Task When_the_kept_answers_cannot_be_read_the_model_is_asked()
    {
        var store = new Mock<IAnswerStore>();
        store.Setup(s => s.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>())).ThrowsAsync(new IOException("disk gone"));

        Assert.Equal("""{"answer":1}""", (await Client(store.Object).AskAsync()).Json);
    }

    [Fact]
    public async Task A_kept_answer_that_the_check_of_today_refuses_is_asked_for_anew()
    {
        await _client.AskAsync();

        var answer = await _client.AskAsync(Questions.About() with { FindFault = json => json.Contains('1', StringComparison.Ordinal) ? "too small" : null });

        Assert.Equal("""{"answer":2}""", answer.Json);
        Assert.Equal(answer.Json, (await _client.AskAsync()).Json);
    }

    [Fact]
    public async Task The_same_question_asked_meanwhile_waits_for_the_one_answer()
    {
        var answer = new TaskCompletionSource<LlmResponse>();
        _next.SetupAnswer().Returns(answer.Task);

        var asked = Enumerable.Range(0, 10).Select(_ => _client.AskAsync()).ToList();
        answer.SetResult(Answers.Good);

        var given = await Task.WhenAll(asked);
        Assert.All(given, a => Assert.Equal(Answers.Good.Json, a.Json));
        Assert.Single(given, a => a.Tokens != default);
        _next.VerifyCalls(1);
    }

    [Fact]
    public async Task A_failure_is_shared_by_those_who_wait_and_by_nobody_after()
    {
        var answer = new TaskCompletionSource<LlmResponse>();
        _next.SetupAnswer().Returns(answer.Task);
        var asked = Enumerable.Range(0, 3).Select(_ => _client.AskAsync()).ToList();

        answer.SetException(Answers.Failure());
        foreach (var one in asked)
            await Assert.ThrowsAsync<LlmException>(() => one);

        _next.SetupAnswer().ReturnsAsync(Answers.Good);
        Assert.Equal(Answers.Good, await _client.AskAsync());
        _next.VerifyCalls(2);
    }

    [Fact]
    public async Task Who_gives_up_does_not_take_the_answer_from_the_others()
    {
        var answer = new TaskCompletionSource<LlmResponse>();
        var seen = CancellationToken.None;
        _next.SetupAnswer().Returns((LlmRequest _, CancellationToken token) =>
        {
            seen = token;
            return answer.Task;
        });
        using var impatient = new CancellationTokenSource();
        var first = _client.AskAsync(cancellationToken: impatient.Token);
        var second = _client.AskAsync();

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(seen.IsCancellationRequested);
        answer.SetResult(Answers.Good);

        Assert.Equal(Answers.Good.Json, (await second).Json);
    }

    [Fact]
    public async Task When_all_have_given_up_the_call_is_called_off_and_the_next_one_asks_anew()
    {
        var seen = CancellationToken.None;
        _next.SetupAnswer().Returns(async (LlmRequest _, CancellationToken token) =>
        {
            seen = token;
            await new TaskCompletionSource().Task.WaitAsync(token);
            return Answers.Good;
        });
        using var caller = new CancellationTokenSource();
        var asked = _client.AskAsync(cancellationToken: caller.Token);

        await caller.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);

        Assert.True(seen.IsCancellationRequested);
        _next.SetupAnswer().ReturnsAsync(Answers.Good);
        Assert.Equal(Answers.Good, await _client.AskAsync());
    }

    [Fact]
    public async Task Bypassing_questions_at_the_same_time_share_one_new_answer()
    {
        await _client.AskAsync();
        var answer = new TaskCompletionSource<LlmResponse>();
        _next.SetupAnswer().Returns(answer.Task);

        var asked = Enumerable.Range(0, 3).Select(_ => _client.AskAsync(Questions.About() with { BypassCache = true })).ToList();
        answer.SetResult(Answers.Good);

        Assert.All(await Task.WhenAll(asked), a => Assert.Equal(Answers.Good.Json, a.Json));
        _next.VerifyCalls(2);
    }

    [Fact]
    public async Task A_bypassing_question_waits_for_none_that_may_give_an_old_answer()
    {
        _next.SetupSequence(n => n.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>()))
            .Returns(new TaskCompletionSource<LlmResponse>().Task)
            .ReturnsAsync(Answers.Good);
        _ = _client.AskAsync();

        Assert.Equal(Answers.Good, await _client.AskAsync(Questions.About() with { BypassCache = true }));
    }

    private CachingLlmClient Client(IAnswerStore answers) =>
        new(_next.Object, answers, _ => Answers.Good.Model, NullLogger<CachingLlmClient>.Instance);
}
