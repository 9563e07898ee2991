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
        if (request.Fence.Length > 0 && json.Contains(request.Fence, StringComparison.OrdinalIgnoreCase))
            return "it repeats the mark of the fence";

        using var answer = JsonDocument.Parse(json);
        return FaultIn(answer.RootElement, request, RunsOf.GetOrAdd(request.Instructions, RunsIn));
    }

    private static string? FaultIn(JsonElement value, LlmRequest request, HashSet<int> instructions)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return FaultInText(value.GetString()!, request, instructions);
            case JsonValueKind.Array:
                foreach (var entry in value.EnumerateArray())
                {
                    if (FaultIn(entry, request, instructions) is { } fault)
                        return fault;
                }

                return null;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    if (FaultIn(property.Value, request, instructions) is { } fault)
                        return fault;
                }

                return null;
            default:
                return null;
        }
    }

    private static string? FaultInText(string text, LlmRequest request, HashSet<int> instructions)
    {
        var words = WordsOf(text);
        foreach (var (start, length) in words)
        {
            if (length >= TellingLength && IsCode(text.AsSpan(start, length))
                && !request.Prompt.Contains(text.Substring(start, length), StringComparison.Ordinal))
            {
                return "it holds a long code that nobody spoke";
            }
        }

        for (var i = 0; i + TellingWords <= words.Count; i++)
        {
            if (instructions.Contains(HashOf(text, words, i)) && !Stands(text.AsSpan(words[i].Start, End(words, i) - words[i].Start), request.Prompt))
                return "it repeats its instructions";
        }

        return null;
    }

    private static bool Stands(ReadOnlySpan<char> passage, string prompt)
    {
        var sought = passage.ToString();
        var (words, soughtWords) = (WordsOf(prompt), WordsOf(sought));
        var run = HashOf(sought, soughtWords, 0);
        for (var i = 0; i + TellingWords <= words.Count; i++)
        {
            if (HashOf(prompt, words, i) == run)
                return true;
        }

        return false;
    }

    private static HashSet<int> RunsIn(string text)
    {
        var words = WordsOf(text);
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - TellingWords + 1)).Select(i => HashOf(text, words, i))];
    }

    private static int HashOf(string text, List<(int Start, int Length)> words, int first)
    {
        var hash = default(HashCode);
        for (var i = first; i < first + TellingWords; i++)
            hash.Add(string.GetHashCode(text.AsSpan(words[i].Start, words[i].Length), StringComparison.OrdinalIgnoreCase));
        return hash.ToHashCode();
    }

    private static int End(List<(int Start, int Length)> words, int first) =>
        words[first + TellingWords - 1].Start + words[first + TellingWords - 1].Length;

    private static bool IsCode(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAscii(c))
                return false;
        }

        return true;
    }

    private static List<(int Start, int Length)> WordsOf(string text)
    {
        var words = new List<(int Start, int Length)>(text.Length / 5);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || (text[i] is '+' or '/' or '=' && i > start)))
                i++;
            if (i > start)
                words.Add((start, i - start));
        }

        return words;
    }
}
