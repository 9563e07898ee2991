using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;

namespace MeetingIntel.Infrastructure.Tests.Transcripts.Cues;

public sealed class WebVttTests
{
    [Theory]
    [InlineData("00:00:01.500 --> 00:00:02.000", 1.5)]
    [InlineData("00:01.500 --> 00:02.000", 1.5)]
    [InlineData("00:00:01,500 --> 00:00:02,000", 1.5)]
    [InlineData("0:0:1.5 --> 0:0:2.0", 1.5)]
    [InlineData("00:00:01 --> 00:00:02", 1)]
    [InlineData("00:00:01.500-->00:00:02.000", 1.5)]
    [InlineData("  00:00:01.500 --> 00:00:02.000  align:start position:0%", 1.5)]
    [InlineData("00:00:01.500 --> 00:00:02.000\tline:1", 1.5)]
    [InlineData("100:00:00.000 --> 100:00:01.000", 360000)]
    [InlineData("75:30.000 --> 75:31.000", 4530)]
    [InlineData("-0:0:1.5 --> 0:0:2.0", 0)]
    [InlineData("00:00:05.000 --> 00:00:02.000", 5)]
    public void Times_are_read_as_tools_write_them(string times, double seconds) =>
        Assert.Equal([new ReadTurn("Dana", seconds, "Hi.")], Read($"WEBVTT\n\n{times}\n<v Dana>Hi.</v>"));

    [Theory]
    [InlineData("00:00:0x.500 --> 00:00:02.000")]
    [InlineData("00:00:01.500 --> ")]
    [InlineData("00:00:01.500 --> soon")]
    [InlineData("--> 00:00:01.500")]
    [InlineData("soon --> later")]
    [InlineData("00:60:00.000 --> 01:00:01.000")]
    [InlineData("00:00:60.000 --> 00:01:01.000")]
    [InlineData("1:2:3:4 --> 1:2:3:5")]
    [InlineData("00:00:01. --> 00:00:02.000")]
    [InlineData("99999999999999:00.000 --> 00:00:02.000")]
    public void Malformed_times_are_refused_with_their_line(string times)
    {
        var refusal = Assert.Throws<UnreadableTranscriptException>(() => Read($"WEBVTT\n\n00:00.000 --> 00:01.000\nHi.\n\n2\n{times}\nHello."));

        Assert.Equal(7, refusal.Line);
        Assert.Equal("transcript", refusal.Field);
        Assert.Equal($"Line 7: {refusal.Reason}.", refusal.Message);
        Assert.StartsWith("the times of the cue are malformed", refusal.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_a_cue_are_refused_with_their_line() =>
        Assert.Equal(3, Assert.Throws<UnreadableTranscriptException>(() => Read("WEBVTT\n\nDana: Hi.\n")).Line);

    [Theory]
    [InlineData("WEBVTT - a title\nKind: captions\nLanguage: en\n\n")]
    [InlineData("WEBVTT\n\nNOTE\nDana: not this\n--> nor this\n\nNOTE nor this\n\nSTYLE\n::cue(v) { color: red }\n\nREGION\nid:fred\n\n")]
    [InlineData("WEBVTT\n\nsome id\n")]
    [InlineData("WEBVTT\n")]
    [InlineData("\uFEFFWEBVTT\r\n\r\n")]
    [InlineData("\n\nWEBVTT\n\n")]
    [InlineData("")]
    public void What_stands_above_the_cues_is_not_speech(string head) =>
        Assert.Equal([new ReadTurn("Dana", 1, "Hi.")], ReadTurns.Of($"{head}00:01.000 --> 00:02.000\nDana: Hi.", TranscriptMediaTypes.WebVtt));

    [Fact]
    public void A_note_between_cues_is_not_speech_but_a_word_in_capitals_is() => Assert.Equal(
        ["Hi.", "NOTED, thanks.", "NOTE this."],
        Words("WEBVTT\n\n00:01.000 --> 00:02.000\nHi.\n\nNOTE not this\nnor this\n\n00:02.000 --> 00:03.000\nNOTED, thanks.\n\n00:03.000 --> 00:04.000\nNOTE this."));

    [Theory]
    [InlineData("1\n00:01.000 --> 00:02.000\nOne.\n2\n00:02.000 --> 00:03.000\nTwo.")]
    [InlineData("00:01.000 --> 00:02.000\nOne.\n00:02.000 --> 00:03.000\nTwo.")]
    [InlineData("a1b2-c3/1-0\n00:01.000 --> 00:02.000\nOne.\na1b2-c3/2-0\n00:02.000 --> 00:03.000\nTwo.")]
    [InlineData("00:01.000 --> 00:02.000\nOne.\n\n\n\nthe second\n00:02.000 --> 00:03.000\nTwo.\n\n3")]
    [InlineData("00:01.000 --> 00:02.000\n\nOne.\n00:02.000 --> 00:03.000\nTwo.")]
    public void Blank_lines_and_names_of_cues_may_be_there_or_not(string cues) =>
        Assert.Equal(["One.", "Two."], Words("WEBVTT\n\n" + cues));

    [Fact]
    public void Lines_behind_a_blank_one_belong_to_the_cue_before() =>
        Assert.Equal(["One\nand more.\nAnd more.", "Two."], Words("WEBVTT\n\n00:01.000 --> 00:02.000\nOne\nand more.\n\nAnd more.\n\n00:02.000 --> 00:03.000\nTwo."));

    [Fact]
    public void An_arrow_within_the_words_is_said() =>
        Assert.Equal(["We go from A --> B\nor C --> D."], Words("WEBVTT\n\n00:01.000 --> 00:02.000\nWe go from A --> B\nor C --> D."));

    [Fact]
    public void Overlapping_cues_stay_in_the_order_of_the_file() => Assert.Equal(
        [new ReadTurn("Dana", 5, "Late."), new ReadTurn("Eli", 1, "Early.")],
        Read("WEBVTT\n\n00:05.000 --> 00:09.000\n<v Dana>Late.\n\n00:01.000 --> 00:08.000\n<v Eli>Early."));

    [Theory]
    [InlineData("<v Dana Reyes>Hi.</v>", "Dana Reyes", "Hi.")]
    [InlineData("<v Dana Reyes>Hi.", "Dana Reyes", "Hi.")]
    [InlineData("<v.loud.first Dana>Hi.</v>", "Dana", "Hi.")]
    [InlineData("<v\tDana   Reyes >Hi.</v>", "Dana Reyes", "Hi.")]
    [InlineData("<v Q &amp; A>Hi.</v>", "Q & A", "Hi.")]
    [InlineData("<v>Hi.</v>", null, "Hi.")]
    [InlineData("<v >Hi.</v>", null, "Hi.")]
    [InlineData("<v Dana>Eli: Hi.</v>", "Dana", "Eli: Hi.")]
    [InlineData("<v Dana><i>Hi</i>, <c.x><b>you</b></c> <00:00:01.500>all<ruby>.<rt></rt></ruby></v>", "Dana", "Hi, you all.")]
    [InlineData("<v Dana>a &lt;b&gt; &amp; c&nbsp;&#39;d&#x27; &lrm;&bogus; &", "Dana", "a <b> & c\u00A0'd' \u200E&bogus; &")]
    [InlineData("<v Dana>&#0;1 < 2 <3 <- <", "Dana", "\uFFFD1 < 2 <3 <- <")]
    [InlineData("<v Dana>Hi,\nall.</v>", "Dana", "Hi,\nall.")]
    [InlineData("<lang en>Dana: Hi.</lang>", "Dana", "Hi.")]
    [InlineData("<b>Dana:</b> Hi.", "Dana", "Hi.")]
    [InlineData("DANA REYES: Hi.", "DANA REYES", "Hi.")]
    [InlineData(">> DANA: Hi.", "DANA", "Hi.")]
    [InlineData(">> Hi.", null, "Hi.")]
    [InlineData("- Hi.", null, "- Hi.")]
    public void A_voice_or_a_label_says_who_speaks_and_tags_say_nothing(string words, string? speaker, string expected) =>
        Assert.Equal([new ReadTurn(speaker, 1, expected)], Read($"WEBVTT\n\n00:01.000 --> 00:02.000\n{words}"));

    [Fact]
    public void Each_voice_in_a_cue_is_a_turn_of_its_time()
    {
        Assert.Equal(
            [new ReadTurn("Dana", 1, "Hi."), new ReadTurn("Eli", 1, "Hello."), new ReadTurn(null, 1, "(music)")],
            Read("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>Hi.</v> <v Eli>Hello.</v>\n(music)"));
        Assert.Equal(
            [new ReadTurn("Dana", 1, "Hi."), new ReadTurn("Eli", 1, "Hello."), new ReadTurn("Dana", 2, "So."), new ReadTurn("Eli", 3, "Yes.")],
            Read("WEBVTT\n\n00:01.000 --> 00:02.000\n- Dana: Hi.\n- Eli: Hello.\n\n00:02.000 --> 00:03.000\nDana: So.\n\n00:03.000 --> 00:04.000\nEli: Yes."));
    }

    [Fact]
    public void Where_every_cue_is_named_one_without_a_name_is_nobodys() => Assert.Equal(
        ["Dana", "Dana", null, "Eli"], Speakers("Dana: One.", "Dana: Two.", "Three.", "Eli: Four."));

    [Fact]
    public void Where_only_a_change_is_named_the_speaker_goes_on() => Assert.Equal(
        [null, "Dana", "Dana", "Eli", "Eli", "Dana"], Speakers("Zero.", "Dana: One.", "Two.", "Eli: Three.", "Four.", "Dana: Five."));

    [Fact]
    public void A_sentence_with_a_colon_names_nobody()
    {
        Assert.Equal(["Dana", "Dana", "marco"], Speakers("Dana: One.", "Dana: Two.", "marco: three"));
        Assert.Equal(["Dana", "Dana", null], Speakers("Dana: One.", "Dana: Two.", "so the answer is: three"));
        Assert.Equal(["Dana", "Dana", null], Speakers("Dana: One.", "Dana: Two.", "https://example.com"));
        Assert.All(Speakers([.. Enumerable.Range(0, 30).Select(i => i == 7 ? "Step One: begin" : $"line {i}")]), Assert.Null);
        Assert.Equal(["Dana", "Dana"], Speakers("Dana: One.\nSo Here: we go", "Dana: Two."));
    }

    [Fact]
    public void A_name_too_long_to_be_one_is_refused() =>
        Assert.Equal(4, Assert.Throws<UnreadableTranscriptException>(() => Read($"WEBVTT\n\n00:01.000 --> 00:02.000\n<v {new string('x', 300)}>Hi.")).Line);

    private static List<ReadTurn> Read(string text) => ReadTurns.Of(text);

    private static IEnumerable<string> Words(string text) => Read(text).Select(turn => turn.Words);

    private static IEnumerable<string?> Speakers(params string[] cues) =>
        Read("WEBVTT\n\n" + string.Concat(cues.Select((words, i) => $"{i:00}:00.000 --> {i:00}:30.000\n{words}\n\n"))).Select(turn => turn.Speaker);
}
