using System.Text;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Application.Extraction.Parts;

/// <summary>
/// Splits a transcript into parts that fit a model's window, at turns; only a turn that does not fit is itself split, at the end of a
/// sentence, else at white space, else between characters. Nothing is left out. Each turn is counted once, or twice where a part ends.
/// </summary>
public sealed class TranscriptSplitter(IContextWindow window)
{
    /// <summary>The most turns that a part repeats of the one before: a request, its acceptance, and what was said in between.</summary>
    public const int OverlapTurns = 4;

    /// <summary>The share of the room, one in so many, that they may take.</summary>
    public const int OverlapPart = 10;

    /// <summary>The most tokens of a line's marks: brackets, the number of the turn (three digits a token), colon, blanks, line break.</summary>
    private const int LineMarks = 10;

    /// <summary>So many code units are counted at once: a counter's effort grows faster than a word without blanks.</summary>
    private const int PieceLength = 1024;

    private const string SentenceEnds = ".!?\u2026\u3002\uFF01\uFF1F\n";

    /// <summary>The parts of a whole transcript; one when it fits.</summary>
    public IReadOnlyList<TranscriptPart> Split(MeetingContext context)
    {
        var whole = Passage.Whole(context.Transcript);
        return BytesOf(context) <= ContextRoom.For(window) ? [new TranscriptPart(whole, whole)] : Split(context, whole);
    }

    /// <summary>The parts of a passage; what is repeated before the first may lie before the passage.</summary>
    public IReadOnlyList<TranscriptPart> Split(MeetingContext context, Passage passage)
    {
        var room = ContextRoom.For(window);
        var left = room - window.CountWithin(FactsOf(context), room / 8);
        return new Walk(window, context.Transcript, Math.Max(left, ContextRoom.LeastTokens)).Split(passage);
    }

    private static string FactsOf(MeetingContext context) =>
        string.Join('\n', context.Title, context.UserName, context.ContactName, context.ContactRole, context.ContactCompany);

    private static int BytesOf(MeetingContext context)
    {
        var bytes = (long)Encoding.UTF8.GetByteCount(FactsOf(context));
        foreach (var turn in context.Transcript.Turns)
        {
            bytes += LineMarks + Encoding.UTF8.GetByteCount(turn.Speaker ?? TranscriptPrompt.UnknownSpeaker)
                + Encoding.UTF8.GetByteCount(context.Transcript.WordsOf(turn));
        }

        return (int)Math.Min(bytes, int.MaxValue);
    }

    /// <summary>One way through a transcript: where the open part began, what it shows and what that takes.</summary>
    private sealed class Walk(IContextWindow window, Transcript transcript, int room)
    {
        private readonly List<TranscriptPart> _parts = [];
        private readonly Dictionary<string, int> _speakers = [];
        private (int Turn, int Offset) _own;
        private (int Turn, int Offset) _shown;
        private bool _isEmpty;
        private int _used;

        public List<TranscriptPart> Split(Passage passage)
        {
            Open(passage.FirstTurn, passage.Start);
            for (var turn = passage.FirstTurn; turn <= passage.LastTurn; turn++)
                Take(turn, passage.Within(transcript.Turns[turn]));
            if (!_isEmpty || _parts.Count == 0)
                Close(passage.LastTurn, passage.End);
            return _parts;
        }

        private void Take(int turn, (int From, int To) range)
        {
            var (from, to) = range;
            while (true)
            {
                var rest = transcript.WordsOf(transcript.Turns[turn])[from..to];
                var budget = room - _used - LineOf(turn);
                var fits = Fitting(rest, budget, out var tokens);
                if (fits == rest.Length && budget >= 0)
                {
                    (_used, _isEmpty) = (_used + LineOf(turn) + tokens, false);
                    return;
                }

                if (_isEmpty)
                {
                    from += BreakBefore(rest, fits);
                    Close(turn, from);
                    if (from == to)
                    {
                        Open(turn + 1, 0);
                        return;
                    }

                    Open(turn, from);
                }
                else
                {
                    Close(turn - 1, transcript.Turns[turn - 1].Length);
                    Open(turn, 0);
                }
            }
        }

        private void Close(int turn, int end) => _parts.Add(new TranscriptPart(
            new Passage(_own.Turn, _own.Offset, turn, end), new Passage(_shown.Turn, _shown.Offset, turn, end)));

        /// <summary>Begins a part here, after the turns that it repeats.</summary>
        private void Open(int turn, int offset)
        {
            (_own, _shown, _isEmpty, _used) = ((turn, offset), (turn, offset), true, 0);
            var most = room / OverlapPart;
            var (before, to) = offset > 0 ? (turn, offset) : (turn - 1, -1);
            for (var taken = 0; taken < OverlapTurns && before >= 0 && before < transcript.Turns.Count; taken++, before--, to = -1)
            {
                var words = transcript.WordsOf(transcript.Turns[before]);
                words = to < 0 ? words : words[..to];
                var left = most - _used - LineOf(before);
                if (left < 0)
                    break;

                var from = TailFitting(words, left, out var tokens);
                if (from == words.Length && words.Length > 0)
                    break;
                (_shown, _used) = ((before, from), _used + LineOf(before) + tokens);
                if (from > 0)
                    break;
            }
        }

        private int LineOf(int turn)
        {
            var speaker = transcript.Turns[turn].Speaker ?? TranscriptPrompt.UnknownSpeaker;
            if (!_speakers.TryGetValue(speaker, out var tokens))
                _speakers.Add(speaker, tokens = window.CountTokens(speaker));
            return LineMarks + tokens;
        }

        /// <summary>How many code units from the start have at most so many tokens.</summary>
        private int Fitting(ReadOnlySpan<char> text, int budget, out int tokens)
        {
            tokens = 0;
            for (var at = 0; at < text.Length;)
            {
                var piece = text[at..BetweenCharacters(text, Math.Min(at + PieceLength, text.Length))];
                var count = window.CountTokens(piece);
                if (tokens + count > budget)
                    return at + FittingOfPiece(piece, budget - tokens);
                (tokens, at) = (tokens + count, at + piece.Length);
            }

            return text.Length;
        }

        private int FittingOfPiece(ReadOnlySpan<char> piece, int budget)
        {
            var (fits, over) = (0, piece.Length);
            while (over - fits > 1)
            {
                var middle = (fits + over) / 2;
                (fits, over) = window.CountTokens(piece[..middle]) <= budget ? (middle, over) : (fits, middle);
            }

            return fits;
        }

        /// <summary>Where the end of the text begins that has at most so many tokens: 0 where all of it has.</summary>
        private int TailFitting(ReadOnlySpan<char> text, int budget, out int tokens)
        {
            // Text has more than two code units a token nearly always; where not, or where it was too much, half as much is tried.
            var length = Math.Min(text.Length, Math.Max(budget, 0) * 5);
            while (true)
            {
                var from = BetweenCharacters(text, text.Length - length);
                if (from > 0)
                    from = BreakAfter(text, from);
                tokens = Count(text[from..]);
                if (tokens <= budget || from == text.Length)
                    return from;
                length /= 2;
            }
        }

        private int Count(ReadOnlySpan<char> text)
        {
            Fitting(text, int.MaxValue, out var tokens);
            return tokens;
        }

        /// <summary>The best place to cut at or before <paramref name="end"/>, in its second half; at least one character is taken.</summary>
        private static int BreakBefore(ReadOnlySpan<char> text, int end)
        {
            if (end == text.Length)
                return end;
            for (var i = end; i > end / 2; i--)
            {
                if (EndsSentence(text, i))
                    return i;
            }

            for (var i = end; i > end / 2; i--)
            {
                if (char.IsWhiteSpace(text[i - 1]))
                    return i;
            }

            var between = BetweenCharacters(text, end);
            return between > 0 ? between : char.IsSurrogatePair(text[0], text.Length > 1 ? text[1] : ' ') ? 2 : 1;
        }

        /// <summary>The best place to begin at or after <paramref name="start"/>, in the first half of what is left.</summary>
        private static int BreakAfter(ReadOnlySpan<char> text, int start)
        {
            var middle = start + ((text.Length - start) / 2);
            for (var i = start; i < middle; i++)
            {
                if (EndsSentence(text, i))
                    return i;
            }

            for (var i = start; i < middle; i++)
            {
                if (char.IsWhiteSpace(text[i - 1]))
                    return i;
            }

            return start;
        }

        private static bool EndsSentence(ReadOnlySpan<char> text, int at) =>
            SentenceEnds.Contains(text[at - 1], StringComparison.Ordinal)
            && (at == text.Length || char.IsWhiteSpace(text[at]) || text[at - 1] >= '\u3000' || text[at - 1] == '\n');

        /// <summary>The place itself, or the one before where it is inside a surrogate pair.</summary>
        private static int BetweenCharacters(ReadOnlySpan<char> text, int at) =>
            at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }
}
