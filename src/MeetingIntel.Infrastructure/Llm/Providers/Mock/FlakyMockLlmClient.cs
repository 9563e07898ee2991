using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.OfflineReading;

namespace MeetingIntel.Infrastructure.Llm.Providers.Mock;

/// <summary>
/// The built-in model, as unreliable as a real one: chance decides whether a call fails and how. With a seed a call's fate is a
/// function of the seed, the question, and how often this question was asked before, so that parallel calls do not change it;
/// a count per question is then kept for as long as the process runs.
/// </summary>
/// <param name="options">How often it fails and how long an answer takes.</param>
/// <param name="read">Answers what does not fail, as JSON; it works nowhere but on this machine's processors.</param>
/// <param name="clock">What an answer's time runs on.</param>
/// <param name="chance">Numbers from 0 to 1 that decide without a seed.</param>
internal sealed class FlakyMockLlmClient(MockLlmOptions options, Func<LlmRequest, string> read, TimeProvider clock, Func<double> chance)
    : ILlmClient
{
    /// <summary>The model's name.</summary>
    public const string Model = OfflineReader.Model;

    private const int FailureKinds = 4;
    private const int CharsPerToken = 4;

    private readonly ConcurrentDictionary<ulong, int> _askedBySeededQuestion = [];

    /// <inheritdoc/>
    public async Task<LlmResponse> GenerateAsync(LlmRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (luck, manner) = options.Seed is { } seed ? Fate(request, seed) : (chance(), chance());
        if (luck >= options.FailureRate)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(options.LatencyMs), clock, cancellationToken);
            return Answer(request, await ReadAsync(request, cancellationToken));
        }

        switch ((int)(manner * FailureKinds))
        {
            case 0:
                throw new LlmException(LlmFailureKind.RateLimited, "LLM asks for fewer calls (429)");
            case 1:
                throw new LlmException(LlmFailureKind.TimedOut, "LLM gave no answer in time");
            case 2:
                throw new LlmException(LlmFailureKind.Unavailable, "LLM is unavailable (503)");
            default:
                var whole = await ReadAsync(request, cancellationToken);
                return Answer(request, whole[..(whole.Length / 2)]);
        }
    }

    /// <summary>Like a real model's, the work is done elsewhere, so that questions asked together are answered in parallel.</summary>
    private Task<string> ReadAsync(LlmRequest request, CancellationToken cancellationToken) =>
        Task.Run(() => read(request), cancellationToken);

    private static LlmResponse Answer(LlmRequest request, string json)
    {
        var asked = request.Instructions.Length + request.Prompt.Length + request.Schema.Length + (request.Correction?.Length ?? 0);
        return new LlmResponse(json, Model, new LlmTokens(Tokens(asked), 0, Tokens(json.Length)));
    }

    private static long Tokens(int chars) => (chars + CharsPerToken - 1) / CharsPerToken;

    private (double Luck, double Manner) Fate(LlmRequest request, int seed)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendField(request.Task);
        hash.AppendNumber(request.PromptVersion);
        hash.AppendField(request.Instructions);
        AppendWithoutFence(hash, request.Prompt, request.Fence);
        var question = hash.GetHashAndReset();

        var before = _askedBySeededQuestion.AddOrUpdate(BinaryPrimitives.ReadUInt64LittleEndian(question), 0, (_, count) => count + 1);
        hash.AppendNumber(seed);
        hash.AppendData(question);
        hash.AppendNumber(before);
        var fate = hash.GetHashAndReset();
        return (Fraction(fate), Fraction(fate.AsSpan(sizeof(ulong))));
    }

    /// <summary>The fence is another one in every installation; the same transcript shall meet the same fate in all of them.</summary>
    private static void AppendWithoutFence(IncrementalHash hash, ReadOnlySpan<char> text, ReadOnlySpan<char> fence)
    {
        while (!fence.IsEmpty && text.IndexOf(fence, StringComparison.Ordinal) is >= 0 and var start)
        {
            hash.AppendText(text[..start]);
            text = text[(start + fence.Length)..];
        }

        hash.AppendText(text);
    }

    /// <summary>A number from 0, included, to 1, excluded, made of the first 53 bits.</summary>
    private static double Fraction(ReadOnlySpan<byte> bytes) => (BinaryPrimitives.ReadUInt64LittleEndian(bytes) >> 11) * Math.Pow(2, -53);
}
