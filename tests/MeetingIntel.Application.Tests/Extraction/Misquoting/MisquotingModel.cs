using System.Text.Json;
using MeetingIntel.Application.Extraction;

namespace MeetingIntel.Application.Tests.Extraction.Misquoting;

/// <summary>A model that finds every promise and misquotes three in ten of them, in each of five ways equally often.</summary>
internal sealed class MisquotingModel(PromisedMeeting meeting, Random chance)
{
    private static readonly string[] Fillers = ["so, ", "um, ", "you know, ", "right, ", "like, ", "okay, ", "well, ", "uh, ", "i mean, "];

    private int _asked;

    /// <summary>How it quotes.</summary>
    public enum Manner
    {
        Truly,
        InOtherWords,
        FromTheWrongTurn,
        StitchedFromTwoTurns,
        WithCurlyQuotes,
        WithoutFillers,
    }

    /// <summary>What it answers of one promise, and which turns that is drawn from.</summary>
    public sealed record Cited(PromisedMeeting.Promise Promise, Manner Manner, TurnQuote Quote, IReadOnlyList<int> Turns);

    /// <summary>The promises as it cites them.</summary>
    public IReadOnlyList<Cited> Cite() => [.. meeting.Made.Select(promise => Cite(promise, NextManner()))];

    /// <summary>The answer of those citations.</summary>
    public static string Json(IEnumerable<Cited> cited) => JsonSerializer.Serialize(new
    {
        action_items = cited.Select(c => new
        {
            task = c.Promise.Task,
            owner = c.Promise.Owner,
            deadline = (string?)null,
            deadline_text = $"by {c.Promise.Day}",
            priority = "medium",
            priority_reason = (string?)null,
            confidence = 0.8,
            evidence = new[] { new { turn = c.Quote.Turn, quote = c.Quote.Quote } },
        }),
    });

    /// <summary>Of ten, seven truly; the other three go round the five ways.</summary>
    private Manner NextManner() => _asked++ % 10 < 7 ? Manner.Truly : (Manner)(1 + ((((_asked - 1) / 10 * 3) + ((_asked - 1) % 10) - 7) % 5));

    private Cited Cite(PromisedMeeting.Promise promise, Manner manner)
    {
        var (said, turns) = (Some(promise.Said), new List<int> { promise.Turn });
        switch (manner)
        {
            case Manner.InOtherWords:
                said = promise.Reworded;
                break;
            case Manner.FromTheWrongTurn:
                return new Cited(promise, manner, new TurnQuote(Other(promise).Turn, said), turns);
            case Manner.StitchedFromTwoTurns:
                var other = meeting.Made[(meeting.Made.ToList().IndexOf(promise) + 1) % meeting.Made.Count];
                var (first, second) = (promise.Said.Split(' '), other.Said.Split(' '));
                said = $"{string.Join(' ', first.Take(first.Length * 3 / 4))} {string.Join(' ', second.Skip(second.Length / 3))}";
                turns.Add(other.Turn);
                break;
            case Manner.WithCurlyQuotes:
                said = $"\u201C{said.Replace('\'', '\u2019')}\u2026\u201D";
                break;
            case Manner.WithoutFillers:
                said = Fillers.Aggregate(promise.Said, (text, filler) => text.Replace(filler, "", StringComparison.OrdinalIgnoreCase));
                break;
        }

        return new Cited(promise, manner, new TurnQuote(promise.Turn, said), turns);
    }

    private PromisedMeeting.Promise Other(PromisedMeeting.Promise promise)
    {
        var others = meeting.Made.Where(p => p != promise).ToList();
        return others[chance.Next(others.Count)];
    }

    /// <summary>A few words of what was said, from a third of it on.</summary>
    private static string Some(string said)
    {
        var words = said.Split(' ');
        return string.Join(' ', words.Skip(words.Length / 4).Take(9));
    }
}
