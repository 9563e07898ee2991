using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using CsCheck;

namespace MeetingIntel.Infrastructure.Tests.Transcripts;

/// <summary>Turns, and how each tool would write them.</summary>
internal static class RenderedTranscripts
{
    private static readonly string[] Names = ["Dana Reyes", "Eli Stone", "Zoë O’Neill-Brown", "张伟", "Speaker 1", "Dana Reyes (Acme)", "J. van der Berg"];

    private static readonly string[] Sentences =
    [
        "Yes.", "Two things: price and time.", "we go from a to b", "a < b & c > d", "**So** it is \"fine\"", "[laughs] \\o/", "5 --> 6", "{\\ok}", "Grüße 🚀",
        "12:30 lunch", "https://example.com", "&amp; so on", "</v> <i>", "- no", "It was", "2019", "NOTE that", "'tis",
    ];

    /// <summary>Turns with words, each of one line or some, whose times are whole milliseconds.</summary>
    public static Gen<ReadTurn[]> Turns { get; } = Gen.Select(
            Gen.Int[0, Names.Length - 1], Gen.Int[0, 90_000_000], Gen.Int[0, Sentences.Length - 1].Array[1, 3],
            (name, start, lines) => new ReadTurn(Names[name], start / 1000.0, string.Join('\n', lines.Select(l => Sentences[l]))))
        .Array[1, 12];

    /// <summary>Turns in which no line looks like anything but words, as text without marks of its own needs them.</summary>
    public static Gen<ReadTurn[]> PlainTurns { get; } = Turns.Select(turns => turns.Select(turn => turn with
    {
        StartSeconds = Math.Floor(turn.StartSeconds!.Value),
        Words = turn.Words.Replace("\n", " and ", StringComparison.Ordinal),
    }).ToArray());

    public static string Plain(ReadTurn[] turns) => string.Concat(turns.Select(t => $"[{Clock(t, "00", "")}] {t.Speaker}: {t.Words}\n"));

    public static string Bold(ReadTurn[] turns) => string.Concat(turns.Select(t => $"**{Clock(t, "00", "")} {t.Speaker}:** {t.Words}\n\n"));

    public static string Otter(ReadTurn[] turns) => string.Concat(turns.Select(t => $"{t.Speaker}  {Clock(t, "0", "")}  \n{t.Words}\n\n"));

    public static string WebVttVoices(ReadTurn[] turns) => "WEBVTT\n\n" + string.Concat(turns.Select((t, i) =>
        $"id-{i}/0\n{Clock(t, "00", ".fff")} --> {Clock(t, "00", ".fff")} align:start\n<v {WebUtility.HtmlEncode(t.Speaker)}>{Escaped(t.Words)}</v>\n\n"));

    public static string WebVttLabels(ReadTurn[] turns) => "WEBVTT\r\n\r\n" + string.Concat(turns.Select((t, i) =>
        $"{i + 1}\r\n{Clock(t, "00", ".fff")} --> {Clock(t, "00", ".fff")}\r\n{t.Speaker}: {Escaped(t.Words.ReplaceLineEndings("\r\n"))}\r\n\r\n"));

    public static string SubRip(ReadTurn[] turns) => string.Concat(turns.Select((t, i) =>
        $"{i + 1}\n{Clock(t, "00", ",fff")} --> {Clock(t, "00", ",fff")}\n{t.Speaker}: {t.Words}\n\n"));

    public static string OwnJson(ReadTurn[] turns) => JsonSerializer.Serialize(new
    {
        meeting_id = "meeting_1",
        text = "…",
        turns = turns.Select((t, i) => new { turn = i, speaker = t.Speaker, start_seconds = t.StartSeconds, text = t.Words }),
    });

    public static string Fireflies(ReadTurn[] turns) => JsonSerializer.Serialize(new
    {
        data = new
        {
            transcript = new
            {
                sentences = turns.Select((t, i) => new
                {
                    index = i,
                    speaker_name = t.Speaker,
                    text = t.Words,
                    start_time = t.StartSeconds!.Value.ToString(CultureInfo.InvariantCulture),
                }),
            },
        },
    });

    private static string Escaped(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Clock(ReadTurn turn, string hours, string fraction)
    {
        var time = TimeSpan.FromMilliseconds(Math.Round(turn.StartSeconds!.Value * 1000));
        var text = new StringBuilder(((int)time.TotalHours).ToString(hours, CultureInfo.InvariantCulture)).Append(time.ToString("':'mm':'ss", CultureInfo.InvariantCulture));
        return fraction.Length == 0 ? text.ToString() : text.Append(fraction[0]).Append(time.ToString("fff", CultureInfo.InvariantCulture)).ToString();
    }
}
