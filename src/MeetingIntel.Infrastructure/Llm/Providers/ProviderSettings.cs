namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>Reads a provider's settings. No sentence about them repeats a key, or an address that may hold one.</summary>
internal static class ProviderSettings
{
    /// <summary>The longest key file that is read, in characters: whatever is longer holds no key.</summary>
    private const int MaxKeyFileLength = 16 * 1024;

    /// <summary>What must be mended before the provider can be used, a sentence each.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="section">Where they stand.</param>
    /// <param name="vendorUrl">The vendor's own address, which asks for a key.</param>
    public static IEnumerable<string> Faults(ProviderOptions options, string section, string vendorUrl)
    {
        if (!Uri.TryCreate(options.BaseUrl, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            || url.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
        {
            yield return $"{section}:BaseUrl must be an absolute http or https URL without user, query or fragment.";
        }

        if (string.IsNullOrWhiteSpace(options.Model))
            yield return $"{section}:Model says which model answers; there is no default.";

        if (!string.IsNullOrWhiteSpace(options.ApiKey) && !string.IsNullOrWhiteSpace(options.ApiKeyFile))
            yield return $"{section}:ApiKey and {section}:ApiKeyFile are both set; one of them.";
        else if (KeyFault(options, section) is { } fault)
            yield return fault;
        else if (Key(options) is null && url?.Host == new Uri(vendorUrl).Host)
            yield return $"{section}:ApiKey or {section}:ApiKeyFile is needed: {vendorUrl} answers nobody without.";
    }

    /// <summary>The key, without blanks at its ends; null when there is none.</summary>
    /// <exception cref="IOException">Its file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Its file must not be read.</exception>
    public static string? Key(ProviderOptions options)
    {
        var key = (string.IsNullOrWhiteSpace(options.ApiKeyFile) ? options.ApiKey : ReadStart(options.ApiKeyFile))?.Trim();
        return string.IsNullOrEmpty(key) ? null : key;
    }

    private static string ReadStart(string file)
    {
        using var reader = new StreamReader(file);
        var start = new char[MaxKeyFileLength + 1];
        var length = reader.ReadBlock(start);
        return length <= MaxKeyFileLength ? new string(start, 0, length) : throw new IOException("It is far longer than a key.");
    }

    private static string? KeyFault(ProviderOptions options, string section)
    {
        var hasFile = !string.IsNullOrWhiteSpace(options.ApiKeyFile);
        var setting = hasFile ? "ApiKeyFile" : "ApiKey";
        try
        {
            var key = Key(options);
            return key is null && hasFile ? $"{section}:ApiKeyFile names a file that is empty."
                : key is not null && !key.All(c => c is > ' ' and <= '~') ? $"{section}:{setting} holds characters that no key has."
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return $"{section}:ApiKeyFile names a file that cannot be read.";
        }
    }
}
