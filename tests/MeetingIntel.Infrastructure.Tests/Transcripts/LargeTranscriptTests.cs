using System.Diagnostics;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Infrastructure.Transcripts;
using Xunit.Abstractions;

namespace MeetingIntel.Infrastructure.Tests.Transcripts;

/// <summary>Five megabytes are read in one pass, whatever they are: nothing makes a parser look at a place again and again.</summary>
public sealed class LargeTranscriptTests(ITestOutputHelper output)
{
    private const int Size = 5 * 1024 * 1024;

    /// <summary>Far more than any of it takes; what looks at each place once for every other would take hours.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    public static TheoryData<string, string, string, string> Formats => new()
    {
        { "plain", "", "Dana Reyes: Thanks for joining, we have two things: price and time.\n", "" },
        { "markdown", "", "**00:10 Dana Reyes:** Thanks for joining, we have two things: price and time.\n\n", "" },
        { "paragraphs", "", "We met at noon, and it rained as it always does.\nThen we left.\n\n", "" },
        { "otter", "", "Dana Reyes  0:10\nThanks for joining, we have two things: price and time.\n\n", "" },
        { "vtt-labels", "WEBVTT\n\n", "1\n00:00:01.000 --> 00:00:04.000\nDana Reyes: Thanks for joining, we have two things.\n\n", "" },
        { "vtt-voices", "WEBVTT\n\n", "a1/0\n00:00:01.000 --> 00:00:04.000\n<v Dana Reyes>Thanks for <i>joining</i>, we &amp; you.</v>\n\n", "" },
        { "srt", "", "1\n00:00:01,000 --> 00:00:04,000\nDana Reyes: Thanks for joining, we have two things.\n\n", "" },
        { "fireflies", """{"data":{"transcript":{"sentences":[""", """{"index":0,"speaker_name":"Dana Reyes","speaker_id":0,"text":"Thanks for joining.","start_time":"1.5","ai_filters":null},""", "]}}}" },
        { "turns", """{"turns":[""", """{"turn":0,"speaker":"Dana Reyes","start_seconds":1.5,"text":"Thanks for \"joining\".\n"},""", "]}" },
        { "abcd", """{"original":[""", """["agent","Thanks for joining."],""", "]}" },
        { "irc", "", "[2031-03-05T16:56:44.182Z]\t<Transcriber>\tDana_Reyes: Thanks for joining, we have two things.\n", "" },
    };

    public static TheoryData<string, string> Hostile => new()
    {
        { "", ":" }, { "", "(" }, { "", ")" }, { "", "[" }, { "", "<" }, { "", ">" }, { "", "\n" }, { "", "\r" }, { "", " " }, { "", "\t" }, { "", "*" }, { "", "_" },
        { "", "#" }, { "", "-" }, { "", "\\" }, { "", "\uFEFF" }, { "", "1" }, { "", "1:" }, { "", "a: " }, { "", "a:\n" }, { "", "A: \n" }, { "", "**a:** b\n" },
        { "", "> " }, { "", "- " }, { "", "[00:" }, { "", "00:00\n" }, { "", "A  0:00\n" }, { "", "-->" }, { "", "1\n" }, { "", "# a\n" }, { "", "## Transcript\n" },
        { "", "Transcript\n\n" }, { "", "---\n" }, { "", "{\"" }, { "", "[[\"a\"," }, { "[", "{\"a\":" }, { "[{\"text\": \"", "a" }, { "", "00:00:00\tA:\t\n" },
        { "", "[2031-03-05T16:56:44Z]\t<" }, { "[2031-03-05T16:56:44Z]\t<Transcriber>\tA: b\n", "[2031-03-05T16:56:44Z]\t<Transcriber>\tc\n" },
        { "WEBVTT\n\n", "00:00.000 --> 00:00.000\n" }, { "WEBVTT\n\n", "-->" }, { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "<" },
        { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "<v " }, { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "<v a>" }, { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "<v a>b" },
        { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "</v" }, { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "&" }, { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "&amp" },
        { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "&#9;" }, { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "a: " }, { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "1\n" },
        { "WEBVTT\n\n00:00.000 --> 00:01.000\n", "1\n\n" }, { "1\n00:00:00,000 --> 00:00:01,000\n", "{\\" }, { "1\n00:00:00,000 --> 00:00:01,000\n", "{\\}" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Five_megabytes_of_a_format_are_read(string format, string head, string unit, string tail)
    {
        var units = Size / unit.Length;
        var text = head + string.Concat(Enumerable.Repeat(unit, units)).TrimEnd(',') + tail;
        var started = Stopwatch.GetTimestamp();

        var speech = await Task.Run(() => new TranscriptSniffer().Parse(text, mediaType: null)).WaitAsync(Bound);

        Assert.Equal(units, speech.Turns.Count);
        output.WriteLine(FormattableString.Invariant($"{format}: {text.Length / 1e6 / Stopwatch.GetElapsedTime(started).TotalSeconds:0} MB/s"));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Five_megabytes_made_to_hang_a_parser_are_read_or_refused(string head, string unit)
    {
        var text = head + string.Concat(Enumerable.Repeat(unit, Size / unit.Length));
        foreach (var mediaType in (string?[])[null, TranscriptMediaTypes.WebVtt, TranscriptMediaTypes.SubRip, TranscriptMediaTypes.Json])
        {
            await Task.Run(() =>
            {
                try
                {
                    new TranscriptSniffer().Parse(text, mediaType);
                }
                catch (UnreadableTranscriptException)
                {
                    // As good an answer as turns.
                }
            }).WaitAsync(Bound);
        }
    }
}
