using MeetingIntel.Infrastructure.Transcripts.Labels;

namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>The labels <c>Name:</c> that pieces of cues begin with, where no tag says whose voice it is.</summary>
internal sealed class CueLabels
{
    /// <summary>Display names in calls are longer than names in running text: pronouns, company and place are part of them.</summary>
    private const int MaxWords = 10;

    private const int MaxWordsOfSmallName = 2;
    private const int ShareOfLabelled = 10;

    private readonly (string Speaker, int TextStart)?[] _labels;

    private CueLabels(int pieces) => _labels = new (string, int)?[pieces];

    /// <summary>
    /// Whether the speaker before goes on in a cue without a label. Not so where a tool names every cue, one after the other of the same
    /// speaker: there a cue without a name is nobody's.
    /// </summary>
    public bool GoOn { get; private set; } = true;

    /// <summary>The label of a piece and where the words begin behind it.</summary>
    public (string Speaker, int TextStart)? At(int piece) => _labels[piece];

    public static CueLabels Read(string words, List<CuePiece> pieces)
    {
        var labels = new CueLabels(pieces.Count);
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var speakers = new Speakers();
        var (labelled, cues) = (0, 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var opensCue = i == 0 || pieces[i - 1].Cue != piece.Cue;
            cues += opensCue ? 1 : 0;
            if (piece.HasVoice || Label.Of(words.AsSpan(piece.Start, piece.End - piece.Start), MaxWords) is not { } label
                || speakers.NameOf(words.AsSpan(piece.Start, piece.End - piece.Start)[label.Name]) is not { } name)
                continue;
            labels._labels[i] = (name, piece.Start + label.TextStart);
            if (!opensCue)
                continue;
            uses[name] = uses.GetValueOrDefault(name) + 1;
            labelled++;
        }

        labels.DropUnlikely(uses, labelled, cues);
        return labels;
    }

    /// <summary>
    /// Leaves out what is more likely words: a name that never opens a cue, and one that is used once unless labels are common. Where most cues
    /// have one, even a short name in small letters is.
    /// </summary>
    private void DropUnlikely(Dictionary<string, int> uses, int labelled, int cues)
    {
        string? before = null;
        for (var i = 0; i < _labels.Length; i++)
        {
            if (_labels[i] is not { Speaker: var name })
            {
                before = null;
                continue;
            }

            var isLikely = uses.GetValueOrDefault(name) switch
            {
                0 => false,
                1 => (NameLooks.IsLikely(name) && labelled * ShareOfLabelled >= cues)
                    || (labelled * 2 >= cues && name.AsSpan().Count(' ') < MaxWordsOfSmallName),
                _ => true,
            };
            if (!isLikely)
                _labels[i] = null;
            GoOn &= !isLikely || name != before;
            before = isLikely ? name : null;
        }
    }
}
