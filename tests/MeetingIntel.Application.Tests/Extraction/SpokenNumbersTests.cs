using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Tests.Extraction;

public sealed class SpokenNumbersTests
{
    [Theory]
    [InlineData("20", "twenty")]
    [InlineData("25", "twenty-five")]
    [InlineData("5000", "five thousand")]
    [InlineData("5k", "five thousand")]
    [InlineData("$5,000", "5k")]
    [InlineData("5.000 €", "5,000")]
    [InlineData("150", "a hundred and fifty")]
    [InlineData("150", "one hundred fifty")]
    [InlineData("1250", "twelve hundred and fifty")]
    [InlineData("1,250,000", "one million two hundred and fifty thousand")]
    [InlineData("1.5M", "1.5 million")]
    [InlineData("2 million", "2,000,000")]
    [InlineData("3.5", "three point five")]
    [InlineData("20%", "twenty percent")]
    [InlineData("15th", "the fifteenth")]
    [InlineData("21", "the twenty-first")]
    [InlineData("2026", "twenty twenty-six")]
    [InlineData("250", "two fifty")]
    [InlineData("March 6", "2026-03-06")]
    [InlineData("9", "9:30")]
    [InlineData("2", "both of them")]
    [InlineData("24", "two dozen")]
    [InlineData("3 pm", "3pm")]
    [InlineData("one of them", "nothing")]
    [InlineData("the second one", "nothing")]
    [InlineData("Q4", "nothing")]
    [InlineData("nothing", "7")]
    public void A_number_is_the_same_however_it_is_said(string claimed, string said) => Assert.True(Covers(said, claimed));

    [Theory]
    [InlineData("21", "twenty")]
    [InlineData("5", "five thousand")]
    [InlineData("50", "five thousand")]
    [InlineData("5,000", "500")]
    [InlineData("three", "two")]
    [InlineData("30%", "20%")]
    [InlineData("$5,500", "five thousand")]
    [InlineData("7", "nothing")]
    public void Another_number_is_not_said(string claimed, string said) => Assert.False(Covers(said, claimed));

    [Theory]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("1.2.3.4 , 5")]
    [InlineData("٣ meetings, ½ and ²")]
    [InlineData("hundred thousand million and")]
    [InlineData("a a an a hundred a")]
    [InlineData("1-2-3/4:5'6")]
    public void Whatever_is_written_is_read(string text) => Assert.True(Covers(text, text));

    private static bool Covers(string said, string claimed) => SpokenNumbers.Covers(SpokenNumbers.In(said), SpokenNumbers.In(claimed));
}
