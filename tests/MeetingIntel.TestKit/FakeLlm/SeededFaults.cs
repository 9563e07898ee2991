using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>
/// A script that fails a share of the calls, equally as 429, 500, 503, 529, reset and malformed answer. A call's fate is a function of
/// the seed, the question, and how often this question was asked before, so that parallel calls do not change it.
/// </summary>
/// <param name="seed">Any number.</param>
/// <param name="share">The share that fails, from 0 to 1.</param>
/// <param name="otherwise">What does not fail; null for <see cref="FakeCompletions.Valid"/>.</param>
public sealed partial class SeededFaults(int seed, double share, Func<FakeLlmRequest, FakeReply>? otherwise = null)
{
    private static readonly Func<FakeReply>[] Faults =
    [
        FakeErrors.RateLimited, FakeErrors.ServerError, FakeErrors.Unavailable, FakeErrors.Overloaded,
        FakeBreakages.ResetBeforeAnswer, FakeCompletions.NotJson,
    ];

    private readonly ConcurrentDictionary<string, int> _asked = [];

    /// <summary>The reply to a request; give it to <see cref="FakeLlmServer.Reply"/>.</summary>
    public FakeReply Reply(FakeLlmRequest request)
    {
        var question = Fences().Replace($"{request.Question.Schema}\n{request.Question.Instructions}\n{request.Question.Text}", "");
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(question)));
        var before = _asked.AddOrUpdate(key, 0, (_, count) => count + 1);
        var fate = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed} {key} {before}"));
        if (Fraction(fate) < share)
            return Faults[(int)(Fraction(fate.AsSpan(sizeof(ulong))) * Faults.Length)]();
        return otherwise is null ? FakeCompletions.Valid() : otherwise(request);
    }

    /// <summary>The mark round a transcript differs between installations; the same transcript shall meet the same fate in all.</summary>
    [GeneratedRegex(@"\b[0-9a-f]{32}\b")]
    private static partial Regex Fences();

    /// <summary>A number from 0, included, to 1, excluded, made of the first 53 bits.</summary>
    private static double Fraction(ReadOnlySpan<byte> bytes) => (BinaryPrimitives.ReadUInt64LittleEndian(bytes) >> 11) * Math.Pow(2, -53);
}
