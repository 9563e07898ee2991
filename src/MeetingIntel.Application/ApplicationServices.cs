using System.Reflection;
using AutoMapper;
using FluentValidation;
using MediatR;
using MeetingIntel.Application.Analyses.RunAnalysis;
using MeetingIntel.Application.Behaviors;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Meetings.PrepareMeeting;
using MeetingIntel.Application.Sides;
using MeetingIntel.Application.Transcripts;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingIntel.Application;

/// <summary>What the product does, for a host to take in.</summary>
public static class ApplicationServices
{
    /// <summary>Registers handlers, validators, mappings and extractors. The ports are for the host to bring.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddMediator();
        services.AddValidatorsFromAssembly(typeof(ApplicationServices).Assembly, ServiceLifetime.Singleton);
        services.AddSingleton(_ => Mapping.Build());
        services.AddSingleton<IMapper>(provider => new Mapper(provider.GetRequiredService<AutoMapper.IConfigurationProvider>()));

        // Their order is the order of the contract; a new one is one line here. Whether it comes unasked it says itself.
        services.AddSingleton<IInsightExtractor, ActionItemsExtractor>();
        services.AddSingleton<IInsightExtractor, KeyTopicsExtractor>();
        services.AddSingleton<IInsightExtractor, SentimentExtractor>();
        services.AddSingleton<IInsightExtractor, FollowUpsExtractor>();
        services.AddSingleton<IInsightExtractor, SummaryExtractor>();
        services.AddSingleton<IInsightExtractor, DecisionsExtractor>();
        services.AddSingleton<IInsightExtractor, OpenQuestionsExtractor>();
        services.AddSingleton<ParallelExtraction>();
        services.AddScoped<MeetingParties>();
        services.AddScoped<OwnerSides>();
        services.AddScoped<TranscriptIntake>();
        services.AddScoped<AnalysisRun>();
        services.AddScoped<MeetingHistory>();
        return services;
    }

    /// <summary>MediatR 5 has no registration of its own for this container: its handlers by a scan, its behaviours outermost first.</summary>
    private static void AddMediator(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            foreach (var handled in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>)))
                services.AddTransient(handled, type);
        }

        services.AddTransient(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
    }
}
