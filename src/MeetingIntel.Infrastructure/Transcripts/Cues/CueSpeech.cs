using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>
/// Makes turns of cues: each cue with words is one, and one more begins where another voice or a label stands in it. Who speaks is said by
/// the voice's tag, else by the label that the words begin with.
/// </summary>
internal static class CueSpeech
{
    public static Speech Of(string text, CueFile file)
    {
        var markup = new CueMarkup(text, file.IsWebVtt);
        for (var cue = 0; cue < file.Count; cue++)
            markup.Write(cue, file.LinesOf(cue));
        var words = markup.Words();
        return new Speech(words, Turns(file, markup.Pieces, CueLabels.Read(words, markup.Pieces), words));
    }

    private static List<Turn> Turns(CueFile file, List<CuePiece> pieces, CueLabels labels, string words)
    {
        var turns = new List<Turn>(file.Count);
        string? named = null;
        (int Cue, string? Speaker, int Start, int End) open = (-1, null, 0, 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (labels.At(i) is { } label)
            {
                named = label.Speaker;
                Begin(piece, named, label.TextStart);
            }
            else if (i > 0 && pieces[i - 1].IsOfSameVoice(piece))
            {
                open.End = piece.End;
            }
            else if (piece.HasVoice)
            {
                Begin(piece, piece.Voice, piece.Start);
            }
            else
            {
                var textStart = AfterChevrons(words, piece);
                Begin(piece, labels.GoOn && textStart == piece.Start ? named : null, textStart);
            }
        }

        Close();
        return turns;

        void Begin(CuePiece piece, string? speaker, int start)
        {
            Close();
            open = (piece.Cue, speaker, start, piece.End);
        }

        void Close()
        {
            while (open.Start < open.End && char.IsWhiteSpace(words[open.Start]))
                open.Start++;
            while (open.End > open.Start && char.IsWhiteSpace(words[open.End - 1]))
                open.End--;
            if (open.End > open.Start)
                turns.Add(new Turn(turns.Count, open.Speaker, file.StartOf(open.Cue), open.Start, open.End - open.Start));
        }
    }

    /// <summary>Where the words begin behind <c>&gt;&gt;</c>, by which captions say that somebody else speaks.</summary>
    private static int AfterChevrons(string words, CuePiece piece)
    {
        var at = piece.Start;
        if (!words.AsSpan(at, piece.End - at).StartsWith(">>"))
            return at;
        while (at < piece.End && words[at] == '>')
            at++;
        return at;
    }
}
