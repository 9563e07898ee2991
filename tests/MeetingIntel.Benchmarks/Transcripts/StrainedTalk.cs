using System.Globalization;
using System.Text;

namespace MeetingIntel.Benchmarks.Transcripts;

/// <summary>Writes transcripts of one kind of utterance from end to end: the same kind and size give the same text.</summary>
internal static class StrainedTalk
{
    private const int Seed = 6;

    private static readonly string[] Things = ["quote", "contract", "rollout plan", "invoice import", "pallet scanner", "audit trail", "pricing", "portal"];
    private static readonly string[] Days = ["Monday", "Friday", "next Tuesday", "March 14", "the 3rd of April", "the end of the month", "next week", "tomorrow"];
    private static readonly string[] Names = ["Ben", "Mei", "Ruth", "Paulo"];

    private static readonly string[] Redates =
    [
        "Actually, let's make that {day}.", "No wait, {day} is better.", "Sorry, I meant {day}, not {day}.", "Can we move it to {day}?", "Fine, by {day} then.",
        "Hm, let's say {day} instead.", "I'll send it {day}, no, {day}.",
    ];

    private static readonly string[] Decisions =
    [
        "We decided to go with the {thing}.", "Agreed, the {thing} comes first.", "No, scrap that, we drop the {thing}.", "So it's settled: {number} licences for the {thing}.",
        "I propose that we keep the {thing}.", "Let's go with {number} seats, then.", "On second thought we'll leave the {thing} out.",
    ];

    private static readonly string[] Monologue =
    [
        "I'll send you the {thing} by {day}.", "We decided to start with the {thing}.", "Could you look into the {thing}, {name}?", "The {thing} went up by {number} percent.",
        "I need to talk to {name} about the {thing}.", "What would the {thing} cost us?", "{name} will report back {day}.", "That was frustrating.",
    ];

    private static readonly string[] Questions =
    [
        "Could you send me the {thing} by {day}?", "Who takes the {thing}?", "What would {number} seats cost?", "{name}, can you check the {thing}?", "Should we go with the {thing}?",
        "Why did the {thing} take {number} days?", "Shall I ask {name} about the {thing}?",
    ];

    /// <summary>A transcript of at least so many bytes, and less than an utterance more.</summary>
    public static string Write(TalkKind kind, int bytes) => kind switch
    {
        TalkKind.Sales => new SalesTalk(Seed).Write(bytes),
        TalkKind.Redating => Fill("Ben: I'll send you the quote by Friday.\n", bytes, Redates, (chance, line) => $"{Pick(chance, Names)}: {line}\n"),
        TalkKind.UnlabelledDecisions => Fill("", bytes, Decisions, (_, line) => $"{line}\n\n"),
        TalkKind.EndlessTurn => Fill("Ben: Well.", bytes, Monologue, (_, line) => $" {line}"),
        TalkKind.EndlessSentence => Fill("Ben: well", bytes, Monologue, (_, line) => $" {new string([.. line.Where(c => c is not ('.' or '?' or ','))]).ToLowerInvariant()}"),
        TalkKind.Questions => Fill("", bytes, Questions, (chance, line) => $"{Pick(chance, Names)}: {line}\n"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
    };

    private static string Fill(string opening, int bytes, string[] lines, Func<Random, string, string> utter)
    {
        var chance = new Random(Seed);
        var text = new StringBuilder(opening, bytes + 256);
        while (text.Length < bytes)
            text.Append(utter(chance, Spoken(chance, Pick(chance, lines))));
        return text.ToString();
    }

    private static string Spoken(Random chance, string line)
    {
        foreach (var (slot, words) in new[] { ("{thing}", Things), ("{day}", Days), ("{name}", Names) })
        {
            while (line.IndexOf(slot, StringComparison.Ordinal) is >= 0 and var at)
                line = line[..at] + Pick(chance, words) + line[(at + slot.Length)..];
        }

        return line.Replace("{number}", chance.Next(2, 90).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static string Pick(Random chance, string[] from) => from[chance.Next(from.Length)];
}
