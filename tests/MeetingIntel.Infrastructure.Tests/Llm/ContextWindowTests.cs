using System.Text;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.Llm;
using Microsoft.Extensions.Options;

namespace MeetingIntel.Infrastructure.Tests.Llm;

public sealed class ContextWindowTests
{
    private readonly ContextWindow _window = new(Options.Create(new LlmOptions()));

    [Fact]
    public void The_window_is_the_settings() => Assert.Equal(
        (100_000, 5_000), (_window.Tokens, new ContextWindow(Options.Create(new LlmOptions { ContextTokens = 5_000 })).Tokens));

    [Theory]
    [InlineData("", 0)]
    [InlineData("hello world", 2)]
    [InlineData("I'll send the signed quote by Friday.", 8)]
    public void Tokens_are_counted_in_o200k(string text, int tokens) => Assert.Equal(tokens, _window.CountTokens(text));

    [Fact]
    public void A_token_is_at_least_one_byte()
    {
        foreach (var text in (string[])["plain words", "漢字とかな", "🚀👩‍🚀", "\u0001\u0002", "zzzzqqqq", "Ünïcödé"])
            Assert.InRange(_window.CountTokens(text), 1, Encoding.UTF8.GetByteCount(text));
    }

    [Fact]
    public void Every_question_of_ours_is_within_the_tokens_kept_for_instructions()
    {
        IInsightExtractor[] extractors =
            [new ActionItemsExtractor(), new KeyTopicsExtractor(), new SentimentExtractor(), new FollowUpsExtractor(), new SummaryExtractor(), new DecisionsExtractor(),
            new OpenQuestionsExtractor()];
        foreach (var extractor in extractors)
        {
            var request = extractor.Ask(new TranscriptPrompt("", ""));

            // Room for the lines round the text and for a correction.
            Assert.InRange(_window.CountTokens(request.Instructions) + _window.CountTokens(request.Schema), 1, ContextRoom.InstructionTokens - 200);
        }
    }

    [Theory]
    [InlineData(100_000, 65_808)]
    [InlineData(8_192, 4_120)]
    [InlineData(2_000, 250)]
    [InlineData(1, 100)]
    public void The_room_for_a_text_is_three_quarters_of_the_window_less_instructions_and_answer(int tokens, int room) =>
        Assert.Equal(room, ContextRoom.For(new ContextWindow(Options.Create(new LlmOptions { ContextTokens = tokens }))));
}
