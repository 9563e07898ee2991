using System.Text.Json;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>A request that a <see cref="FakeLlmServer"/> received.</summary>
public sealed record FakeLlmRequest
{
    /// <summary>Its place among all requests that the server has seen, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>When it had arrived whole, on the server's clock.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Whose protocol it speaks.</summary>
    public required FakeLlmProtocol Protocol { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path, with the query if there is one.</summary>
    public required string Path { get; init; }

    /// <summary>The headers; upper and lower case do not count.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>The body as it came.</summary>
    public required string BodyText { get; init; }

    /// <summary>The body as JSON; <see cref="JsonValueKind.Undefined"/> when it is none.</summary>
    public required JsonElement Body { get; init; }

    /// <summary>What the body says, whichever protocol it speaks.</summary>
    public required FakeLlmQuestion Question { get; init; }

    /// <summary>The key that it brought, as a bearer token or as <c>x-api-key</c>; null when it brought none.</summary>
    public string? ApiKey =>
        Headers.TryGetValue("Authorization", out var authorization) && authorization.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? authorization["Bearer ".Length..]
            : Headers.GetValueOrDefault("x-api-key");

    /// <summary>Whether it is a call that a vendor would answer, rather than a wrong method, path or body.</summary>
    internal bool IsCall => Method == "POST" && Protocol != FakeLlmProtocol.Unknown && Body.ValueKind == JsonValueKind.Object;
}
