using MeetingIntel.Application.Transcripts;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Llm.Providers.Anthropic;
using MeetingIntel.Infrastructure.Llm.Providers.Mock;
using MeetingIntel.Infrastructure.Llm.Providers.OpenAi;
using MeetingIntel.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;

namespace MeetingIntel.Infrastructure;

/// <summary>The names of all settings: a misspelt one ends the start instead of being ignored.</summary>
public static class KnownSettings
{
    private static readonly (string Section, Type Options)[] Options =
    [
        (DatabaseOptions.Section, typeof(DatabaseOptions)),
        (LimitsOptions.Section, typeof(LimitsOptions)),
        (LlmOptions.Section, typeof(LlmOptions)),
        (LlmRetryOptions.Section, typeof(LlmRetryOptions)),
        (LlmTimeoutOptions.Section, typeof(LlmTimeoutOptions)),
        (LlmCircuitBreakerOptions.Section, typeof(LlmCircuitBreakerOptions)),
        (LlmCacheOptions.Section, typeof(LlmCacheOptions)),
        (MockLlmOptions.Section, typeof(MockLlmOptions)),
        (OpenAiOptions.Section, typeof(OpenAiOptions)),
        (AnthropicOptions.Section, typeof(AnthropicOptions)),
    ];

    /// <summary>The names, as <c>Section:Name</c>.</summary>
    public static IReadOnlySet<string> Names { get; } = Options
        .SelectMany(o => o.Options.GetProperties().Where(p => p.CanWrite).Select(p => $"{o.Section}:{p.Name}"))
        .Concat(UnbuiltSettings.All.Select(u => u.Key))
        .Append($"ConnectionStrings:{DatabaseOptions.ConnectionName}")
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of them that have entries: lists by number, others by name.</summary>
    private static readonly HashSet<string> WithEntries = NamesOf(typeof(IEnumerable<string>), typeof(IDictionary<string, string>))
        .Concat(UnbuiltSettings.All.Select(u => u.Key))
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of them that have nothing but entries by name.</summary>
    private static readonly HashSet<string> OfEntriesAlone = NamesOf(typeof(IDictionary<string, string>)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks that every setting in our sections is known.</summary>
    /// <exception cref="StartRefusedException">One is not.</exception>
    public static void RefuseOthers(IConfiguration configuration)
    {
        foreach (var section in Names.Select(n => n[..n.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            foreach (var (path, value) in configuration.GetSection(section).AsEnumerable())
            {
                if (value is not null && !IsKnown(path, value))
                    throw new StartRefusedException($"There is no setting {path}; docs/configuration.md lists them all.");
            }
        }
    }

    private static bool IsKnown(string path, string value) => Names.Contains(path)
        ? value.Length == 0 || !OfEntriesAlone.Contains(path)
        : path.LastIndexOf(':') is >= 0 and var end && WithEntries.Contains(path[..end]);

    private static IEnumerable<string> NamesOf(params Type[] types) => Options.SelectMany(o => o.Options.GetProperties()
        .Where(p => p.PropertyType != typeof(string) && types.Any(t => t.IsAssignableFrom(p.PropertyType)))
        .Select(p => $"{o.Section}:{p.Name}"));
}
