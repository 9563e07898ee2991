using MeetingIntel.Application;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Tests.Llm;

public sealed class LlmOptionsCheckTests : IDisposable
{
    private const string Secret = "sk-planted-secret";

    private static readonly (string, string)[] OpenAi = [("Llm:Provider", "OpenAI"), ("Llm:OpenAI:Model", "gpt"), ("Llm:OpenAI:ApiKey", Secret)];

    private readonly string _folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Llm:Provider", "Gemini", "Llm:Provider names no provider; it may be Mock, OpenAI, Anthropic.")]
    [InlineData("Llm:Fallbacks:0", "Gemini", "Llm:Fallbacks:0 names no provider")]
    [InlineData("Llm:Provider", "sk-planted-secret", "Llm:Provider names no provider")]
    [InlineData("Llm:Fallbacks", "Mock, OpenAI", "Llm:Fallbacks:1 names OpenAI once more")]
    [InlineData("Llm:Fallbacks", "Anthropic", "Llm:Anthropic:Model says which model answers")]
    [InlineData("Llm:Models:actions", "gpt", "Llm:Models:actions names no task; there are action_items, key_topics")]
    [InlineData("Llm:Models:summary", " ", "Llm:Models:summary is blank.")]
    [InlineData("Llm:OpenAI:Model", "", "Llm:OpenAI:Model says which model answers")]
    [InlineData("Llm:OpenAI:ApiKey", "", "Llm:OpenAI:ApiKey or Llm:OpenAI:ApiKeyFile is needed")]
    [InlineData("Llm:OpenAI:ApiKey", "sk-planted-secret\nX-Evil: 1", "Llm:OpenAI:ApiKey holds characters that no key has.")]
    [InlineData("Llm:OpenAI:ApiKeyFile", "key.txt", "Llm:OpenAI:ApiKey and Llm:OpenAI:ApiKeyFile are both set")]
    [InlineData("Llm:OpenAI:BaseUrl", "localhost:11434/v1", "Llm:OpenAI:BaseUrl must be an absolute http or https URL")]
    [InlineData("Llm:OpenAI:BaseUrl", "https://user:sk-planted-secret@example.com/v1", "Llm:OpenAI:BaseUrl must be an absolute http or https URL")]
    [InlineData("Llm:OpenAI:BaseUrl", "https://example.com/v1?key=sk-planted-secret", "Llm:OpenAI:BaseUrl must be an absolute http or https URL")]
    public void What_cannot_work_ends_the_start_with_a_sentence_that_holds_no_key(string key, string value, string sentence)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => Check([.. OpenAi, (key, value)]));

        Assert.Contains(refusal.Failures, f => f.StartsWith(sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(refusal.Failures, f => f.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://api.openai.com/v1/")]
    [InlineData("https://API.OpenAI.com/v1")]
    [InlineData("https://api.openai.com")]
    public void The_vendors_address_needs_a_key_however_it_is_written(string url) => Assert.Contains(
        "Llm:OpenAI:ApiKey or Llm:OpenAI:ApiKeyFile is needed",
        Assert.Throws<OptionsValidationException>(
            () => Check(("Llm:Provider", "OpenAI"), ("Llm:OpenAI:Model", "gpt"), ("Llm:OpenAI:BaseUrl", url))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Anthropics_address_stands_without_its_version() => Assert.Contains(
        "Llm:Anthropic:BaseUrl stands without /v1",
        Assert.Throws<OptionsValidationException>(() => Check(
            ("Llm:Provider", "Anthropic"), ("Llm:Anthropic:Model", "claude"), ("Llm:Anthropic:BaseUrl", "http://localhost:8080/v1/"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Llm:Fallbacks", "mock")]
    [InlineData("Llm:Models:Action_Items", "gpt-mini")]
    [InlineData("Llm:Models:brief", "gpt-mini")]
    [InlineData("Llm:OpenAI:BaseUrl", "http://localhost:11434/v1/")]
    public void What_works_passes(string key, string value) => Check([.. OpenAi, (key, value)]);

    [Fact]
    public void A_server_of_ones_own_needs_no_key() =>
        Check(("Llm:Provider", "OpenAI"), ("Llm:OpenAI:Model", "llama"), ("Llm:OpenAI:BaseUrl", "http://localhost:11434/v1"));

    [Fact]
    public void The_built_in_model_has_no_models_to_choose_from() =>
        Assert.Contains("Llm:Provider is Mock", Assert.Throws<OptionsValidationException>(() => Check(("Llm:Models:summary", "gpt"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_key_may_stand_in_a_file()
    {
        var file = Path.Combine(_folder, "key");
        (string, string)[] settings = [("Llm:Provider", "OpenAI"), ("Llm:OpenAI:Model", "gpt"), ("Llm:OpenAI:ApiKeyFile", file)];

        Assert.Contains("cannot be read", Assert.Throws<OptionsValidationException>(() => Check(settings)).Message, StringComparison.Ordinal);
        File.WriteAllText(file, "\n");
        Assert.Contains("is empty", Assert.Throws<OptionsValidationException>(() => Check(settings)).Message, StringComparison.Ordinal);
        File.WriteAllText(file, new string('k', 1024 * 1024));
        Assert.Contains("cannot be read", Assert.Throws<OptionsValidationException>(() => Check(settings)).Message, StringComparison.Ordinal);
        File.WriteAllText(file, $"{Secret}\n");
        Check(settings);
    }

    private static void Check(params (string Key, string Value)[] settings)
    {
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder()
                .AddInMemoryCollection(settings.GroupBy(s => s.Key).Select(s => KeyValuePair.Create(s.Key, (string?)s.Last().Value))).Build())
            .AddSingleton<IAnswerStore, AnswersInMemory>()
            .AddLogging()
            .AddApplication()
            .AddLlmPipeline(_ => "{}")
            .BuildServiceProvider();

        services.GetRequiredService<IStartupValidator>().Validate();
        Assert.NotNull(services.GetRequiredService<ILlmClient>());
    }
}
