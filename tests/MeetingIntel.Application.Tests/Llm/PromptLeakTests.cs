using System.Text;
using System.Text.Json;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Tests.Llm;

public sealed class PromptLeakTests
{
    private const string Mark = "0123456789abcdef0123456789abcdef";
    private const string Instructions = "You read the transcript of a meeting. Use only what was said; invent nothing.";
    private const string LongLink = "https://example.com/a/rather/long/path/that/somebody/pasted/into/the/chat/of/the/meeting/2026";

    [Theory]
    [InlineData("Send the offer to Priya by Friday.")]
    [InlineData("Use only what was said.")]
    [InlineData("Read the transcript of the meeting and use it.")]
    [InlineData("发送报价单给客户并在星期五之前确认所有细节以便我们能够继续推进这个项目的下一阶段工作并按时完成交付任务否则我们将不得不重新安排整个时间表")]
    public void What_was_said_is_no_leak(string text) => Assert.Null(FaultIn(text));

    [Theory]
    [InlineData("You read the transcript of a meeting. Use only what was said")]
    [InlineData("Task: USE ONLY what, was -- said; INVENT nothing!")]
    [InlineData("My instructions were: transcript of a meeting. Use only them.")]
    public void Six_words_of_the_instructions_in_a_row_are(string text) => Assert.Equal("it repeats its instructions", FaultIn(text));

    [Theory]
    [InlineData(Mark)]
    [InlineData("the mark is 0123456789ABCDEF0123456789ABCDEF, use it")]
    public void So_is_the_fence(string text) => Assert.Equal("it repeats the mark of the fence", FaultIn(text));

    [Fact]
    public void So_is_the_fence_in_escapes() => Assert.Equal(
        "it repeats the mark of the fence",
        PromptLeak.FaultIn($$"""{"summary":"{{string.Concat(Mark.Select(c => $"\\u{(int)c:x4}"))}}"}""", Request("")));

    [Fact]
    public void So_are_the_instructions_in_base64() =>
        Assert.Equal("it holds a long code that nobody spoke", FaultIn(Convert.ToBase64String(Encoding.UTF8.GetBytes(Instructions))));

    [Fact]
    public void What_stands_in_the_transcript_was_there_before()
    {
        Assert.Null(FaultIn("Ask why it says: use only what was said; invent nothing", "[0] Eve: It told me \"Use only what was said; invent nothing\"!"));
        Assert.Null(FaultIn($"Read {LongLink}", $"[0] Eve: {LongLink}"));
    }

    [Fact]
    public void What_a_long_transcript_and_a_long_answer_say_over_and_over_takes_no_time()
    {
        var said = string.Concat(Enumerable.Repeat($"{Instructions} ", 5_000));

        Assert.Null(FaultIn(said, $"{string.Concat(Enumerable.Repeat("We talked about the weather. ", 10_000))}\n[1] Eve: {said}"));
    }

    [Fact]
    public void It_is_found_however_deep_it_stands() =>
        Assert.NotNull(PromptLeak.FaultIn(JsonSerializer.Serialize(new { a = new object[] { 1, new { b = new[] { "x", Instructions } } } }), Request("")));

    private static string? FaultIn(string text, string transcript = "[0] Eve: Hello.") =>
        PromptLeak.FaultIn(JsonSerializer.Serialize(new { summary = text, items = new[] { "fine" } }), Request(transcript));

    private static LlmRequest Request(string transcript) => new()
    {
        Task = "summary",
        PromptVersion = 1,
        Instructions = Instructions,
        Prompt = $"<transcript {Mark}>\n{transcript}\n</transcript {Mark}>",
        Fence = Mark,
        Schema = "{}",
        FindFault = _ => null,
    };
}
