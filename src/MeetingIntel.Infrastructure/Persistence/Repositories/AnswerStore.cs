using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Infrastructure.Persistence.Repositories;

/// <summary>Keeps answers in the database, so that they outlive the process; the oldest make room.</summary>
/// <param name="scopes">Each call works in a scope of its own: it belongs to no request's unit of work.</param>
/// <param name="clock">When answers are kept.</param>
/// <param name="maxAnswers">How many are kept.</param>
internal sealed class AnswerStore(IServiceScopeFactory scopes, TimeProvider clock, int maxAnswers = AnswerStore.DefaultMaxAnswers) : IAnswerStore
{
    /// <summary>Those of some three thousand analyses: about 40 MB.</summary>
    public const int DefaultMaxAnswers = 20_000;

    /// <summary>So many answers may be kept beyond the most before the oldest make room.</summary>
    private const int Slack = 100;

    private int _keptSinceRoomWasMade = Slack;

    /// <inheritdoc/>
    public async Task<LlmResponse?> FindAsync(string key, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<MeetingIntelDbContext>().KeptAnswers.AsNoTracking()
            .FirstOrDefaultAsync(a => a.Key == key, cancellationToken);
        return kept is null ? null : new LlmResponse(kept.Json, kept.Model);
    }

    /// <inheritdoc/>
    public async Task KeepAsync(string key, LlmResponse answer, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<MeetingIntelDbContext>();
        var kept = new KeptAnswer { Key = key, Model = answer.Model, Json = answer.Json, KeptAt = clock.GetUtcNow() };
        if (await ReplaceAsync(database, kept, cancellationToken))
            return;

        database.KeptAnswers.Add(kept);
        try
        {
            await database.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another one was kept at the same moment; if it was something else, there is nothing to replace.
            database.Forget();
            if (!await ReplaceAsync(database, kept, cancellationToken))
                throw;
        }

        if (Interlocked.Increment(ref _keptSinceRoomWasMade) > Slack)
            await MakeRoomAsync(database, cancellationToken);
    }

    /// <summary>Most answers are new, and what is only read waits for no writer: so it is looked for first.</summary>
    private static async Task<bool> ReplaceAsync(MeetingIntelDbContext database, KeptAnswer kept, CancellationToken cancellationToken)
    {
        if (!await database.KeptAnswers.AnyAsync(a => a.Key == kept.Key, cancellationToken))
            return false;
        await database.KeptAnswers.Where(a => a.Key == kept.Key).ExecuteUpdateAsync(
            set => set.SetProperty(a => a.Model, kept.Model).SetProperty(a => a.Json, kept.Json).SetProperty(a => a.KeptAt, kept.KeptAt), cancellationToken);
        return true;
    }

    private async Task MakeRoomAsync(MeetingIntelDbContext database, CancellationToken cancellationToken)
    {
        _keptSinceRoomWasMade = 0;
        var newestToGo = await database.KeptAnswers.OrderByDescending(a => a.KeptAt).Skip(maxAnswers)
            .Select(a => (DateTimeOffset?)a.KeptAt).FirstOrDefaultAsync(cancellationToken);
        if (newestToGo is { } time)
            await database.KeptAnswers.Where(a => a.KeptAt <= time).ExecuteDeleteAsync(cancellationToken);
    }
}
