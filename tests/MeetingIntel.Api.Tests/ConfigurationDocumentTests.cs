using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using MeetingIntel.Api.Access;
using MeetingIntel.Application;
using MeetingIntel.Infrastructure;

namespace MeetingIntel.Api.Tests;

/// <summary>What stands in <c>docs/configuration.md</c> and what the code reads are the same settings.</summary>
public sealed partial class ConfigurationDocumentTests
{
    [Fact]
    public void Every_setting_of_the_document_exists_in_the_code_and_the_reverse() =>
        Assert.Equal(InCode().Order(StringComparer.Ordinal), InDocument().Select(s => s.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void Defaults_of_the_document_are_the_codes()
    {
        var defaults = Options().ToDictionary(o => o.Key, o => o.Default);
        var compared = 0;
        foreach (var (key, shown) in InDocument())
        {
            if (!defaults.TryGetValue(key, out var value) || value is null)
                continue;
            var inCode = value is ICollection { Count: 0 } ? "none" : Convert.ToString(value, CultureInfo.InvariantCulture);
            Assert.Equal(inCode, shown, ignoreCase: true);
            compared++;
        }

        Assert.True(compared > 10);
    }

    [Fact]
    public void What_is_not_built_is_documented_with_what_is_accepted()
    {
        var shown = InDocument().ToDictionary(s => s.Key, s => s.Default);
        foreach (var (key, accepted) in UnbuiltSettings.All)
            Assert.Equal(accepted[0], shown[key], ignoreCase: true);
    }

    private static IEnumerable<string> InCode() =>
        ["ConnectionStrings:MeetingIntel", .. Options().Select(o => o.Key).Union(UnbuiltSettings.All.Select(u => u.Key))];

    private static IEnumerable<(string Key, object? Default)> Options() =>
        from assembly in new[] { typeof(ApplicationServices).Assembly, typeof(InfrastructureServices).Assembly, typeof(CrossOriginOptions).Assembly }
        from type in assembly.GetTypes()
        let section = type.GetField("Section", BindingFlags.Public | BindingFlags.Static)?.GetRawConstantValue() as string
        where section is not null
        from property in type.GetProperties()
        where property.CanWrite
        select ($"{section}:{property.Name}", property.GetValue(Activator.CreateInstance(type)));

    private static List<(string Key, string Default)> InDocument() =>
        [.. Row().Matches(File.ReadAllText(Repository.PathOf("docs/configuration.md"))).Select(m => (m.Groups["key"].Value, m.Groups["default"].Value.Trim('`')))];

    [GeneratedRegex(@"^\| `(?<key>[A-Za-z]+(:[A-Za-z]+)+)` \| (?<default>`[^`]*`|[^|]*?) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
