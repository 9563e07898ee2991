using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>A setting is obeyed or ends the start with a sentence; it is never silently ignored.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("Auth__Mode=ApiKey", "Auth:Mode")]
    [InlineData("Database__Provider=Postgres", "Database:Provider")]
    [InlineData("Llm__Provider=Gemini", "Llm:Provider")]
    [InlineData("Llm__Provider=OpenAI", "Llm:OpenAI:Model")]
    [InlineData("Llm__Fallbacks__0=Anthropic", "Llm:Anthropic:Model")]
    [InlineData("RateLimiting__Enabled=true", "RateLimiting:Enabled")]
    [InlineData("Jobs__Storage=Postgres", "Jobs:Storage")]
    [InlineData("Cors__Origin=https://app.example.com", "Cors:Origin;")]
    [InlineData("Cors__Origins__0=*", "Cors:Origins:0 may not be *")]
    [InlineData("Cors__Origins__0=null", "Cors:Origins:0 may not be null")]
    [InlineData("Cors__Origins__0=app.example.com", "Cors:Origins:0 is no origin")]
    [InlineData("Cors__Origins__0=https://app.example.com/", "Cors:Origins:0 is not written as browsers send it; write https://app.example.com.")]
    [InlineData("Cors__Origins=https://app.example.com,HTTP://Localhost:80", "Cors:Origins:1 is not written as browsers send it; write http://localhost.")]
    [InlineData("Llm__Mock__FailureRate=2", "Llm:Mock:FailureRate")]
    [InlineData("Llm__Mock__FailureRate=often", "Llm:Mock:FailureRate")]
    [InlineData("Llm__Retry__MaxAttempts=0", "MaxAttempts")]
    [InlineData("Llm__ContextTokens=1999", "ContextTokens")]
    [InlineData("Llm__ContextTokens=10000001", "ContextTokens")]
    [InlineData("Database__Durability=Perhaps", "Database:Durability")]
    [InlineData("ASPNETCORE_URLS=http://0.0.0.0:0", "loopback")]
    [InlineData("Database__Durability=7", "Database:Durability")]
    [InlineData("ConnectionStrings__MeetingIntel=Data Source=/proc/none/x.db", "/proc/none")]
    [InlineData("ConnectionStrings__MeetingIntel=Host=somewhere", "ConnectionStrings:MeetingIntel")]
    [InlineData("ConnectionStrings__MeetingIntel=Data Source=:memory:", "ConnectionStrings:MeetingIntel")]
    [InlineData("ASPNETCORE_URLS=garbage", "garbage")]
    public async Task A_setting_that_cannot_be_obeyed_ends_the_start_with_a_sentence(string setting, string named)
    {
        var (exitCode, error) = await RunningService.StartRefusedAsync(setting);

        Assert.Equal(1, exitCode);
        Assert.StartsWith("MeetingIntel does not start: ", error, StringComparison.Ordinal);
        Assert.Contains(named, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_is_given_in_two_forms_ends_the_start()
    {
        var (_, error) = await RunningService.StartRefusedAsync("Cors__Origins=https://a.example.com", "Cors__Origins__0=https://b.example.com");

        Assert.Equal("MeetingIntel does not start: The setting Cors:Origins is given both as one value and as a list; leave one of the two out.", error.Trim());
    }

    [Fact]
    public async Task A_setting_that_several_checks_read_is_named_once()
    {
        var (_, error) = await RunningService.StartRefusedAsync("Llm__Provider=Anthropic", "Llm__Anthropic__MaxOutputTokens=1");

        Assert.Equal(
            "MeetingIntel does not start: Llm:Anthropic:MaxOutputTokens is not allowed: The field MaxOutputTokens must be between 256 and 1000000.",
            error.Trim());
    }

    [Fact]
    public async Task What_switches_an_unbuilt_feature_off_is_accepted()
    {
        await using var service = await RunningService.StartAsync(null, "RateLimiting__Enabled=false", "Jobs__Storage=InMemory", "Webhooks__AllowPrivateNetworks=false", "Auth__Mode=None");

        (await service.Client.GetJsonAsync("/health/ready")).Ok();
    }

    [Fact]
    public async Task Demo_data_is_left_out_when_asked_and_never_written_twice()
    {
        await using (var bare = await RunningService.StartAsync(null, "Database__SeedDemoData=false"))
            Assert.Empty((await bare.Client.GetJsonAsync("/meetings")).Ok().GetProperty("items").EnumerateArray());

        var folder = Directory.CreateTempSubdirectory("meetingintel-").FullName;
        try
        {
            for (var start = 0; start < 2; start++)
            {
                await using var service = await RunningService.StartAsync(folder);
                Assert.Equal(6, (await service.Client.GetJsonAsync("/meetings")).Ok().GetProperty("items").GetArrayLength());
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("TZ=America/New_York")]
    [InlineData("TZ=Pacific/Kiritimati")]
    public async Task The_machines_time_zone_changes_nothing(string zone)
    {
        await using var service = await RunningService.StartAsync(null, zone, "Llm__Mock__FailureRate=0");

        var meeting = await service.Client.CreateMeetingAsync(time: "2025-11-19T23:30:00");
        Assert.Equal("2025-11-19T23:30:00Z", (await service.Client.GetJsonAsync($"/meetings/{meeting}")).Ok().GetProperty("scheduled_time").GetString());
        var items = (await service.Client.AnalyzeAsync(meeting, Transcripts.Planning)).Ok().GetProperty("insights").GetProperty("action_items");
        Assert.Equal(["2025-11-21", "2025-11-20"], items.EnumerateArray().Select(i => i.GetProperty("deadline").GetString()).Take(2));
    }
}
