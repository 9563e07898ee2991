using MeetingIntel.TestKit;

namespace MeetingIntel.Api.Tests;

/// <summary>One service whose model never fails, shared by the tests that only add to it.</summary>
public sealed class SteadyService : IAsyncLifetime
{
    private RunningService? _service;

    public HttpClient Client => _service!.Client;

    public IReadOnlyList<string> Log => _service!.Log;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(null, "Llm__Mock__FailureRate=0");

    public async Task DisposeAsync() => await _service!.DisposeAsync();
}
