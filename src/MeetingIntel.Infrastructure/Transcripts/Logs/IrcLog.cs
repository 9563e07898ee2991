using System.Text;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.Transcripts.Labels;

namespace MeetingIntel.Infrastructure.Transcripts.Logs;

/// <summary>
/// A log of a chat channel, <c>[time] &lt;nick&gt; text</c>, in which a program writes down what is said: <c>&lt;Transcriber&gt; Name: words</c>.
/// Only its lines are speech; a log without such a program is refused. Times count from the first words.
/// </summary>
internal sealed class IrcLog : ITranscriptFormat
{
    private const int LinesLookedAt = 20;

    public string? MediaType => null;

    /// <summary>Whether most of the first lines are lines of a log.</summary>
    public bool Recognises(string text)
    {
        var lines = new LineReader(text);
        var (seen, logged) = (0, 0);
        while (seen < LinesLookedAt && lines.Read(out var line))
        {
            seen += line.In(text).IsWhiteSpace() ? 0 : 1;
            logged += IrcLine.Of(line.In(text)) is null ? 0 : 1;
        }

        return logged > 0 && logged * 2 > seen;
    }

    public Speech Read(string text)
    {
        var words = new StringBuilder(text.Length / 2);
        var turns = new List<Turn>();
        var speakers = new Speakers();
        double? first = null;
        var lines = new LineReader(text);
        while (lines.Read(out var line))
        {
            var written = line.In(text);
            if (IrcLine.Of(written) is not { } entry || !WritesSpeech(written[entry.Nick]))
                continue;
            var said = written[entry.TextStart..];
            if (Label.Of(said) is { } label && speakers.NameOf(said[label.Name]) is { } name)
            {
                var spoken = said[label.TextStart..].Trim();
                first ??= entry.Seconds;
                turns.Add(new Turn(turns.Count, name, Math.Max(0, entry.Seconds - first.Value), words.Length, spoken.Length));
                words.Append(spoken).Append('\n');
            }
            else if (turns.Count > 0 && !IsCommand(said) && said.Trim() is { IsEmpty: false } more)
            {
                // Nothing else was written since: the turn grows to the end.
                words.Append(more).Append('\n');
                turns[^1] = turns[^1] with { Length = words.Length - 1 - turns[^1].Offset };
            }
        }

        return turns.Count > 0 ? new Speech(words.ToString(), turns) : throw new UnreadableTranscriptException(
            1, "the text is the log of a chat channel in which nobody wrote down what was said; send the transcript of the meeting");
    }

    private static bool WritesSpeech(ReadOnlySpan<char> nick) =>
        nick.Contains("transcri", StringComparison.OrdinalIgnoreCase) || nick.Contains("caption", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line is for the programs of the channel (<c>scribe+</c>, <c>q+</c>) or about the meeting (<c>Meeting: weekly</c>).</summary>
    private static bool IsCommand(ReadOnlySpan<char> said)
    {
        said = said.Trim();
        var end = said.IndexOfAny(' ', ':');
        var word = end < 0 ? said : said[..end];
        return word is [.., '+' or '-' or '?'] || (end > 0 && said[end] == ':');
    }
}
