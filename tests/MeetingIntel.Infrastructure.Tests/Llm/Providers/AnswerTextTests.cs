using System.Text.Json;
using CsCheck;
using MeetingIntel.Infrastructure.Llm.Providers;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Infrastructure.Tests.Llm.Providers;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("""{"a":1}""", """{"a":1}""")]
    [InlineData("""  {"a":"}{"}  """, """{"a":"}{"}""")]
    [InlineData("```json\n{\"a\":1}\n```", """{"a":1}""")]
    [InlineData("```\n{\"a\":1}\n```\nI hope that helps {truly}.", "```\n{\"a\":1}\n```\nI hope that helps {truly}.")]
    [InlineData("Here you are:\n{\"a\":[{\"b\":\"ü\"}]}\nAnything else?", """{"a":[{"b":"ü"}]}""")]
    [InlineData("<think>{\"a\":0} would be wrong.</think>{\"a\":1}", """{"a":1}""")]
    [InlineData("{\"a\":[]}? No, wait.\n</think>\n```json\n{\"a\":1}\n```", """{"a":1}""")]
    [InlineData("I see {braces} here: {\"a\":1}", """{"a":1}""")]
    [InlineData("[{\"a\":1}]", """{"a":1}""")]
    [InlineData("\uFEFF{\"a\":1}", """{"a":1}""")]
    public void The_object_is_found_in_what_stands_round_it(string text, string json) => Assert.Equal(json, AnswerText.JsonIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("I cannot do that.")]
    [InlineData("""{"a":1""")]
    [InlineData("""{"a":0} and then {"a":""")]
    public void What_is_no_whole_object_stays_as_it_is(string text) => Assert.Equal(text, AnswerText.JsonIn(text));

    [Theory]
    [InlineData("{\"a\":[1]}\n{\"a\":[2]}")]
    [InlineData("[{\"a\":[1]},{\"a\":[2]}]")]
    [InlineData("For Anna: {\"a\":[1]} And for Ben: {\"a\":[2]}")]
    [InlineData("<think>Two.</think>{\"a\":[1]} {\"a\":[2]}")]
    public void Of_several_answers_none_is_taken_for_the_others_would_be_lost(string text) => Assert.Equal(text, AnswerText.JsonIn(text));

    [Fact]
    public void A_text_full_of_braces_takes_no_time()
    {
        var text = new string('{', 1_000_000);

        Assert.Equal(text, AnswerText.JsonIn(text));
    }

    [Fact]
    public void Whatever_an_object_holds_it_is_found_whole_between_prose() =>
        Gen.Select(Gen.String, Gen.String[Gen.Char.AlphaNumeric, 0, 40], Gen.String[Gen.Char.AlphaNumeric, 0, 40]).Always((held, before, after) =>
        {
            var json = JsonSerializer.Serialize(new { a = held, b = new[] { new { c = held } } });
            Assert.Equal(json, AnswerText.JsonIn($"{before} {json} {after}"));
        });

    [Fact]
    public void No_text_is_too_much() => Gen.String.Always(text => Assert.NotNull(AnswerText.JsonIn(text)));
}
