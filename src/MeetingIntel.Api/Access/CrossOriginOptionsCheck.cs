using Microsoft.Extensions.Options;

namespace MeetingIntel.Api.Access;

/// <summary>
/// Checks that each origin is written as browsers send it. They are compared as texts, so with a slash or a port too many nobody would be
/// let in, and nobody told why.
/// </summary>
internal sealed class CrossOriginOptionsCheck : IValidateOptions<CrossOriginOptions>
{
    private const string Example = "https://app.example.com";

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CrossOriginOptions options)
    {
        var faults =
            from entry in options.Origins.Index()
            where !string.IsNullOrWhiteSpace(entry.Item)
            let fault = Fault(entry.Item)
            where fault is not null
            select $"{CrossOriginOptions.Section}:{nameof(options.Origins)}:{entry.Index} {fault}";
        var failures = faults.ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    /// <summary>
    /// What is wrong and what to write instead; null when nothing is. Of the value only scheme, host and port are repeated, for the rest may
    /// be a secret.
    /// </summary>
    private static string? Fault(string origin) => (origin.Trim(), AsSent(origin)) switch
    {
        ("*", _) => $"may not be *, which lets every page read and change everything; list the origins one by one, such as {Example}.",
        ("null", _) => $"may not be null, an origin that any page can take on; serve the page from an address, such as {Example}, and write that.",
        (_, null) => $"is no origin; write scheme, host and, where it has one, port, such as {Example} or http://localhost:3000.",
        (_, var sent) when sent != origin => $"is not written as browsers send it; write {sent}.",
        _ => null,
    };

    /// <summary>The origin as a browser sends it: in lower case, its host in ASCII, without path and without the scheme's own port.</summary>
    private static string? AsSent(string origin)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
            return null;

        var host = address.HostNameType == UriHostNameType.Dns ? address.IdnHost : address.Host;
        return $"{address.Scheme}://{host}{(address.IsDefaultPort ? "" : $":{address.Port}")}";
    }
}
