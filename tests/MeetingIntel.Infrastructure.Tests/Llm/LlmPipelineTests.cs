using System.Reflection;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Decorators;
using MeetingIntel.Infrastructure.Llm.Providers;
using MeetingIntel.Infrastructure.Llm.Providers.Anthropic;
using MeetingIntel.Infrastructure.Llm.Providers.Mock;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace MeetingIntel.Infrastructure.Tests.Llm;

public sealed class LlmPipelineTests
{
    private readonly FakeTimeProvider _clock = new();
    private int _read;

    [Fact]
    public void The_stages_stand_in_the_order_that_the_design_gives()
    {
        using var services = Services();

        Assert.Equal(
            [
                typeof(CachingLlmClient), typeof(DeadlineLlmClient), typeof(RetryingLlmClient), typeof(AnswerCheckingLlmClient),
                typeof(MeteringLlmClient), typeof(CircuitBreakingLlmClient), typeof(LimitingLlmClient), typeof(TimingOutLlmClient),
                typeof(FlakyMockLlmClient),
            ],
            OrderOf(services.GetRequiredService<ILlmClient>()));
    }

    [Fact]
    public void With_fallbacks_each_provider_has_stages_of_its_own_and_a_fallback_its_own_answers()
    {
        using var services = Services([
            ("Llm:Provider", "OpenAI"), ("Llm:OpenAI:ApiKey", "sk-1"), ("Llm:OpenAI:Model", "gpt"),
            ("Llm:Fallbacks", "anthropic, Mock"), ("Llm:Anthropic:ApiKey", "sk-2"), ("Llm:Anthropic:Model", "claude")]);
        services.GetRequiredService<IStartupValidator>().Validate();
        Type[] each =
        [
            typeof(RetryingLlmClient), typeof(AnswerCheckingLlmClient), typeof(MeteringLlmClient), typeof(CircuitBreakingLlmClient),
            typeof(LimitingLlmClient), typeof(TimingOutLlmClient),
        ];

        var client = services.GetRequiredService<ILlmClient>();

        Assert.Equal([typeof(CachingLlmClient), typeof(DeadlineLlmClient), typeof(FallbackLlmClient)], OrderOf(client));
        var providers = (IReadOnlyList<(string Name, ILlmClient Client)>)FieldsOf(NextOf(NextOf(client)!)!).Single(f => f is IReadOnlyList<(string, ILlmClient)>)!;
        Assert.Equal(["OpenAI", "Anthropic", "Mock"], providers.Select(p => p.Name));
        Assert.Equal([typeof(DeadlineLlmClient), .. each, typeof(ChatClientLlmClient)], OrderOf(providers[0].Client));
        Assert.Equal([typeof(CachingLlmClient), typeof(DeadlineLlmClient), .. each, typeof(ChatClientLlmClient)], OrderOf(providers[1].Client));
        Assert.Equal([typeof(CachingLlmClient), .. each, typeof(FlakyMockLlmClient)], OrderOf(providers[2].Client));
    }

    [Theory]
    [InlineData("Llm:Cache:Enabled", "false", typeof(CachingLlmClient))]
    [InlineData("Llm:CircuitBreaker:Enabled", "false", typeof(CircuitBreakingLlmClient))]
    [InlineData("Llm:Retry:MaxAttempts", "1", typeof(RetryingLlmClient))]
    public void A_stage_that_is_switched_off_is_left_out(string key, string value, Type stage)
    {
        using var services = Services((key, value));

        var order = OrderOf(services.GetRequiredService<ILlmClient>());

        Assert.Equal(8, order.Count);
        Assert.DoesNotContain(stage, order);
    }

    [Fact]
    public async Task Three_failures_are_counted_and_told()
    {
        using var services = Services(("Llm:Mock:FailureRate", "1"), ("Llm:Timeout:TotalSeconds", "86400"));
        var request = Question();

        var answer = services.GetRequiredService<ILlmClient>().AskAsync(request);
        var failure = await Assert.ThrowsAsync<LlmException>(() => _clock.AdvanceUntilDoneAsync(answer, TimeSpan.FromMilliseconds(50)));

        Assert.Equal("LLM call failed after 3 retries", failure.Message);
        Assert.Equal(3, request.Meter.Calls);
    }

    [Fact]
    public async Task A_remembered_answer_costs_no_call()
    {
        using var services = Services(("Llm:Mock:FailureRate", "0"));
        var client = services.GetRequiredService<ILlmClient>();
        await client.AskAsync();
        var again = Questions.About();

        Assert.Equal(Answers.Good.Json, (await client.AskAsync(again)).Json);

        Assert.Equal(ModelUsage.None, again.Meter.Total);
        Assert.Equal(1, _read);
    }

    [Fact]
    public async Task Of_a_model_that_fails_one_call_in_five_nearly_every_question_gets_its_answer()
    {
        // No deadline plays a part: on a busy machine the clock would pass the default ones before every question had its turn.
        using var services = Services(
            ("Llm:Mock:Seed", "1"), ("Llm:Timeout:PerAttemptSeconds", "86400"), ("Llm:Timeout:TotalSeconds", "86400"));
        var client = services.GetRequiredService<ILlmClient>();

        var answers = Enumerable.Range(0, 1000).Select(i => client.AskAsync(Question($"question {i}"))).ToList();
        await _clock.AdvanceUntilDoneAsync(
            Task.WhenAll(answers).ContinueWith(_ => true, TaskScheduler.Default), TimeSpan.FromMilliseconds(50));

        Assert.InRange(answers.Count(a => a.IsFaulted), 1, 17); // 8 expected, standard error 2.8.
    }

    [Fact]
    public async Task A_silent_provider_opens_the_circuit_even_when_the_deadline_comes_first()
    {
        using var services = Services(
            ("Llm:Mock:FailureRate", "0"), ("Llm:Mock:LatencyMs", "600000"),
            ("Llm:Timeout:TotalSeconds", "10"), ("Llm:MaxConcurrency", "20"));
        var client = services.GetRequiredService<ILlmClient>();
        var answers = Enumerable.Range(0, 20).Select(i => client.AskAsync(Questions.About($"question {i}"))).ToList();

        _clock.Advance(TimeSpan.FromSeconds(10));

        foreach (var answer in answers)
            Assert.Equal("deadline reached after 1 try", (await Assert.ThrowsAsync<LlmException>(() => answer)).Message);
        Assert.Equal("circuit open", (await Assert.ThrowsAsync<LlmException>(() => client.AskAsync())).Message);
    }

    [Fact]
    public async Task A_provider_that_hangs_is_found_out_with_the_default_deadlines_and_window()
    {
        // The break alone is long: on a busy machine the clock would pass the default one before the last question has failed.
        using var services = Services(
            ("Llm:Mock:FailureRate", "0"), ("Llm:Mock:LatencyMs", "600000"), ("Llm:CircuitBreaker:BreakSeconds", "86400"));
        var client = services.GetRequiredService<ILlmClient>();

        var asked = Enumerable.Range(0, 16).Select(i => client.AskAsync(Questions.About($"question {i}"))).ToList();
        await _clock.AdvanceUntilDoneAsync(
            Task.WhenAll(asked).ContinueWith(_ => true, TaskScheduler.Default), TimeSpan.FromSeconds(1));

        Assert.Equal("circuit open", (await Assert.ThrowsAsync<LlmException>(() => client.AskAsync())).Message);
    }

    [Theory]
    [InlineData("Llm:MaxConcurrency", "1", "10000", "0", "10001")]
    [InlineData("Llm:Retry:MaxAttempts", "1", "10", "0", "11")]
    [InlineData("Llm:Retry:BaseDelayMs", "1", "60000", "0", "60001")]
    [InlineData("Llm:Timeout:PerAttemptSeconds", "0.001", "86400", "0", "86400.1", "-1", "NaN")]
    [InlineData("Llm:Timeout:TotalSeconds", "0.001", "86400", "0", "86400.1", "-1", "NaN")]
    [InlineData("Llm:CircuitBreaker:FailureRatio", "0.01", "1", "0", "1.01", "NaN")]
    [InlineData("Llm:CircuitBreaker:MinimumThroughput", "2", "2147483647", "1")]
    [InlineData("Llm:CircuitBreaker:BreakSeconds", "0.5", "86400", "0.4", "86401")]
    [InlineData("Llm:Mock:FailureRate", "0", "1", "-0.1", "1.1", "NaN")]
    [InlineData("Llm:Mock:LatencyMs", "0", "600000", "-1", "600001")]
    [InlineData("Llm:Mock:Seed", "-2147483648", "2147483647")]
    public void A_setting_out_of_its_range_ends_the_start(string key, string least, string most, params string[] outside)
    {
        foreach (var value in new[] { least, most })
        {
            using var services = Services((key, value));
            services.GetRequiredService<IStartupValidator>().Validate();
            Assert.NotNull(services.GetRequiredService<ILlmClient>());
        }

        foreach (var value in outside)
        {
            using var services = Services((key, value));
            Assert.Throws<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate);
        }
    }

    [Fact]
    public void The_settings_that_are_not_given_have_the_documented_defaults()
    {
        using var services = Services();
        T Value<T>() where T : class => services.GetRequiredService<IOptions<T>>().Value;

        Assert.Equal(("Mock", 16), (Value<LlmOptions>().Provider, Value<LlmOptions>().MaxConcurrency));
        Assert.Equal((3, 100), (Value<LlmRetryOptions>().MaxAttempts, Value<LlmRetryOptions>().BaseDelayMs));
        Assert.Equal((30d, 60d), (Value<LlmTimeoutOptions>().PerAttemptSeconds, Value<LlmTimeoutOptions>().TotalSeconds));
        var breaker = Value<LlmCircuitBreakerOptions>();
        Assert.Equal((true, 0.9, 20, 5d), (breaker.Enabled, breaker.FailureRatio, breaker.MinimumThroughput, breaker.BreakSeconds));
        Assert.True(Value<LlmCacheOptions>().Enabled);
        var mock = Value<MockLlmOptions>();
        Assert.Equal((0.2, null, 0), (mock.FailureRate, mock.Seed, mock.LatencyMs));
    }

    [Theory]
    [InlineData("", 8192)]
    [InlineData("300", 300)]
    public void A_blank_limit_of_answers_is_Anthropics_default(string value, int limit)
    {
        using var services = Services(("Llm:Anthropic:MaxOutputTokens", value));

        Assert.Equal(limit, services.GetRequiredService<IOptions<AnthropicOptions>>().Value.MaxOutputTokens);
    }

    private static LlmRequest Question(string prompt = "…") => Questions.About(prompt) with
    {
        FindFault = json => json == Answers.Good.Json ? null : "broken",
    };

    private ServiceProvider Services(params (string Key, string Value)[] settings) =>
        new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build())
            .AddSingleton<TimeProvider>(_clock)
            .AddSingleton<IAnswerStore, AnswersInMemory>()
            .AddLogging()
            .AddLlmPipeline(_ =>
            {
                Interlocked.Increment(ref _read);
                return Answers.Good.Json;
            })
            .BuildServiceProvider();

    private static List<Type> OrderOf(ILlmClient outermost)
    {
        var order = new List<Type>();
        for (ILlmClient? client = outermost; client is not null; client = NextOf(client))
            order.Add(client.GetType());
        return order;
    }

    private static ILlmClient? NextOf(ILlmClient client) => FieldsOf(client).OfType<ILlmClient>().SingleOrDefault();

    private static IEnumerable<object?> FieldsOf(ILlmClient client) =>
        client.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Select(f => f.GetValue(client));
}
