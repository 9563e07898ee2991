using System.Buffers;
using System.Net;
using System.Runtime.InteropServices;
using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Infrastructure.Transcripts.Cues;

/// <summary>
/// Takes the tags out of cues and writes what is left, a line each. Of the tags only <c>&lt;v Name&gt;</c> says something; it holds to its
/// end tag or to the end of the cue. WebVTT writes some characters as entities; SubRip has styles in braces.
/// </summary>
internal sealed class CueMarkup(string text, bool isWebVtt)
{
    /// <summary>What a tag that begins with a digit is made of: the time from which the words behind it are shown.</summary>
    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:.");

    private readonly List<char> _words = new(text.Length / 2);
    private readonly List<CuePiece> _pieces = [];
    private readonly Speakers _speakers = new();
    private int _start;
    private bool _hasVoice;
    private string? _voice;

    /// <summary>The pieces, in order: the words of one line that one voice speaks.</summary>
    public List<CuePiece> Pieces => _pieces;

    /// <summary>All that was written.</summary>
    public string Words() => new(CollectionsMarshal.AsSpan(_words));

    /// <summary>Writes the lines of a cue.</summary>
    /// <exception cref="UnreadableTranscriptException">The name of a voice is too long to be one.</exception>
    public void Write(int cue, ReadOnlySpan<Line> lines)
    {
        (_hasVoice, _voice) = (false, null);
        foreach (var line in lines)
        {
            WriteLine(cue, line);
            EndPiece(cue);
        }
    }

    private void WriteLine(int cue, Line line)
    {
        var rest = line.In(text);
        while (rest.IndexOfAny('<', isWebVtt ? '<' : '{') is >= 0 and var open)
        {
            _words.AddRange(rest[..open]);
            rest = rest[open..];
            if (TagOf(rest) is not { IsEmpty: false } tag)
            {
                _words.Add(rest[0]);
                rest = rest[1..];
                continue;
            }

            rest = rest[(tag.Length + 2)..];
            if (tag is ['v', ..] && (tag.Length == 1 || tag[1] is '.' or ' ' or '\t'))
            {
                EndPiece(cue);
                (_hasVoice, _voice) = (true, VoiceOf(tag, line));
            }
            else if (tag is "/v")
            {
                EndPiece(cue);
                (_hasVoice, _voice) = (false, null);
            }
        }

        _words.AddRange(rest);
    }

    /// <summary>What stands in the tag that a text begins with; empty when it begins with none.</summary>
    private static ReadOnlySpan<char> TagOf(ReadOnlySpan<char> rest)
    {
        var isStyle = rest is ['{', '\\', ..];
        if (!isStyle && rest is not ['<', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/', ..])
            return [];

        // A tag has no tag in it: looking no farther than the next keeps the time linear.
        var end = isStyle ? rest[1..].IndexOfAny('{', '}') : rest[1..].IndexOfAny('<', '>');
        if (end < 0 || rest[end + 1] != (isStyle ? '}' : '>'))
            return [];
        var tag = rest[1..(end + 1)];
        return char.IsAsciiDigit(tag[0]) && tag.ContainsAnyExcept(OfTimes) ? [] : tag;
    }

    private string? VoiceOf(ReadOnlySpan<char> tag, Line line)
    {
        var blank = tag.IndexOfAny(' ', '\t');
        if (blank < 0)
            return null;
        var name = tag[blank..];
        if (isWebVtt && name.Contains('&'))
            name = WebUtility.HtmlDecode(name.ToString());
        return name.Length <= Speakers.MaxNameLength ? _speakers.NameOf(name) : throw new UnreadableTranscriptException(
            line.Number, $"the voice has a name of more than {Speakers.MaxNameLength} characters");
    }

    /// <summary>Ends the piece that is being written, if it has words.</summary>
    private void EndPiece(int cue)
    {
        if (isWebVtt)
            Decode();
        if (_words.Count > _start)
        {
            _pieces.Add(new CuePiece(cue, _start, _words.Count, _hasVoice, _voice));
            _words.Add('\n');
        }

        _start = _words.Count;
    }

    private void Decode()
    {
        var piece = CollectionsMarshal.AsSpan(_words)[_start..];
        if (!piece.Contains('&'))
            return;
        var decoded = WebUtility.HtmlDecode(piece.ToString()).Replace('\0', '\uFFFD');
        CollectionsMarshal.SetCount(_words, _start);
        _words.AddRange(decoded);
    }
}
