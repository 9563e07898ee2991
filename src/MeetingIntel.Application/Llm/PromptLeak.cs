using System.Collections.Concurrent;
using System.Text.Json;

namespace MeetingIntel.Application.Llm;

/// <summary>
/// Finds what an answer must not hold: the fence, our instructions, or a long code that nobody spoke. A transcript may ask the model for
/// them, and a model may obey. What stands in the prompt's own data is no leak: it was there before.
/// </summary>
public static class PromptLeak
{
    /// <summary>So many words of the instructions in a row are no chance.</summary>
    private const int TellingWords = 6;

    /// <summary>Nobody speaks a word of so many letters and digits: text in base64 or hex.</summary>
    private const int TellingLength = 60;

    /// <summary>The runs of words of each set of instructions; there are as many as there are tasks.</summary>
    private static readonly ConcurrentDictionary<string, HashSet<int>> RunsOf = new(StringComparer.Ordinal);

    /// <summary>What the answer gives away, in words for the model; null when nothing.</summary>
    /// <param name="json">An answer that is JSON.</param>
    /// <param name="request">What was asked.</param>
    public static string? FaultIn(string json, LlmRequest request)
    {
        using var answer = JsonDocument.Parse(json);
        return FaultIn(answer.RootElement, new Prompt(request));
    }

    private static string? FaultIn(JsonElement value, Prompt prompt)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return FaultInText(value.GetString()!, prompt);
            case JsonValueKind.Array:
                foreach (var entry in value.EnumerateArray())
                {
                    if (FaultIn(entry, prompt) is { } fault)
                        return fault;
                }

                return null;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    if (FaultIn(property.Value, prompt) is { } fault)
                        return fault;
                }

                return null;
            default:
                return null;
        }
    }

    private static string? FaultInText(string text, Prompt prompt)
    {
        if (prompt.HasMarkIn(text))
            return "it repeats the mark of the fence";

        var words = WordsOf(text);
        foreach (var word in words)
        {
            if (word.Length >= TellingLength && IsCode(word.In(text)) && !prompt.Holds(word.In(text)))
                return "it holds a long code that nobody spoke";
        }

        for (var i = 0; i + TellingWords <= words.Count; i++)
        {
            if (prompt.IsSecret(HashOf(words, i)))
                return "it repeats its instructions";
        }

        return null;
    }

    private static HashSet<int> RunsIn(string text)
    {
        var words = WordsOf(text);
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - TellingWords + 1)).Select(i => HashOf(words, i))];
    }

    private static int HashOf(List<Word> words, int first)
    {
        var hash = default(HashCode);
        for (var i = first; i < first + TellingWords; i++)
            hash.Add(words[i].Hash);
        return hash.ToHashCode();
    }

    private static bool IsCode(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAscii(c))
                return false;
        }

        return true;
    }

    private static List<Word> WordsOf(string text)
    {
        var words = new List<Word>(text.Length / 5);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '+' or '/' or '=' && i > start)))
                i++;
            if (i > start)
                words.Add(new Word(start, i - start, string.GetHashCode(text.AsSpan(start, i - start), StringComparison.OrdinalIgnoreCase)));
        }

        return words;
    }

    /// <summary>What was asked, with the runs of words of its two messages.</summary>
    private sealed class Prompt(LlmRequest request)
    {
        private readonly HashSet<int> _instructions = RunsOf.GetOrAdd(request.Instructions, RunsIn);
        private HashSet<int>? _data;

        /// <summary>Whether a run is of the instructions, and nobody said it. The data is long: it is read once, and only when need be.</summary>
        public bool IsSecret(int run) => _instructions.Contains(run) && !(_data ??= RunsIn(request.Prompt)).Contains(run);

        public bool HasMarkIn(string text) => request.Fence.Length > 0 && text.Contains(request.Fence, StringComparison.OrdinalIgnoreCase);

        public bool Holds(ReadOnlySpan<char> text) => request.Prompt.AsSpan().Contains(text, StringComparison.Ordinal);
    }

    /// <summary>Where a word stands, and a hash of it that is the same whatever its case.</summary>
    private readonly record struct Word(int Start, int Length, int Hash)
    {
        public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
    }
}
