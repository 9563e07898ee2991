using CsCheck;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Calendar;

public sealed class NumeralsTests
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
        "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    [Theory]
    [InlineData("a week", 1, 1)]
    [InlineData("a couple of weeks", 2, 3)]
    [InlineData("a couple weeks", 2, 2)]
    [InlineData("a few weeks", 3, 2)]
    [InlineData("several of the weeks", 3, 2)]
    [InlineData("twenty five weeks", 25, 2)]
    [InlineData("twenty, um, five weeks", 25, 2)]
    [InlineData("3 weeks", 3, 1)]
    [InlineData("some weeks", null, 0)]
    [InlineData("12345 weeks", null, 0)]
    [InlineData("weeks", null, 0)]
    public void An_amount_is_counted_in_digits_words_and_loosely(string said, int? count, int end)
    {
        var found = Numerals.Count(Text(said), 0);

        Assert.Equal((count, end), (found?.Count, found?.End ?? 0));
    }

    [Theory]
    [InlineData("3rd", 3, true)]
    [InlineData("third", 3, true)]
    [InlineData("twenty third", 23, true)]
    [InlineData("twenty-third", 23, true)]
    [InlineData("31", 31, false)]
    [InlineData("fifteen", 15, false)]
    [InlineData("32nd", null, false)]
    [InlineData("thirty second", null, false)]
    [InlineData("0", null, false)]
    [InlineData("10:30", null, false)] // a time
    [InlineData("2.5", null, false)]
    [InlineData("forty", null, false)]
    public void A_day_of_the_month_is_one_to_thirty_one(string said, int? day, bool isOrdinal)
    {
        var found = Numerals.DayOfMonth(Text(said), 0);

        Assert.Equal((day, isOrdinal), (found?.Day, found?.IsOrdinal ?? false));
    }

    [Theory]
    [InlineData("2027", 2027)]
    [InlineData("twenty thirty six", 2036)]
    [InlineData("nineteen eighty-six", 1986)]
    [InlineData("two thousand and five", 2005)]
    [InlineData("twenty hundred", 2000)]
    [InlineData("nineteen hundred and one", 1901)]
    [InlineData("twenty", null)]
    [InlineData("twenty one", null)] // a number
    [InlineData("1850", null)]
    [InlineData("2026-03-04", null)] // a day
    [InlineData("2026:1", null)]
    [InlineData("30000", null)]
    [InlineData("two", null)]
    public void A_year_is_read_in_digits_and_in_words(string said, int? year) => Assert.Equal(year, Numerals.Year(Text(said), 0)?.Year);

    [Fact]
    public void Every_number_below_a_hundred_is_read_as_it_is_spoken() => Gen.Int[0, 99].Always(number =>
    {
        Assert.Equal((number, Spoken(number).Split(' ').Length), Numerals.Count(Text(Spoken(number)), 0));
        Assert.Equal((number, 1), Numerals.Count(Text(Spoken(number).Replace(' ', '-')), 0));
    });

    [Fact]
    public void Every_day_of_the_month_is_read_as_it_is_spoken() => Gen.Int[1, 31].Always(day =>
    {
        var ordinal = day < 20 ? Ordinals[day] : day % 10 == 0 ? Tens[day / 10][..^1] + "ieth" : $"{Tens[day / 10]} {Ordinals[day % 10]}";

        Assert.Equal((day, true), Read(ordinal));
        Assert.Equal((day, false), Read(Spoken(day)));
        Assert.Equal((day, false), Read($"{day}"));

        static (int?, bool?) Read(string said) => Numerals.DayOfMonth(Text(said), 0) is var (read, _, isOrdinal) ? (read, isOrdinal) : (null, null);
    });

    [Theory]
    [InlineData("twenty six", 2026)]
    [InlineData("twenty", null)]
    [InlineData("thirty six", null)]
    public void A_short_year_is_one_of_the_twenties(string said, int? year) => Assert.Equal(year, Numerals.Year(Text(said), 0, isShort: true)?.Year);

    [Fact]
    public void Every_year_of_two_centuries_is_read_as_it_is_spoken() => Gen.Int[1910, 2099].Where(y => y % 100 >= 10).Always(year =>
    {
        Assert.Equal(year, Numerals.Year(Text($"{year}"), 0)?.Year);
        if (year is not (1919 or (>= 2020 and < 2030)))   // these begin with a word said twice
            Assert.Equal(year, Numerals.Year(Text($"{Spoken(year / 100)} {Spoken(year % 100)}"), 0)?.Year);
    });

    private static readonly Gen<string> Said = Gen.OneOf(
    [
        .. Small, .. Tens[2..], .. Ordinals[1..], "a", "couple", "few", "several", "of", "hundred", "thousand", "and", "3", "23rd", "2026",
        "99999999999", "\uD83D",
    ]).Array[1, 6].Select(words => string.Join(' ', words));

    [Fact]
    public void Of_any_words_a_number_ends_after_it_begins_and_within_the_sentence() =>
        Gen.Select(Said, Gen.Int[-1, 8]).Always((said, at) =>
        {
            var text = Text(said);
            int?[] ends =
            [
                Numerals.Count(text, at)?.End, Numerals.DayOfMonth(text, at)?.End, Numerals.Year(text, at)?.End,
                Numerals.Year(text, at, isShort: true)?.End,
            ];

            Assert.All(ends.OfType<int>(), end => Assert.InRange(end, at + 1, text.Count));
        }, iter: 500);

    private static DateText Text(string said)
    {
        var words = Heard.Words(said);
        return DateText.Of(words, 0, words.Length, Heard.Day);
    }

    private static string Spoken(int number) =>
        number < 20 ? Small[number] : number % 10 == 0 ? Tens[number / 10] : $"{Tens[number / 10]} {Small[number % 10]}";
}
