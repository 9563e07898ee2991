using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Transcripts;

namespace MeetingIntel.Infrastructure.Tests.Transcripts.Json;

public sealed class JsonTranscriptTests
{
    [Theory]
    [InlineData("""{"sentences": [{"speaker_name": "Dana", "text": "Hi.", "start_time": 1.5}]}""")]
    [InlineData("""{"transcript": {"sentences": [{"speaker_name": "Dana", "text": "Hi.", "start_time": "1.5"}]}}""")]
    [InlineData("""{"turns": [{"speaker": " Dana ", "text": " Hi. ", "start_seconds": 1.5}], "sentences": []}""")]
    [InlineData("""[{"speaker": "**Dana**", "text": "Hi.", "start": "0:01.5",}] // sloppy""")]
    [InlineData("""[{"name": "Dana", "sentence": "H\u0069.", "startTime": "00:00:01.5"}, {"speaker": null, "text": null}]""")]
    public void The_known_shapes_are_read_wherever_the_list_stands(string json) =>
        Assert.Equal([new ReadTurn("Dana", 1.5, "Hi.")], Read(json));

    [Theory]
    [InlineData("null", null)]
    [InlineData("0", 0.0)]
    [InlineData("-3.5", 0.0)]
    [InlineData("1e3", 1000.0)]
    [InlineData("\"2.32\"", 2.32)]
    [InlineData("\"1:02:03\"", 3723.0)]
    public void A_start_is_seconds_or_a_time(string start, double? seconds) =>
        Assert.Equal(seconds, Assert.Single(Read($$"""[{"speaker": "Dana", "text": "Hi.", "start": {{start}}}]""")).StartSeconds);

    [Theory]
    [InlineData("{\"turns\": [\n{\"speaker\": \"Dana\", \"text\": \"Hi.\"},\n{\"speaker\": \"Eli\" \"text\"", 3, "the text begins like JSON, but breaks off or is malformed here")]
    [InlineData("{\"turns\": [\n{\"speaker\": \"Dana\"}]}", 2, "the entry has no \"text\"")]
    [InlineData("[{\"text\": \"a\"},\n\n7]", 3, "the entry is neither an object with a \"text\" nor a pair of speaker and text")]
    [InlineData("[{\"text\": \"a\"},\n[\"a\", \"b\", \"c\"]]", 2, "the entry is neither an object with a \"text\" nor a pair of speaker and text")]
    [InlineData("[{\"text\":\n7}]", 2, "a text is expected here")]
    [InlineData("[{\"text\": \"a\", \"speaker\":\n{\"name\": \"Dana\"}}]", 2, "a text is expected here")]
    [InlineData("[{\"text\": \"a\",\n\"start\": \"soon\"}]", 2, "the start is no time; it must be seconds, such as 12.5, or a time such as 00:01:02")]
    [InlineData("[{\"text\": \"a\",\n\"start\": 1e999}]", 2, "the start is no time; it must be seconds, such as 12.5, or a time such as 00:01:02")]
    [InlineData("[{\"text\": \"a\",\n\"start\": \"NaN\"}]", 2, "the start is no time; it must be seconds, such as 12.5, or a time such as 00:01:02")]
    [InlineData("[{\"text\":\n\"a\\ud83d\"}]", 2, "the text holds half of a character")]
    [InlineData("[{\"text\":\n\"a\\u0000\"}]", 2, "the text holds the character NUL")]
    public void What_is_wrong_is_refused_with_its_line(string json, int line, string reason)
    {
        var refusal = Assert.Throws<UnreadableTranscriptException>(() => Read(json));

        Assert.Equal((line, reason), (refusal.Line, refusal.Reason));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("\"Dana: Hi.\"")]
    [InlineData("""{"turns": "none"}""")]
    [InlineData("""{"messages": [{"speaker": "Dana", "text": "Hi."}]}""")]
    public void JSON_of_another_shape_is_refused_with_the_shapes_that_are_known(string json)
    {
        var refusal = Assert.Throws<UnreadableTranscriptException>(() => ReadTurns.Of(json, TranscriptMediaTypes.Json));

        Assert.Equal(1, refusal.Line);
        Assert.All(["turns", "sentences", "meeting_transcripts", "original", "[{\"speaker\""], shape => Assert.Contains(shape, refusal.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void JSON_that_is_too_deep_or_has_a_name_too_long_is_refused()
    {
        Assert.Throws<UnreadableTranscriptException>(() => Read("[[" + string.Concat(Enumerable.Repeat("\"a\",[", 100_000))));
        Assert.Throws<UnreadableTranscriptException>(() => Read($$"""[{"text": "a", "speaker": "{{new string('x', 300)}}"}]"""));
    }

    [Fact]
    public void Half_a_character_that_was_sent_as_it_is_becomes_a_replacement() =>
        Assert.Equal("a\uFFFD", Assert.Single(Read("[{\"text\": \"a\uD83D\"}]")).Words);

    private static List<ReadTurn> Read(string json) => ReadTurns.Of(json);
}
