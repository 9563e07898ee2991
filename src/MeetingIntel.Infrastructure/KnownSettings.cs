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
    private static readonly (string Section, Type Options)[] Own =
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

    /// <summary>Checks that every setting in our sections is known, and given in one form.</summary>
    /// <param name="configuration">All settings.</param>
    /// <param name="ofHost">The settings that the host itself reads, by section.</param>
    /// <exception cref="StartRefusedException">One is not.</exception>
    public static void RefuseOthers(IConfiguration configuration, params (string Section, Type Options)[] ofHost)
    {
        var known = new Names([.. Own, .. ofHost]);
        foreach (var section in known.Sections)
        {
            foreach (var (path, value) in configuration.GetSection(section).AsEnumerable())
            {
                if (value is not null && !known.Has(path, value))
                    throw new StartRefusedException($"There is no setting {path}; docs/configuration.md lists them all.");
                if (value is { Length: > 0 } && configuration.GetSection(path).GetChildren().Any())
                    throw new StartRefusedException($"The setting {path} is given both as one value and as a list; leave one of the two out.");
            }
        }
    }

    private sealed class Names((string Section, Type Options)[] options)
    {
        /// <summary>All, as <c>Section:Name</c>.</summary>
        private readonly HashSet<string> _all = new(
            [
                .. options.SelectMany(o => o.Options.GetProperties().Where(p => p.CanWrite).Select(p => $"{o.Section}:{p.Name}")),
                .. UnbuiltSettings.All.Select(u => u.Key),
                $"ConnectionStrings:{DatabaseOptions.ConnectionName}",
            ],
            StringComparer.OrdinalIgnoreCase);

        /// <summary>Those of them that have entries: lists by number, others by name.</summary>
        private readonly HashSet<string> _withEntries = OfType(options, typeof(IEnumerable<string>), typeof(IDictionary<string, string>));

        /// <summary>Those of them that have nothing but entries by name.</summary>
        private readonly HashSet<string> _ofEntriesAlone = OfType(options, typeof(IDictionary<string, string>));

        public IEnumerable<string> Sections => _all.Select(n => n[..n.IndexOf(':', StringComparison.Ordinal)]).Distinct(StringComparer.OrdinalIgnoreCase);

        public bool Has(string path, string value) => _all.Contains(path)
            ? value.Length == 0 || !_ofEntriesAlone.Contains(path)
            : path.LastIndexOf(':') is >= 0 and var end && _withEntries.Contains(path[..end]);

        private static HashSet<string> OfType((string Section, Type Options)[] options, params Type[] types) => options
            .SelectMany(o => o.Options.GetProperties()
                .Where(p => p.CanWrite && p.PropertyType != typeof(string) && types.Any(t => t.IsAssignableFrom(p.PropertyType)))
                .Select(p => $"{o.Section}:{p.Name}"))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
