using Microsoft.Extensions.Configuration;

namespace MeetingIntel.Infrastructure.Tests;

public sealed class SettingsTests
{
    private static readonly (string, Type) Host = ("Host", typeof(HostOptions));

    public static TheoryData<string> Unbuilt => [.. UnbuiltSettings.All.Select(u => u.Key)];

    [Theory]
    [MemberData(nameof(Unbuilt))]
    public void What_is_not_built_is_refused_by_name_and_never_by_value(string key)
    {
        var refusal = Assert.Throws<StartRefusedException>(() => UnbuiltSettings.Refuse(With(key, "sk-secret")));

        Assert.Contains(key, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-secret", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_asks_for_what_there_is_is_accepted()
    {
        foreach (var (key, accepted) in UnbuiltSettings.All)
        {
            foreach (var value in accepted)
                UnbuiltSettings.Refuse(With(key, value));
        }
    }

    [Theory]
    [InlineData("Llm:Retry:MaxAtempts")]
    [InlineData("Llm:Mock:Latency")]
    [InlineData("Auth:JwtAuthority")]
    [InlineData("Auth:Mode:0")]
    [InlineData("Host:Doors")]
    [InlineData("Host:Names:0:First")]
    [InlineData("Database:Providers")]
    [InlineData("ConnectionStrings:MeetingIntl")]
    [InlineData("Llm")]
    [InlineData("Llm:Models")]
    [InlineData("Llm:Models:brief:gpt")]
    [InlineData("Llm:Fallbacks:0:Mock")]
    [InlineData("Llm:OpenAI:ApiKey:0")]
    public void A_misspelt_setting_is_refused(string key) =>
        Assert.Contains(
            key, Assert.Throws<StartRefusedException>(() => KnownSettings.RefuseOthers(With(key, "1"), Host)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Llm:Retry:MaxAttempts")]
    [InlineData("llm:mock:seed")]
    [InlineData("Llm:Fallbacks")]
    [InlineData("Llm:Fallbacks:0")]
    [InlineData("Llm:Models:summary")]
    [InlineData("Host:Names")]
    [InlineData("Host:Names:0")]
    [InlineData("Logging:LogLevel:Default")]
    public void A_known_setting_or_one_of_others_passes(string key) => KnownSettings.RefuseOthers(With(key, "1"), Host);

    private static IConfiguration With(string key, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();

    private sealed class HostOptions
    {
        public IList<string> Names { get; set; } = [];
    }
}
