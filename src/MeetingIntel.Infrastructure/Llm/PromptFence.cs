using System.Security.Cryptography;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>The fence is the first half of an HMAC-SHA256 of the text's UTF-8 bytes, as 32 lower-case hexadecimal digits.</summary>
/// <param name="secret">Gives the installation's secret.</param>
internal sealed class PromptFence(Func<byte[]> secret) : IPromptFence
{
    private const int MarkBytes = 16;

    /// <inheritdoc/>
    public string MarkFor(string text)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret());
        hash.AppendText(text);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, MarkBytes));
    }
}
