using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Infrastructure.Tests.Transcripts.Labels;

/// <summary>Labels as people and tools dress them up, and documents that hold more than a transcript.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("**Dana:** Hi.", null)]
    [InlineData("**Dana**: Hi.", null)]
    [InlineData("*Dana:* Hi.", null)]
    [InlineData("__Dana__: Hi.", null)]
    [InlineData("_Dana:_ Hi.", null)]
    [InlineData("***Dana:*** Hi.", null)]
    [InlineData("`Dana:` Hi.", null)]
    [InlineData("**00:10 Dana:** Hi.", 10.0)]
    [InlineData("**[00:10] Dana:** Hi.", 10.0)]
    [InlineData("**00:10** Dana: Hi.", 10.0)]
    [InlineData("**00:10** **Dana:** Hi.", 10.0)]
    [InlineData("`[00:10]` **Dana**: Hi.", 10.0)]
    [InlineData("\\[00:10\\] Dana: Hi.", 10.0)]
    [InlineData("00:10 - Dana: Hi.", 10.0)]
    [InlineData("[00:10] | **Dana:** Hi.", 10.0)]
    [InlineData("**Dana (00:10):** Hi.", 10.0)]
    [InlineData("**Dana** (00:10): Hi.", 10.0)]
    [InlineData("Dana \\[00:10\\]: Hi.", 10.0)]
    [InlineData("- 00:10 Dana: Hi.", 10.0)]
    [InlineData("> **00:10 Dana:** Hi.", 10.0)]
    [InlineData("Dana\t0:10\nHi.", 10.0)]
    [InlineData("Dana  0:10  \nHi.", 10.0)]
    [InlineData("**Dana**  0:10\n\nHi.", 10.0)]
    public void A_label_is_read_whatever_its_dress(string text, double? seconds) =>
        Assert.Equal([new ReadTurn("Dana", seconds, "Hi.")], ReadTurns.Of(text));

    [Theory]
    [InlineData("Dana: **Hi.** there", "**Hi.** there")]
    [InlineData("**Dana:** **Hi.**", "**Hi.**")]
    [InlineData("**00:10** Dana: **Hi.**", "**Hi.**")]
    [InlineData("Dana: \\[laughs\\] s\\*\\*t", "\\[laughs\\] s\\*\\*t")]
    public void Emphasis_and_escapes_within_the_words_stay(string text, string words) => Assert.Equal(words, Assert.Single(ReadTurns.Of(text)).Words);

    [Theory]
    [InlineData("Dana   van\u00A0der  Berg: Hi.", "Dana van der Berg")]
    [InlineData("**Dana\\_Reyes:** Hi.", "Dana_Reyes")]
    [InlineData("Dana \\(Acme\\): Hi.", "Dana (Acme)")]
    [InlineData("Dana_Reyes: Hi.", "Dana_Reyes")]
    [InlineData("Dana Reyes, CTO: Hi.", "Dana Reyes, CTO")]
    [InlineData("Dana | Acme: Hi.", "Dana | Acme")]
    [InlineData("Dana \"Dee\" Reyes 🚀: Hi.", "Dana \"Dee\" Reyes 🚀")]
    public void A_name_is_cleaned_and_nobody_is_merged(string text, string name)
    {
        Assert.Equal(name, Assert.Single(ReadTurns.Of(text)).Speaker);
        Assert.Equal([name, "Dana", name], ReadTurns.Of($"{text}\nDana: Hello.\n{text}").Select(turn => turn.Speaker));
    }

    [Theory]
    [InlineData("- Pricing: too high\n- Timeline: third quarter")]
    [InlineData("> Status: fine")]
    [InlineData("The Plan: go on")]
    [InlineData("Here's The Thing: go on")]
    [InlineData("So: go on")]
    [InlineData("First: go on")]
    [InlineData("12:30 lunch")]
    [InlineData("12:30")]
    [InlineData("We met at\n12:30\nor so.")]
    [InlineData("Total  12 items")]
    [InlineData("#1: first\n#2: second")]
    [InlineData("**bold** words: none")]
    [InlineData("see (a: b): c")]
    public void Notes_and_sentences_name_nobody(string text)
    {
        Assert.Equal([new ReadTurn(null, null, text)], ReadTurns.Of(text));
        Assert.Equal([new ReadTurn("Dana", null, $"Hello.\n{text}"), new ReadTurn("Eli", null, "Yes.")], ReadTurns.Of($"Dana: Hello.\n{text}\nEli: Yes."));
    }

    [Fact]
    public void What_seldom_begins_a_name_is_one_where_it_comes_back() => Assert.Equal(
        ["The Chair", "Dana", "The Chair"], ReadTurns.Of("The Chair: Order.\nDana: Yes.\nThe Chair: Thank you.").Select(turn => turn.Speaker));

    [Fact]
    public void Entries_of_a_list_are_labels_where_they_come_back() => Assert.Equal(
        ["Dana", "Eli", "Dana", "Eli"], ReadTurns.Of("- Dana: One.\n- Eli: Two.\n- **Dana:** Three.\n* Eli: Four.").Select(turn => turn.Speaker));

    [Fact]
    public void Times_alone_on_their_lines_begin_turns_without_any_name() => Assert.Equal(
        [new ReadTurn(null, 0, "hello and welcome"), new ReadTurn(null, 65.5, "so this is\n\nwhat we do")],
        ReadTurns.Of("0:00\nhello and welcome\n1:05.5\nso this is\n\nwhat we do\n"));

    [Fact]
    public void Rules_headings_and_what_tools_write_are_not_speech() => Assert.Equal(
        [new ReadTurn("Dana", null, "One."), new ReadTurn("Dana", null, "Two."), new ReadTurn("Eli", null, "Three."), new ReadTurn("Eli", null, "Meeting ended after lunch.")],
        ReadTurns.Of("# Weekly call\n\nDana: One.\n\n---\n\nTwo.\n\n## Pricing\n\nEli: Three.\n\n* * *\nMeeting ended after lunch.\n\nMeeting ended after 00:12:30 👋\n"));

    [Fact]
    public void A_part_of_minutes_below_what_was_said_is_not_speech() => Assert.Equal(
        ["One.", "Two."], ReadTurns.Of("Dana: One.\nEli: Two.\n\n## Action items\n\n- Dana: send it\n- Dana: read it\nall of it").Select(turn => turn.Words));

    [Theory]
    [InlineData("## Transcript")]
    [InlineData("# **Transcript**")]
    [InlineData("**Transcript:**")]
    [InlineData("Transcript")]
    [InlineData("Weekly call - Transcript")]
    [InlineData("#### Full transcript ####")]
    public void Of_minutes_what_stands_under_the_heading_of_a_transcript_is_read(string heading)
    {
        var minutes = $"# Weekly call\n\n## Agenda\n\n1. Dana: opening\n\n## Notes\n\nDana: said hello.\nEli said nothing.\n\n{heading}\n\nDana: Hello.\n\nWell.\n\nEli: Hi.\n\n### Next steps\n\nDana: go home\n";

        Assert.Equal([new ReadTurn("Dana", null, "Hello.\n\nWell."), new ReadTurn("Eli", null, "Hi.")], ReadTurns.Of(minutes));
    }

    [Fact]
    public void A_transcript_in_paragraphs_under_its_heading_is_read_without_the_rest() => Assert.Equal(
        [new ReadTurn(null, null, "We met."), new ReadTurn(null, null, "It rained.")],
        ReadTurns.Of("# Call\n\n## Summary\n\nRain.\n\n## Transcript\n\nWe met.\n\nIt rained.\n\n## Action items\n\nBuy umbrellas.\n"));

    [Fact]
    public void The_word_transcript_within_what_was_said_is_no_heading() => Assert.Equal(
        ["Send me the\ntranscript please", "Which\nTranscript\n?"], ReadTurns.Of("Dana: Send me the\ntranscript please\nEli: Which\nTranscript\n?").Select(turn => turn.Words));

    [Theory]
    [InlineData("# Call\n\n## Agenda\n\nPrice\n\n## Attendees\n\nDana, Eli\n", 3)]
    [InlineData("**Agenda**\nPrice\n\n**Action items:**\nDana: send it\n", 1)]
    [InlineData("Call\nParticipants: Dana, Eli\nAgenda: price\nDecisions:\nnone\n", 2)]
    public void Minutes_without_a_transcript_are_refused(string minutes, int line) =>
        Assert.Equal(line, Assert.Throws<UnreadableTranscriptException>(() => ReadTurns.Of(minutes)).Line);
}
