using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace MeetingIntel.Api.Access;

/// <summary>Lets the pages of the origins that the settings name call the service, and read its refusals too.</summary>
internal static class CrossOrigin
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Post, HttpMethods.Put, HttpMethods.Patch, HttpMethods.Delete];

    /// <summary>What a client of the contract sends, beyond what every page may.</summary>
    private static readonly string[] RequestHeaders =
        [HeaderNames.ContentType, HeaderNames.Authorization, HeaderNames.Accept, "Idempotency-Key", "Prefer"];

    /// <summary>What a client of the contract reads, beyond what every page may.</summary>
    private static readonly string[] AnswerHeaders = [HeaderNames.Location, HeaderNames.RetryAfter];

    /// <summary>How long a browser need not ask again whether a page may call.</summary>
    private static readonly TimeSpan PreflightAge = TimeSpan.FromMinutes(10);

    /// <summary>Registers the settings, their check and the policy that follows from them.</summary>
    public static void AddCrossOrigin(this IServiceCollection services)
    {
        services.AddOptionsWithValidateOnStart<CrossOriginOptions>()
            .BindConfiguration(CrossOriginOptions.Section).Configure<IConfiguration>(ReadListOfOrigins);
        services.AddSingleton<IValidateOptions<CrossOriginOptions>, CrossOriginOptionsCheck>();
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<CrossOriginOptions>>((cors, settings) => cors.AddDefaultPolicy(policy => policy
            .WithOrigins([.. settings.Value.Given])
            .WithMethods(Methods)
            .WithHeaders(RequestHeaders)
            .WithExposedHeaders(AnswerHeaders)
            .SetPreflightMaxAge(PreflightAge)));
    }

    /// <summary>
    /// Answers preflights, and adds the headers to all that comes from further in. With no origin in the settings nothing is different.
    /// </summary>
    public static void UseCrossOrigin(this IApplicationBuilder app) => app.UseWhen(IsOn, on => on.Use(VaryByOrigin).UseCors());

    private static bool IsOn(HttpContext context) => context.RequestServices.GetRequiredService<IOptions<CrossOriginOptions>>().Value.Given.Any();

    /// <summary>
    /// Tells caches that the answer depends on who asks. ASP.NET says so only to those who may, and to them only when they are several; but
    /// an answer that was kept for another, without the header, would then be given to them.
    /// </summary>
    private static Task VaryByOrigin(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            if (!context.Response.Headers.Vary.Contains(HeaderNames.Origin, StringComparer.OrdinalIgnoreCase))
                context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Origin);
            return Task.CompletedTask;
        });
        return next(context);
    }

    /// <summary>A list in one value, such as an environment variable's, which the binder would pass over without a word.</summary>
    private static void ReadListOfOrigins(CrossOriginOptions options, IConfiguration configuration)
    {
        if (configuration[$"{CrossOriginOptions.Section}:{nameof(CrossOriginOptions.Origins)}"] is { } list)
            options.Origins = [.. list.Split(',', StringSplitOptions.TrimEntries)];
    }
}
