using FluentValidation.AspNetCore;
using MediatR;
using MeetingIntel.Api.Access;
using MeetingIntel.Api.Binding;
using MeetingIntel.Api.Json;
using MeetingIntel.Api.Limits;
using MeetingIntel.Api.Observability;
using MeetingIntel.Api.OpenApi;
using MeetingIntel.Api.Problems;
using MeetingIntel.Application.Analyses.SettleInterrupted;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Infrastructure;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace MeetingIntel.Api;

/// <summary>HTTP: what is registered for it, the order of its middleware, and what comes before the first request.</summary>
internal static partial class ApiServices
{
    /// <summary>The settings of this project, by section.</summary>
    public static (string Section, Type Options)[] Settings { get; } = [(CrossOriginOptions.Section, typeof(CrossOriginOptions))];

    /// <summary>Registers controllers, JSON, problems and the OpenAPI document.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddExceptionHandler<ExceptionProblems>();
        services.AddProblemDetails();
        services.AddControllers(mvc =>
            {
                mvc.ModelBinderProviders.Insert(0, new ContractBinderProvider());
                mvc.ModelMetadataDetailsProviders.Add(new ContractNames());
                mvc.InputFormatters.Clear();
                mvc.InputFormatters.Add(new ContractBodyFormatter());
                mvc.InputFormatters.Add(new TranscriptBodyFormatter());
                mvc.OutputFormatters.RemoveType<StringOutputFormatter>();
                mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .AddJsonOptions(json => ContractJson.Configure(json.JsonSerializerOptions))
            .ConfigureApiBehaviorOptions(behavior =>
            {
                behavior.InvalidModelStateResponseFactory = FieldErrors.ToResult;
                behavior.SuppressMapClientErrors = true;
            });
        services.AddFluentValidationAutoValidation(validation => validation.DisableDataAnnotationsValidation = false);
        services.AddContractDocument();
        services.AddCrossOrigin();
        return services;
    }

    /// <summary>Sets what the server listens on and how much it takes.</summary>
    public static void ConfigureApi(this IWebHostBuilder host) => host.ConfigureKestrel((context, kestrel) =>
    {
        var limits = context.Configuration.GetSection(LimitsOptions.Section).Get<LimitsOptions>() ?? new LimitsOptions();
        kestrel.Limits.MaxRequestBodySize = limits.BodyBytes;
        kestrel.AddServerHeader = false;
        kestrel.ConfigureEndpointDefaults(LoopbackOnly.Require);
    });

    /// <summary>Lays the way of a request, outermost first.</summary>
    public static void UseApi(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.Use(AnswerHeadAsGet);
        app.UseCrossOrigin();
        app.Use(ForeignPages.RefuseWrites);
        app.UseExceptionHandler(new ExceptionHandlerOptions { SuppressDiagnosticsCallback = _ => true });
        app.UseStatusCodePages(StatusProblems.WriteAsync);
        app.UseMiddleware<OversizedBodies>();
        app.Use(RefuseUnreadableContentType);
        app.UseRouting();
        app.UseContractDocument();
        app.MapControllers();
        app.MapGet("/", () => Results.Redirect("/swagger")).ExcludeFromDescription();
    }

    /// <summary>A resource that can be read can be asked for without its body; the server leaves the body out itself.</summary>
    private static Task AnswerHeadAsGet(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
            context.Request.Method = HttpMethods.Get;
        return next(context);
    }

    /// <summary>MVC throws on some headers that are no media type, such as one that ends in <c>charset=</c>.</summary>
    private static Task RefuseUnreadableContentType(HttpContext context, RequestDelegate next) =>
        context.Request.ContentType is { Length: > 0 } type
            && (!MediaTypeHeaderValue.TryParse(type, out var media) || media.Parameters.Any(p => p.Value.Length == 0))
            ? new ProblemAnswer(ProblemTypes.UnsupportedMediaType, "The header Content-Type is no media type such as application/json.").WriteAsync(context)
            : next(context);

    /// <summary>Checks the settings, brings the database to where it can be used, and settles what an earlier process left running.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        app.Services.GetService<IStartupValidator>()?.Validate();
        await app.Services.PrepareDatabaseAsync(app.Lifetime.ApplicationStopping);
        await using var scope = app.Services.CreateAsyncScope();
        var settled = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new SettleInterruptedCommand(), app.Lifetime.ApplicationStopping);
        if (settled > 0)
            LogSettled(app.Logger, settled);
        app.Lifetime.ApplicationStarted.Register(() => LogStarted(
            app.Logger,
            string.Join(", ", app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []),
            app.Services.DescribeAdapters()));
    }

    [LoggerMessage(50, LogLevel.Information, "Listening on {Addresses} with {Adapters}")]
    private static partial void LogStarted(ILogger logger, string addresses, string adapters);

    [LoggerMessage(51, LogLevel.Warning, "Settled {Count} analyses that an earlier process left running; POST /analyses/{{id}}/retry runs them again")]
    private static partial void LogSettled(ILogger logger, int count);
}
