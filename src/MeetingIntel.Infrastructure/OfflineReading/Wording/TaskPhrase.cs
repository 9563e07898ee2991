using System.Collections.Frozen;
using System.Text;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Wording;

/// <summary>Writes what is to be done as an order: "Send the revised quote to Dana".</summary>
internal static class TaskPhrase
{
    private const int MaxLength = 160;

    private static readonly PhraseList Idle = new(
        "asap", "as soon as possible", "right away", "immediately", "just", "actually", "basically", "obviously", "definitely",
            "really quick", "real quick", "quickly", "like um", "kind of",
        "sort of", "please", "for sure", "as well", "again", "for you guys", "for you all", "to you guys", "with you guys", "you guys",
        "maybe", "probably", "hopefully", "ideally", "of course");

    private static readonly FrozenSet<string> Loose = FrozenSet.ToFrozenSet(
        ["and", "or", "but", "so", "the", "a", "an", "to", "of", "for", "with", "by", "on", "in", "at", "that", "if", "then", "also",
            "too", "well", "right", "okay", "ok", "yeah", "anyway", "anyways", "please", "again", "as", "from", "this", "my", "your",
            "our", "their", "is", "are", "was", "because", "when", "while", "like", "some", "any", "before", "after", "until", "about",
            "into", "just", "really", "it's", "i'm", "i", "we", "you", "maybe", "hopefully", "sometime", "probably", "whatever", "whenever", "which",
            "who", "what", "where", "how", "not", "very", "more", "than", "can", "could", "will", "would", "should", "have", "has", "let",
            "be", "been", "do", "does", "going", "even", "around", "under", "or", "us", "once", "these", "those", "until", "being",
            "also", "there"]);

    private static readonly string[][] Tails =
        [["no", "problem"], ["for", "the team", "to", "do"], ["then"], ["though"], ["if", "possible"], ["and", "see"],
            ["and", "make", "sure"], ["to", "make", "sure"], ["and", "get", "back"], ["go", "ahead"],
            ["go", "from", "there"], ["there", "you", "go"], ["one", "way", "or", "another"]];

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["on", "in", "out", "up", "over", "into", "about", "with", "to"]);

    /// <summary>
    /// The task of the clause from its verb to its end, without its deadline.
    /// </summary>
    /// <param name="words">The sentence.</param>
    /// <param name="verb">The verb; its plain form begins the task.</param>
    /// <param name="end">Where the clause ends.</param>
    /// <param name="deadline">Words to leave out.</param>
    /// <param name="voices">Whom the pronouns mean.</param>
    public static string Write(Word[] words, ActionVerb verb, int end, Deadline? deadline, Voices voices)
    {
        var parts = new List<(string Text, bool Comma)>();
        for (var i = verb.At; i < end; i++)
        {
            if (deadline is { } d && i >= d.From && i < d.To)
            {
                i = d.To - 1;
                continue;
            }

            if (i > verb.At && Idle.At(words, i) is > 0 and var idle)
            {
                i += idle - 1;
                continue;
            }

            if (i > verb.At && i + 1 < end && IsInverted(words, i))
            {   // "explore how can we do this" is written "explore how the team can do this"
                parts.Add((voices.Said(words, i + 1) ?? words[i + 1].Text, false));
                parts.Add((words[i].Text, false));
                i++;
                continue;
            }

            var isPossessiveNext = i + 1 < end;
            if (i > verb.At && words[i].Lower is "all's")
                continue;
            if (i > verb.At && voices.Drops(words, i, verb.At))
            {
                if (parts.Count > 1 && parts[^1].Text is "to" or "for" or "with")
                    parts.RemoveAt(parts.Count - 1);
                continue;
            }

            var text = i == verb.At ? verb.Plain : voices.Said(words, i) ?? voices.Agreeing(words, i) ?? Within(words[i]);
            if (parts.Count == 0 || words[i].Lower is "twenty" || !parts[^1].Text.Equals(text, StringComparison.OrdinalIgnoreCase))
                parts.Add((text, words[i].Mark == ',' && isPossessiveNext));
        }

        TrimTail(parts);
        return Join(parts);
    }

    /// <summary>A word as it is written within a sentence: "The login page needs to be fixed" is "Fix the login page".</summary>
    private static string Within(Word word)
    {
        if (!word.IsCapital || word.IsAcronym || word.Lower is "i" || !StopWords.IsGrammar(word.Lower))
            return word.Text;
        var before = word.Turn.Text.AsSpan(0, word.Start).TrimEnd();
        return before.IsEmpty || before[^1] is '.' or '?' or '!' ? word.Lower : word.Text;
    }

    /// <summary>Takes off what hangs at the end once the clause is cut: "and make sure", "with the".</summary>
    private static void TrimTail(List<(string Text, bool Comma)> parts)
    {
        foreach (var tail in Tails)
        {
            if (parts.Count > tail.Length + 1 && parts.TakeLast(tail.Length).Select(p => p.Text.ToLowerInvariant()).SequenceEqual(tail))
                parts.RemoveRange(parts.Count - tail.Length, tail.Length);
        }

        while (parts.Count > 1 && (Loose.Contains(parts[^1].Text.ToLowerInvariant()) || IsHanging(parts))
            && !(parts.Count <= 3 && Particles.Contains(parts[^1].Text)) && !ClosesAside(parts))
            parts.RemoveAt(parts.Count - 1);
    }

    private static bool IsInverted(Word[] words, int at) =>
        words[at - 1].Lower is "how" or "what" or "when" or "where" or "why" or "which"
            && words[at].Lower is "can" or "could" or "should" or "will" or "would" or "might"
            && words[at + 1].Lower is "we" or "i" or "you" or "they" or "he" or "she" or "it";

    /// <summary>"the calendar that the team": a subject without its verb.</summary>
    private static bool IsHanging(List<(string Text, bool Comma)> parts) =>
        parts.Count > 2 && (parts[^1].Text is "the team" or "they" or "he" or "she")
            && parts[^2].Text.ToLowerInvariant() is "that" or "which" or "what" or "where" or "when" or "if" or "and" or "so" or "how"
                or "because" or "as" or "until";

    /// <summary>"the calendar that they have" and "the way that it is" end with a word that ends nothing else.</summary>
    private static bool ClosesAside(List<(string Text, bool Comma)> parts) =>
        parts[^1].Text is "have" or "has" or "is" or "are" or "was" or "can" or "will" or "would" or "does" or "do"
            && parts.SkipLast(1).TakeLast(3).Any(p => p.Text is "that" or "which" or "what" or "where" or "how" or "who");

    private static string Join(List<(string Text, bool Comma)> parts)
    {
        var task = new StringBuilder();
        foreach (var (index, (text, comma)) in parts.Index())
        {
            if (task.Length + text.Length + 1 > MaxLength && task.Length > 0)
                return Prose.Capitalised(task.ToString().TrimEnd(',')) + "\u2026";
            if (index > 0)
                task.Append(' ');
            task.Append(text);
            if (comma && index < parts.Count - 1)
                task.Append(',');
        }

        return Prose.Capitalised(task.ToString());
    }
}
