using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>The lines of a prompt that stand inside the fence.</summary>
internal static class PromptLines
{
    /// <summary>The lines between the first and the last that bear the mark; none when the prompt has no fence.</summary>
    public static IEnumerable<string> Inside(LlmRequest request)
    {
        var (open, close) = Fence(request);
        var start = open < request.Prompt.Length ? request.Prompt.IndexOf('\n', open) + 1 : 0;
        return start == 0 ? [] : Lines(request.Prompt, start, close);
    }

    /// <summary>The rest of the first line that begins with <paramref name="label"/>; null when there is none.</summary>
    public static string? Value(IEnumerable<string> lines, string label) =>
        lines.FirstOrDefault(l => l.StartsWith(label, StringComparison.Ordinal))?[label.Length..].Trim() is { Length: > 0 } value ? value
            : null;

    /// <summary>
    /// Where the lines begin that bear the mark: nobody but our code can write it, so the first opens and the last closes.
    /// </summary>
    private static (int Open, int Close) Fence(LlmRequest request)
    {
        var prompt = request.Prompt;
        var first = request.Fence.Length == 0 ? -1 : prompt.IndexOf(request.Fence, StringComparison.Ordinal);
        var last = first < 0 ? -1 : prompt.LastIndexOf(request.Fence, StringComparison.Ordinal);
        return last <= first
            ? (prompt.Length, prompt.Length)
            : (prompt.LastIndexOf('\n', first) + 1, prompt.LastIndexOf('\n', last) + 1);
    }

    private static IEnumerable<string> Lines(string prompt, int start, int end)
    {
        while (start < end)
        {
            var stop = prompt.IndexOf('\n', start, end - start);
            stop = stop < 0 ? end : stop;
            yield return prompt[start..stop];
            start = stop + 1;
        }
    }
}
