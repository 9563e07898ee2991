using System.Runtime.InteropServices;
using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>
/// The cues of a file in the order it has them, overlapping or not. Tools are sloppy: the blank line between cues may be missing, and
/// numbers, names of cues, notes, styles and settings may stand there or not. Lines behind a blank one still belong to the cue before.
/// </summary>
internal sealed class CueFile
{
    private readonly string _text;
    private readonly List<Cue> _cues = [];
    private readonly List<Line> _lines = [];
    private Line? _held;
    private bool _heldOpensBlock;
    private int _firstWords;

    private CueFile(string text, bool isWebVtt) => (_text, IsWebVtt) = (text, isWebVtt);

    /// <summary>Whether it is WebVTT, or SubRip.</summary>
    public bool IsWebVtt { get; }

    /// <summary>How many cues there are.</summary>
    public int Count => _cues.Count;

    /// <summary>When a cue begins, in seconds.</summary>
    public double StartOf(int cue) => _cues[cue].StartSeconds;

    /// <summary>The lines of words of a cue.</summary>
    public ReadOnlySpan<Line> LinesOf(int cue) =>
        CollectionsMarshal.AsSpan(_lines)[_cues[cue].FirstLine..(cue + 1 < _cues.Count ? _cues[cue + 1].FirstLine : _lines.Count)];

    /// <exception cref="UnreadableTranscriptException">A line meant to hold times does not, or there are words and no cue.</exception>
    public static CueFile Read(string text, bool isWebVtt)
    {
        var file = new CueFile(text, isWebVtt);
        file.Read();
        if (file.Count == 0 && file._firstWords > 0)
            throw new UnreadableTranscriptException(file._firstWords, "no cue begins here; above the words must stand when they are spoken, as in 00:00:01.000 --> 00:00:04.000");
        return file;
    }

    private void Read()
    {
        var lines = new LineReader(_text);
        var (opensBlock, isSkipped) = (true, false);
        while (lines.Read(out var line))
        {
            var written = line.In(_text);
            if (written.IsWhiteSpace())
            {
                ReleaseHeld();
                (opensBlock, isSkipped) = (true, false);
            }
            else if (CueTimes.IsMeant(written) || (!isSkipped && CueTimes.HasArrow(written) && (opensBlock || (_heldOpensBlock && IsNameOfCue()))))
            {
                Begin(line);
                (opensBlock, isSkipped) = (false, false);
            }
            else
            {
                isSkipped |= opensBlock && IsNoSpeech(line);
                if (!isSkipped)
                    Hold(line, opensBlock);
                opensBlock = false;
            }
        }

        // A number at the very end is that of a cue which was cut off.
        if (_held is { } last && !(_heldOpensBlock && IsNumber(last.In(_text))))
            ReleaseHeld();
    }

    private void Begin(Line times)
    {
        if (!IsNameOfCue())
            ReleaseHeld();
        _held = null;
        var start = CueTimes.StartOf(times.In(_text)) ?? throw new UnreadableTranscriptException(
            times.Number, "the times of the cue are malformed; they must be like 00:01:02.500 --> 00:01:04.000, with hours or without");
        _cues.Add(new Cue(start, _lines.Count));
    }

    /// <summary>Keeps a line back until it is known whether it is words or the name of the cue below it.</summary>
    private void Hold(Line line, bool opensBlock)
    {
        ReleaseHeld();
        (_held, _heldOpensBlock) = (line, opensBlock);
    }

    private void ReleaseHeld()
    {
        if (_held is not { } words)
            return;
        _held = null;
        if (_cues.Count > 0)
            _lines.Add(words);
        else if (_firstWords == 0)
            _firstWords = words.Number;
    }

    /// <summary>Whether the line kept back names the cue that now begins: it stands behind a blank line, or looks like a number or an id.</summary>
    private bool IsNameOfCue()
    {
        if (_held is not { } above)
            return false;
        var written = above.In(_text).Trim();
        var looksLikeId = !written.ContainsAny(' ', '\t') && (IsNumber(written) || (written.ContainsAnyInRange('0', '9') && written.ContainsAny('-', '/')));
        var lastIsEmpty = _cues.Count > 0 && _cues[^1].FirstLine == _lines.Count;
        return looksLikeId || (_heldOpensBlock && !lastIsEmpty);
    }

    private static bool IsNumber(ReadOnlySpan<char> written) => !written.Trim().ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a block of WebVTT is its head, a note, a style or a region.</summary>
    private bool IsNoSpeech(Line line)
    {
        var written = line.In(_text).TrimEnd();
        return IsWebVtt && (Begins(written, "NOTE") || written is "STYLE" or "REGION" || (_cues.Count == 0 && Begins(written, "WEBVTT")));

        static bool Begins(ReadOnlySpan<char> written, string word) =>
            written.StartsWith(word) && (written.Length == word.Length || char.IsWhiteSpace(written[word.Length]));
    }
}
