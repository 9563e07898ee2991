using MeetingIntel.Application;
using MeetingIntel.Infrastructure.Persistence;
using MeetingIntel.Infrastructure.Persistence.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace MeetingIntel.Infrastructure.Tests.Persistence;

/// <summary>A database of its own in a temporary folder, reached as the service reaches it.</summary>
public sealed class TestDatabase : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
    private ServiceProvider? _provider;

    /// <summary>The clock of everything in it.</summary>
    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2025, 11, 19, 10, 0, 0, TimeSpan.Zero));

    /// <summary>The file.</summary>
    public string File => Path.Combine(_folder, "data", "test.db");

    /// <summary>Whether demo data is written.</summary>
    public bool SeedDemoData { get; init; }

    /// <summary>Sees what is sent to the database, if given.</summary>
    public IInterceptor? Interceptor { get; init; }

    public async Task InitializeAsync()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:MeetingIntel"] = $"Data Source={File}",
            ["Database:SeedDemoData"] = SeedDemoData ? "true" : "false",
        }).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddLogging();
        services.AddApplication().AddInfrastructure(configuration);
        if (Interceptor is not null)
            services.ConfigureDbContext<SqliteMeetingIntelDbContext>(options => options.AddInterceptors(Interceptor));
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        await _provider.PrepareDatabaseAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _provider!.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Does something in a scope of its own, as a request does.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _provider!.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Adds things to the database.</summary>
    public Task AddAsync(params object[] things) => InScopeAsync(async provider =>
    {
        var database = provider.GetRequiredService<MeetingIntelDbContext>();
        database.AddRange(things);
        await database.CommitAsync(CancellationToken.None);
        return true;
    });

    /// <summary>Asks one of Application's ports.</summary>
    public Task<TResult> AskAsync<TPort, TResult>(Func<TPort, Task<TResult>> question)
        where TPort : notnull =>
        InScopeAsync(provider => question(provider.GetRequiredService<TPort>()));
}
