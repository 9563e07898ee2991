namespace MeetingIntel.Infrastructure.Transcripts;

/// <summary>A line of a text, without its end.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends; that character is outside.</param>
internal readonly record struct Line(int Number, int Start, int End)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}
