using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using MeetingIntel.Application.Paging;
using MeetingIntel.Infrastructure.Persistence;

namespace MeetingIntel.Infrastructure.Paging;

/// <summary>A cursor is the place and an HMAC of scope and place, in base64url.</summary>
internal sealed class CursorSeal(InstallationSecret secret) : ICursorSeal
{
    private const int MacLength = 16;

    private readonly Lazy<byte[]> _key = new(() => secret.KeyFor("cursor"));

    public string Seal(string scope, string place)
    {
        var bytes = Encoding.UTF8.GetBytes(place);
        return Base64Url.EncodeToString([.. Mac(scope, bytes), .. bytes]);
    }

    public string? Open(string scope, string cursor)
    {
        if (!Base64Url.IsValid(cursor, out var length) || length <= MacLength)
            return null;

        var bytes = Base64Url.DecodeFromChars(cursor);
        var place = bytes.AsSpan(MacLength);
        return CryptographicOperations.FixedTimeEquals(bytes.AsSpan(0, MacLength), Mac(scope, place)) ? Encoding.UTF8.GetString(place) : null;
    }

    private ReadOnlySpan<byte> Mac(string scope, ReadOnlySpan<byte> place)
    {
        var scopeBytes = Encoding.UTF8.GetBytes(scope);
        byte[] sealedBytes = [.. BitConverter.GetBytes(scopeBytes.Length), .. scopeBytes, .. place];
        return HMACSHA256.HashData(_key.Value, sealedBytes).AsSpan(0, MacLength);
    }
}
