using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm.Providers.Mock;
using Microsoft.Extensions.Time.Testing;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers.Mock;

public sealed class FlakyMockLlmClientTests
{
    private const string Read = """{"score":0.8}""";

    private readonly FakeTimeProvider _clock = new();

    [Theory]
    [InlineData(1, 0.2, 10_000)]
    [InlineData(2, 0.2, 2500)]
    [InlineData(3, 0.5, 2500)]
    [InlineData(4, 0.2, 1)]
    public async Task Calls_fail_at_the_rate_and_in_each_way_equally_often(int seed, double rate, int questions)
    {
        const int calls = 10_000;
        var client = Client(new MockLlmOptions { Seed = seed, FailureRate = rate });
        var fates = new List<char>();
        for (var i = 0; i < calls; i++)
            fates.Add(await FateAsync(client, Questions.About($"question {i % questions}")));

        AssertShare(fates.Count(f => f != '.'), calls, rate);
        Assert.All("RTUM", kind => AssertShare(fates.Count(f => f == kind), calls, rate / 4));
    }

    [Fact]
    public async Task Without_a_seed_chance_decides()
    {
        var chance = new Queue<double>([0.2, 0.0, 0.19, 0.0, 0.19, 0.25, 0.19, 0.5, 0.19, 0.999]);
        var client = Client(new MockLlmOptions(), chance.Dequeue);

        var fates = new StringBuilder();
        while (chance.Count > 0)
            fates.Append(await FateAsync(client, Questions.About()));

        Assert.Equal(".RTUM", fates.ToString());
    }

    [Theory]
    [InlineData(0, ".")]
    [InlineData(1, "RTUM")]
    public async Task None_or_all_may_fail(double rate, string fates)
    {
        var client = Client(new MockLlmOptions { FailureRate = rate, Seed = 5 });

        for (var i = 0; i < 100; i++)
            Assert.Contains(await FateAsync(client, Questions.About()), fates);
    }

    [Fact]
    public async Task A_failure_is_transient_comes_at_once_and_asks_for_no_wait()
    {
        var options = new MockLlmOptions { FailureRate = 1, LatencyMs = 5000 };
        foreach (var manner in new[] { 0.1, 0.3, 0.6 })
        {
            var failure = await Assert.ThrowsAsync<LlmException>(() => Client(options, () => manner).AskAsync());
            Assert.True(failure.IsTransient);
            Assert.Null(failure.RetryAfter);
        }

        Assert.Equal(Read[..(Read.Length / 2)], (await Client(options, () => 0.9).AskAsync()).Json);
    }

    [Fact]
    public async Task Parallel_calls_do_not_change_each_others_fate()
    {
        const int questions = 300, times = 5;
        var options = new MockLlmOptions { Seed = 11, FailureRate = 0.5 };
        var alone = new ConcurrentDictionary<int, string>();
        var together = new ConcurrentDictionary<int, string>();
        async Task AskOneByOne(ILlmClient client, int question, ConcurrentDictionary<int, string> fates)
        {
            for (var i = 0; i < times; i++)
            {
                var fate = await FateAsync(client, Questions.About($"question {question}"));
                fates.AddOrUpdate(question, $"{fate}", (_, before) => before + fate);
            }
        }

        var (first, second) = (Client(options), Client(options));
        for (var question = 0; question < questions; question++)
            await AskOneByOne(first, question, alone);
        await Parallel.ForEachAsync(
            Enumerable.Range(0, questions).Reverse(), new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (question, _) => await AskOneByOne(second, question, together));

        Assert.Equal(alone.OrderBy(f => f.Key), together.OrderBy(f => f.Key));
        Assert.True(alone.Values.Distinct().Count() > 50); // They are not all alike.
    }

    [Fact]
    public async Task The_same_question_asked_by_many_at_once_meets_the_same_fates_as_one_by_one()
    {
        var options = new MockLlmOptions { Seed = 11, FailureRate = 0.5 };

        var alone = await FatesAsync(options, Questions.About(), 200);
        var client = Client(options);
        var together = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => FateAsync(client, Questions.About()))));

        Assert.Equal(alone.Order(), together.Order());
    }

    [Fact]
    public async Task Another_installations_fence_and_a_correction_do_not_change_a_calls_fate()
    {
        var options = new MockLlmOptions { Seed = 11, FailureRate = 0.5 };
        static LlmRequest Fenced(string fence) =>
            Questions.About($"Title: QBR\n<transcript {fence}>\n[0] Anna: hi\n</transcript {fence}>\n") with { Fence = fence };

        var here = await FatesAsync(options, Fenced("00aa"), 100);

        Assert.Equal(here, await FatesAsync(options, Fenced("ffffffffffff"), 100));
        Assert.Equal(here, await FatesAsync(options, Fenced("00aa") with { Correction = "score is 7" }, 100));
    }

    [Fact]
    public async Task Seed_and_question_decide_a_calls_fate()
    {
        var options = new MockLlmOptions { Seed = 11, FailureRate = 0.5 };
        var request = Questions.About();

        var fates = await FatesAsync(options, request, 100);

        Assert.Equal(fates, await FatesAsync(options, request, 100));
        Assert.NotEqual(fates, await FatesAsync(new MockLlmOptions { Seed = 12, FailureRate = 0.5 }, request, 100));
        Assert.NotEqual(fates, await FatesAsync(options, request with { Task = "summary" }, 100));
        Assert.NotEqual(fates, await FatesAsync(options, request with { PromptVersion = 2 }, 100));
        Assert.NotEqual(fates, await FatesAsync(options, request with { Instructions = "Other" }, 100));
        Assert.NotEqual(fates, await FatesAsync(options, request with { Prompt = "Other" }, 100));
    }

    [Fact]
    public async Task A_seeds_fates_are_the_same_in_every_process() =>
        Assert.Equal(".....T...RM......R..", await FatesAsync(new MockLlmOptions { Seed = 11, FailureRate = 0.5 }, Questions.About(), 20));

    [Fact]
    public async Task An_answer_takes_its_time_on_the_clock()
    {
        var answer = Client(new MockLlmOptions { FailureRate = 0, LatencyMs = 300 }).AskAsync();
        _clock.Advance(TimeSpan.FromMilliseconds(299));
        Assert.False(answer.IsCompleted);
        _clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(Read, (await answer).Json);
    }

    [Fact]
    public async Task An_answer_names_its_model_and_estimates_its_tokens()
    {
        var request = Questions.About(new string('x', 400)) with { Instructions = new string('x', 39), Schema = "{}" };

        var answer = await Client(new MockLlmOptions { FailureRate = 0 }).AskAsync(request);

        Assert.Equal("mock/offline-reading", answer.Model);
        Assert.Equal(new LlmTokens(111, 0, 4), answer.Tokens); // 441 and 13 characters.
    }

    [Fact]
    public async Task A_cancelled_call_is_not_answered()
    {
        using var caller = new CancellationTokenSource();
        var answer = Client(new MockLlmOptions { FailureRate = 0, LatencyMs = 300 }).AskAsync(cancellationToken: caller.Token);
        await caller.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    private FlakyMockLlmClient Client(MockLlmOptions options, Func<double>? chance = null) =>
        new(options, _ => Read, _clock, chance ?? (() => 0.5));

    private async Task<string> FatesAsync(MockLlmOptions options, LlmRequest request, int times)
    {
        var client = Client(options);
        var fates = new StringBuilder();
        for (var i = 0; i < times; i++)
            fates.Append(await FateAsync(client, request));
        return fates.ToString();
    }

    /// <summary>How a call ended: answered (.), rate limited, timed out, unavailable, malformed.</summary>
    private static async Task<char> FateAsync(ILlmClient client, LlmRequest request)
    {
        try
        {
            JsonDocument.Parse((await client.AskAsync(request)).Json).Dispose();
            return '.';
        }
        catch (JsonException)
        {
            return 'M';
        }
        catch (LlmException e)
        {
            return e.Kind.ToString()[0];
        }
    }

    private static void AssertShare(int count, int calls, double share)
    {
        var standardError = Math.Sqrt(share * (1 - share) / calls);
        Assert.InRange((double)count / calls, share - (3 * standardError), share + (3 * standardError));
    }
}
