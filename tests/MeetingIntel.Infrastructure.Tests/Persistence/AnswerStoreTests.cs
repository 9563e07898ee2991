using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Persistence;
using MeetingIntel.Infrastructure.Persistence.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Infrastructure.Tests.Persistence;

public sealed class AnswerStoreTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task An_answer_is_found_as_it_was_kept_but_at_no_cost()
    {
        await KeepAsync("a", new LlmResponse("""{"x":"ü"}""", "openai/gpt", new LlmTokens(1, 0, 1)));

        Assert.Equal(new LlmResponse("""{"x":"ü"}""", "openai/gpt"), await FindAsync("a"));
        Assert.Null(await FindAsync("b"));
    }

    [Fact]
    public async Task A_newer_answer_stands_in_place_of_the_older()
    {
        await KeepAsync("a", new LlmResponse("1", "m"));
        await KeepAsync("a", new LlmResponse("2", "n"));

        Assert.Equal(new LlmResponse("2", "n"), await FindAsync("a"));
    }

    [Fact]
    public async Task Answers_to_one_question_that_are_kept_at_once_do_not_collide()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(i => KeepAsync("a", new LlmResponse($"{i}", "m"))));

        Assert.NotNull(await FindAsync("a"));
    }

    [Fact]
    public async Task The_oldest_make_room()
    {
        await _database.InScopeAsync(async provider =>
        {
            var store = new AnswerStore(provider.GetRequiredService<IServiceScopeFactory>(), _database.Clock, maxAnswers: 150);
            for (var i = 0; i < 400; i++)
            {
                _database.Clock.Advance(TimeSpan.FromSeconds(1));
                await store.KeepAsync($"{i}", new LlmResponse("{}", "m"), CancellationToken.None);
            }

            var kept = await provider.GetRequiredService<MeetingIntelDbContext>().KeptAnswers.Select(a => a.Key).ToListAsync();
            Assert.InRange(kept.Count, 150, 252);
            Assert.Contains("399", kept);
            Assert.DoesNotContain("0", kept);
            return true;
        });
    }

    private Task<bool> KeepAsync(string key, LlmResponse answer) => _database.AskAsync(async (IAnswerStore store) =>
    {
        await store.KeepAsync(key, answer, CancellationToken.None);
        return true;
    });

    private Task<LlmResponse?> FindAsync(string key) => _database.AskAsync((IAnswerStore store) => store.FindAsync(key, CancellationToken.None));
}
