using System.Buffers;

namespace MeetingIntel.Infrastructure.Transcripts;

/// <summary>Goes through a text line by line, however their writer ended them, in one pass and without a copy.</summary>
internal struct LineReader(string text)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\u2028\u2029\u0085");

    private int _next = StartOf(text);
    private int _number;
    private bool _done;

    /// <summary>Where the first line begins: behind the mark that some tools put at the beginning of a file.</summary>
    public static int StartOf(string text) => text.StartsWith('\uFEFF') ? 1 : 0;

    /// <summary>The next line; a text that ends with the end of a line has an empty one after it. False after the last.</summary>
    public bool Read(out Line line)
    {
        line = default;
        if (_done)
            return false;

        var start = _next;
        var length = text.AsSpan(start).IndexOfAny(Ends);
        _done = length < 0;
        var end = _done ? text.Length : start + length;
        _next = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        line = new Line(++_number, start, end);
        return true;
    }
}
