using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Infrastructure.Transcripts.Logs;

/// <summary>What Zoom keeps of a meeting's chat: a time, a tab, <c>Name:</c> and what was typed. It is recognised to be refused: nobody said it.</summary>
internal sealed class ZoomChat : ITranscriptFormat
{
    public string? MediaType => null;

    /// <summary>Whether at least half of the lines that begin with a time, and three or all of them, are lines of a chat.</summary>
    public bool Recognises(string text)
    {
        const int enough = 3;
        var lines = new LineReader(text);
        var (timed, chat, words) = (0, 0, 0);
        while (lines.Read(out var line))
        {
            var written = line.In(text);
            words += written.IsWhiteSpace() ? 0 : 1;
            if (SpokenTime.At(written, 0, out var after) is null)
                continue;
            timed++;
            chat += IsChat(written[after..]) ? 1 : 0;
        }

        return chat > 0 && chat * 2 >= timed && (chat >= enough || chat == words);
    }

    public Speech Read(string text) => throw new UnreadableTranscriptException(
        1, "the text is the chat of a meeting, not its transcript; send what was said, such as Zoom's file of the audio transcript (.vtt)");

    private static bool IsChat(ReadOnlySpan<char> behindTime)
    {
        if (behindTime is not ['\t', ..])
            return false;
        var rest = behindTime.TrimStart();
        var colon = rest.IndexOf(':');
        return colon > 0 && (rest[(colon + 1)..] is ['\t', ..] || (rest.StartsWith("From ") && rest[..colon].TrimEnd().Length > "From ".Length));
    }
}
