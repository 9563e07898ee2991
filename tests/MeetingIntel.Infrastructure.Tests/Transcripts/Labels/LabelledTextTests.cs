using CsCheck;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.Transcripts;
using MeetingIntel.Infrastructure.Transcripts.Labels;
using MeetingIntel.TestKit.Properties;

namespace MeetingIntel.Infrastructure.Tests.Transcripts.Labels;

public sealed class LabelledTextTests
{
    [Fact]
    public void Each_labelled_line_is_a_turn() => Assert.Equal(
        [("Dana", "Hello."), ("Eli", "Hi, Dana!"), ("Dana", "Shall we?")], Read("Dana: Hello.\nEli: Hi, Dana!\nDana: Shall we?"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u0085")]
    public void A_line_ends_however_its_writer_ended_it(string end) =>
        Assert.Equal([("Dana", "Hello."), ("Eli", "Hi.")], Read($"Dana: Hello.{end}Eli: Hi.{end}"));

    [Fact]
    public void Lines_without_a_label_join_the_turn_before() => Assert.Equal(
        [("Dana", "Hello.\r\n  how are you?\r\n\r\nAll well?"), ("Eli", "Yes.")], Read("Dana: Hello.\r\n  how are you?\r\n\r\nAll well?\r\n\r\nEli: Yes."));

    [Fact]
    public void Words_below_their_label_are_its_turn() =>
        Assert.Equal([("Dana Reyes", "Hello.\nAll well?"), ("Eli", "Yes.")], Read("Dana Reyes:\nHello.\nAll well?\n\nEli:\nYes."));

    [Fact]
    public void Words_before_the_first_label_are_a_turn_of_nobody() =>
        Assert.Equal([(null, "weekly call, all present"), ("Dana", "Hello.")], Read("weekly call, all present\n\nDana: Hello."));

    [Fact]
    public void A_label_without_words_is_a_turn_of_none_so_that_numbers_count_labels()
    {
        Assert.Equal([("Eli", ""), ("Dana", "Hello."), ("Eli", "")], Read("Eli:\nDana: Hello.\nEli:   \n"));
        Assert.Empty(Read("Dana:\nEli: \n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n \n\u00A0")]
    public void A_text_without_words_has_no_turns(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("[00:12:30] Dana: Hello.", 750.0)]
    [InlineData("[12:30] Dana: Hello.", 750.0)]
    [InlineData("(12:30) Dana: Hello.", 750.0)]
    [InlineData("12:30 Dana: Hello.", 750.0)]
    [InlineData("00:12:30 Dana: Hello.", 750.0)]
    [InlineData("[1:02:03] Dana: Hello.", 3723.0)]
    [InlineData("[100:00:00] Dana: Hello.", 360000.0)]
    [InlineData("[00:00] Dana: Hello.", 0.0)]
    [InlineData("[00:12:30.500] Dana: Hello.", 750.5)]
    [InlineData("[00:12:30,25] Dana: Hello.", 750.25)]
    [InlineData("  [12:30]   Dana  :  Hello.", 750.0)]
    [InlineData("Dana (12:30): Hello.", 750.0)]
    [InlineData("Dana [00:12:30]: Hello.", 750.0)]
    [InlineData("Dana: Hello.", null)]
    [InlineData("Dana (Acme): Hello.", null)]
    public void A_time_before_the_name_or_behind_it_is_the_start_of_the_turn(string line, double? seconds)
    {
        var turn = Assert.Single(Parse(line));

        Assert.Equal(seconds, turn.StartSeconds);
        Assert.Equal(line.Contains("Acme", StringComparison.Ordinal) ? "Dana (Acme)" : "Dana", turn.Speaker);
        Assert.Equal("Hello.", line.Substring(turn.Offset, turn.Length));
    }

    [Theory]
    [InlineData("Ирина: Привет.", "Ирина")]
    [InlineData("张伟: 你好。", "张伟")]
    [InlineData("דנה: שלום.", "דנה")]
    [InlineData("राम शर्मा: नमस्ते।", "राम शर्मा")]
    [InlineData("Zoë O’Neill-Brown: Hi.", "Zoë O’Neill-Brown")]
    [InlineData("Ludwig van Beethoven: Hi.", "Ludwig van Beethoven")]
    [InlineData("Speaker 1: Hi.", "Speaker 1")]
    [InlineData("Dr. Dana Reyes, CTO: Hi.", "Dr. Dana Reyes, CTO")]
    [InlineData("张伟：你好。", "张伟")]
    [InlineData("\u200Fדנה: שלום.", "דנה")]
    [InlineData("\uFEFFDana: Hi.", "Dana")]
    public void Names_of_every_script_and_style_are_labels(string line, string speaker) => Assert.Equal(speaker, Assert.Single(Parse(line)).Speaker);

    [Theory]
    [InlineData("http://example.com is the link")]
    [InlineData("https://example.com")]
    [InlineData("Note: the call was recorded")]
    [InlineData("AGENDA: pricing")]
    [InlineData("Action items: none yet")]
    [InlineData("this is what I mean: we go")]
    [InlineData("one two three four five six seven: text")]
    [InlineData("What? Really: yes")]
    [InlineData("2026: a good year")]
    [InlineData(": nothing before the colon")]
    [InlineData("Friday 10:30 works for me")]
    [InlineData("Room 4:12 is free")]
    [InlineData("12:30 we began")]
    public void What_only_looks_like_a_label_is_part_of_the_words(string line)
    {
        Assert.Equal([(null, line)], Read(line));
        Assert.Equal([("Dana", $"Hello.\n{line}"), ("Eli", "Yes.")], Read($"Dana: Hello.\n{line}\nEli: Yes."));
    }

    [Fact]
    public void A_name_in_small_letters_is_a_label_where_it_comes_back()
    {
        Assert.Equal([("dana", "hi"), ("eli", "hello"), ("dana", "so"), ("eli", "yes")], Read("dana: hi\neli: hello\ndana: so\neli: yes"));
        Assert.Equal([(null, "dana: hi")], Read("dana: hi"));
    }

    [Fact]
    public void A_label_longer_than_sixty_characters_is_none()
    {
        Assert.Equal([(new string('X', 60), "hi")], Read(new string('X', 60) + ": hi"));
        Assert.Equal([(null, new string('X', 61) + ": hi")], Read(new string('X', 61) + ": hi"));
    }

    [Fact]
    public void A_colon_within_the_words_begins_no_turn() =>
        Assert.Equal([("Dana", "Two things: price and time: 10:30.")], Read("Dana: Two things: price and time: 10:30."));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_text_without_any_label_is_one_turn_per_paragraph(string end) => Assert.Equal(
        [(null, $"We met at noon.{end}It rained."), (null, "Then we left.")],
        Read($"{end}We met at noon.{end}It rained.{end}  {end}{end}Then we left.{end}"));

    [Fact]
    public void One_endless_line_is_one_turn()
    {
        var text = string.Concat(Enumerable.Repeat("and so on ", 100_000));

        var turn = Assert.Single(Parse(text));

        Assert.Equal((0, null, 0, text.Length - 1), (turn.Number, turn.Speaker, turn.Offset, turn.Length));
    }

    [Fact]
    public void Each_labelled_line_is_a_turn_even_without_words_and_numbers_have_no_gaps() =>
        Assert.Equal([0, 1, 2, 3, 4], Parse("Dana: a\nEli:\nEli: b\nDana:\n\nDana: c").Select(t => t.Number));

    [Fact]
    public void Any_text_gives_spans_that_lie_inside_it_in_order_apart_and_with_words_or_a_label()
    {
        string[] pieces = ["Dana", "eli", "张伟", ":", ": ", "\n", "\r\n", "\n\n", " ", "[", "]", "(", ")", "0:30", "[00:01:02.5]", "999:59:59", "http://x", "Note", "word", "\uFEFF", "\u2028", "\0", "🚀", "\uD83D", "é", "\t"];
        var ofPieces = Gen.OneOf(pieces).Array[0, 40].Select(parts => string.Concat(parts));

        Gen.OneOf(ofPieces, Gen.String).Always(text =>
        {
            var turns = new LabelledText().Read(text).Turns;
            var end = 0;
            foreach (var (index, turn) in turns.Index())
            {
                Assert.Equal(index, turn.Number);
                Assert.InRange(turn.Offset, end, text.Length);
                Assert.InRange(turn.Length, turn.Speaker is null ? 1 : 0, text.Length - turn.Offset);
                Assert.False(turn.Length > 0 && (char.IsWhiteSpace(text[turn.Offset]) || char.IsWhiteSpace(text[turn.Offset + turn.Length - 1])));
                Assert.False(turn.Speaker is { } speaker && string.IsNullOrWhiteSpace(speaker));
                Assert.True(turn.StartSeconds is null or >= 0);
                end = turn.Offset + turn.Length;
            }
        }, iter: 20_000);
    }

    private static IReadOnlyList<Turn> Parse(string text) => new TranscriptSniffer().Parse(text, mediaType: null).Turns;

    private static IEnumerable<(string? Speaker, string Words)> Read(string text) =>
        Parse(text).Select(t => (t.Speaker, text.Substring(t.Offset, t.Length)));
}
