namespace MeetingIntel.Domain.Transcripts;

/// <summary>A stretch of a transcript that may begin and end within a turn. Offsets are counted in the turn's words, in UTF-16 code units.</summary>
/// <param name="FirstTurn">The number of the first turn.</param>
/// <param name="Start">Where in its words the passage begins.</param>
/// <param name="LastTurn">The number of the last turn; the one before the first when there are no turns.</param>
/// <param name="End">Where in its words the passage ends; that code unit is outside.</param>
public sealed record Passage(int FirstTurn, int Start, int LastTurn, int End)
{
    /// <summary>All of a transcript.</summary>
    public static Passage Whole(Transcript transcript) =>
        new(0, 0, transcript.Turns.Count - 1, transcript.Turns.Count > 0 ? transcript.Turns[^1].Length : 0);

    /// <summary>The part of a turn's words that lies in the passage, as offsets in them; empty for a turn outside.</summary>
    public (int From, int To) Within(Turn turn) =>
        turn.Number < FirstTurn || turn.Number > LastTurn
            ? (0, 0)
            : (turn.Number == FirstTurn ? Start : 0, turn.Number == LastTurn ? End : turn.Length);

    /// <summary>How many turns it is long; of a turn that lies in it in part, that share of the words counts.</summary>
    public double TurnsOf(Transcript transcript)
    {
        if (LastTurn < FirstTurn)
            return 0;
        var first = ShareOf(transcript.Turns[FirstTurn]);
        return FirstTurn == LastTurn ? first : first + (LastTurn - FirstTurn - 1) + ShareOf(transcript.Turns[LastTurn]);
    }

    /// <summary>The share of a turn that lies in it, from 0 to 1.</summary>
    public double ShareOf(Turn turn)
    {
        if (turn.Number < FirstTurn || turn.Number > LastTurn)
            return 0;
        var (from, to) = Within(turn);
        return turn.Length == 0 ? 1 : (double)(to - from) / turn.Length;
    }

    /// <summary>Whether it begins where <paramref name="before"/> ends.</summary>
    public bool Follows(Passage before, Transcript transcript) => before.LastTurn == FirstTurn
        ? before.End == Start
        : before.LastTurn + 1 == FirstTurn && Start == 0 && before.LastTurn >= 0 && before.End == transcript.Turns[before.LastTurn].Length;

    /// <summary>It and what follows it, as one.</summary>
    public Passage Until(Passage next) => this with { LastTurn = next.LastTurn, End = next.End };
}
