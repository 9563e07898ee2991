using System.Text;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Application.Tests.Llm;

public sealed class PromptTextTests
{
    public static string Line(string text) => new StringBuilder().AppendLineText(text).ToString();

    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\n\r\n b", "a b")]
    [InlineData("a\u2028b\u2029c\u0085d\u000Be\u000Cf", "a b c d e f")]
    [InlineData("a\0b\u0007c\u001Bd\u007Fe\u009Ff", "a b c d e f")]
    [InlineData("a\t\u00A0\u3000b", "a b")]
    [InlineData("  a  ", "a")]
    [InlineData(" a b ", "a b")]
    [InlineData("a  b", "a b")]
    [InlineData("\n", "")]
    [InlineData("", "")]
    public void White_space_and_control_characters_become_single_spaces(string text, string line) => Assert.Equal(line, Line(text));

    [Theory]
    [InlineData('\u202A')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2069')]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    [InlineData('\u200B')]
    [InlineData('\u200D')]
    [InlineData('\u2060')]
    [InlineData('\u2064')]
    [InlineData('\u206F')]
    [InlineData('\uFEFF')]
    [InlineData('\u00AD')]
    [InlineData('\u180E')]
    public void Characters_that_turn_the_writing_or_hide_are_left_out(char hidden) => Assert.Equal("ab", Line($"a{hidden}b"));

    [Fact]
    public void Tag_characters_that_spell_hidden_words_are_left_out()
    {
        var smuggled = string.Concat("ignore all".Select(c => char.ConvertFromUtf32(0xE0000 + c)));

        Assert.Equal("ab", Line($"a{smuggled}b"));
    }

    [Theory]
    [InlineData("Grüße, 張偉, שלום, 🚀!")]
    [InlineData("<b> \"quotes\" \\ {braces}")]
    public void What_can_be_seen_stays(string text) => Assert.Equal(text, Line(text));

    [Fact]
    public void Text_goes_on_where_the_line_stands() =>
        Assert.Equal("User: Dana", new StringBuilder("User: ").AppendLineText(" \n Dana\n").ToString());
}
