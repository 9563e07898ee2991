using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Paging;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Users;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.OfflineReading;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.Paging;
using MeetingIntel.Infrastructure.Persistence;
using MeetingIntel.Infrastructure.Persistence.DemoData;
using MeetingIntel.Infrastructure.Persistence.Repositories;
using MeetingIntel.Infrastructure.Persistence.Sqlite;
using MeetingIntel.Infrastructure.Transcripts;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure;

/// <summary>The adapters to the outside world, for a host to take in.</summary>
public static class InfrastructureServices
{
    /// <summary>Registers database, model and the rest that Application's ports need.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">All settings.</param>
    /// <param name="ofHost">The settings that the host itself reads, by section.</param>
    /// <exception cref="StartRefusedException">The settings ask for something that is not built yet, or that nobody knows.</exception>
    public static IServiceCollection AddInfrastructure(
        this IServiceCollection services, IConfiguration configuration, params (string Section, Type Options)[] ofHost)
    {
        UnbuiltSettings.Refuse(configuration);
        KnownSettings.RefuseOthers(configuration, ofHost);
        services.AddSqlite(SqliteConnectionText(configuration));
        services.AddLlmPipeline(OfflineReader.Answer);
        services.AddSingleton<IContextWindow, ContextWindow>();
        services.AddOptionsWithValidateOnStart<LimitsOptions>().BindConfiguration(LimitsOptions.Section).ValidateDataAnnotations();
        services.AddSingleton<ITranscriptParser, TranscriptSniffer>();
        services.AddSingleton<ISpokenDates, SpokenDates>();
        services.AddSingleton<ICursorSeal, CursorSeal>();
        services.AddSingleton<IPromptFence>(provider =>
        {
            var secret = provider.GetRequiredService<InstallationSecret>();
            return new PromptFence(() => secret.KeyFor("prompt-fence"));
        });
        return services;
    }

    /// <summary>Brings the database to where the service can use it. Once, before the first request.</summary>
    public static async Task PrepareDatabaseAsync(this IServiceProvider provider, CancellationToken cancellationToken)
    {
        await using var scope = provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStartup>().RunAsync(cancellationToken);
    }

    /// <summary>Which database, model and failure rate the service runs with, for the log of its start.</summary>
    public static string DescribeAdapters(this IServiceProvider provider)
    {
        using var scope = provider.CreateScope();
        var file = new SqliteConnectionStringBuilder(
            scope.ServiceProvider.GetRequiredService<MeetingIntelDbContext>().Database.GetConnectionString()).DataSource;
        return $"SQLite in {Path.GetFullPath(file)} and {provider.GetRequiredService<LlmProviders>().Describe()}";
    }

    private static string SqliteConnectionText(IConfiguration configuration)
    {
        try
        {
            var connection = new SqliteConnectionStringBuilder(
                configuration.GetConnectionString(DatabaseOptions.ConnectionName) ?? DatabaseOptions.DefaultConnection);

            // A lock that is held from outside must not keep a request for long.
            connection.DefaultTimeout = Math.Min(connection.DefaultTimeout, SqliteConnectionSetup.BusyTimeoutMs / 1000);
            return connection.ToString();
        }
        catch (ArgumentException e)
        {
            throw new StartRefusedException($"ConnectionStrings:{DatabaseOptions.ConnectionName} is no connection string for SQLite: {e.Message}");
        }
    }

    private static void AddSqlite(this IServiceCollection services, string connectionString)
    {
        services.AddOptionsWithValidateOnStart<DatabaseOptions>().BindConfiguration(DatabaseOptions.Section)
            .Validate(o => Enum.IsDefined(o.Durability), "Database:Durability must be Full or Normal.");
        services.AddSingleton(provider => new SqliteConnectionSetup(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.Durability));
        services.AddDbContextPool<MeetingIntelDbContext, SqliteMeetingIntelDbContext>((provider, options) => options
            .UseSqlite(connectionString)
            .UseSnakeCaseNamingConvention()
            .AddInterceptors(provider.GetRequiredService<SqliteConnectionSetup>()));
        services.AddScoped<IUnitOfWork>(provider => provider.GetRequiredService<MeetingIntelDbContext>());
        services.AddScoped<IUserRepository, UserRepository>();
        services.AddScoped<IContactRepository, ContactRepository>();
        services.AddScoped<IMeetingRepository, MeetingRepository>();
        services.AddScoped<ITranscriptRepository, TranscriptRepository>();
        services.AddScoped<IAnalysisRepository, AnalysisRepository>();
        services.AddScoped<IActionItemRepository, ActionItemRepository>();
        services.AddScoped<IPreparationRepository, PreparationRepository>();
        services.AddSingleton<IAnswerStore>(provider =>
            new AnswerStore(provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<InstallationSecret>();
        services.AddSingleton<SqliteFileLock>();
        services.AddScoped<DemoDataWriter>();
        services.AddScoped<DatabaseStartup>();
        services.AddHealthChecks().AddCheck<DatabaseHealthCheck>("database");
    }
}
