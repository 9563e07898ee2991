using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Infrastructure.Tests.Transcripts;

/// <summary>A sample of every format, and what it holds. A new format is a file in <c>Samples</c> and a row here.</summary>
public sealed class FormatSamplesTests
{
    public static TheoryData<string, string[]> Samples => new()
    {
        { "plain.txt", ["Dana Reyes|Thanks for joining, everyone.", "Eli Stone|Happy to be here. Two things: price and time.\nWe should start with price.", "Dana Reyes|Sure."] },
        { "bold.md", ["Dana Reyes 5|Thanks for joining. It is *good* to see you.", "Eli (Acme)|Happy to be here.", "Dana Reyes|Shall we look at the \\[draft\\]?\n\nIt is short.", "Eli (Acme)|Yes."] },
        { "google-meet.md", ["Dana Reyes 0|Thanks for joining.", "Eli Stone|Happy to be here.", "Dana Reyes 300|We are nearly done."] },
        { "otter.txt", ["Dana Reyes 1|Thanks for joining.\nNote: we are few today.", "Eli Stone 9|Happy to be here.", "Dana Reyes 3605|Bye."] },
        { "times.txt", ["Dana Reyes 11|Thanks for joining.", "Dana Reyes 29|All right, shall we?", "Eli Stone 3602|Yes."] },
        { "minutes.md", ["Dana Reyes|The price stays.", "Eli Stone|Good.", "Dana Reyes|I'll send the draft."] },
        { "zoom.vtt", ["Dana Reyes (she/her) | Acme 1.5|Thanks for joining.", "marco 3.25|Happy to be here.", "Dana Reyes (she/her) | Acme 6.5|Two things:\nprice & time.", "Dana Reyes (she/her) | Acme 9.5|Bye."] },
        { "teams.vtt", ["Dana Reyes 0|Thanks for\njoining.", "Eli & Zoe 1|Q&A is next, right?", "Dana Reyes 1|Yes.", " 6|(music)"] },
        { "subrip.srt", ["Dana Reyes 1.5|Thanks for joining.", "Eli Stone 4.5|Happy to be here,\n5 < 6.", "Eli Stone 6.5|and so is Zoe.", "Dana Reyes 9|Good."] },
        { "fireflies.json", ["Dana Reyes 1.5|Thanks for \"joining\".", " 2.25|Recording.", "Eli Stone|Note: price\nand time."] },
        { "qmsum.json", ["Dana Reyes AM|Good morning.", "Eli Stone|Morning: all well?"] },
        { "abcd.json", ["agent|Hi!", "customer|Username: dana1", "action|Account pulled up."] },
        { "turns.json", ["Dana Reyes 1.5|Thanks for joining.", "Eli Stone|", " 65|Bye."] },
        { "list.json", ["Dana Reyes 65|Thanks for joining.", "Speaker 1 70.25|Bye."] },
        { "irc.log", ["Dana_Reyes 0|Thanks for joining.\nall of you.", "Eli_Stone 2.5|Bye."] },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_parses_to_what_it_holds(string file, string[] turns) =>
        Assert.Equal(turns, ReadTurns.Of(Sample(file)).Select(turn => FormattableString.Invariant(
            $"{turn.Speaker}{(turn.StartSeconds is { } start ? $" {start}" : "")}|{turn.Words}")));

    [Theory]
    [MemberData(nameof(Samples))]
    public void However_lines_end_and_a_file_begins_the_turns_are_the_same(string file, string[] turns)
    {
        foreach (var end in (string[])["\r\n", "\r"])
        {
            var read = ReadTurns.Of("\uFEFF" + Sample(file).ReplaceLineEndings(end));
            Assert.Equal(turns.Select(turn => turn[(turn.IndexOf('|', turn.LastIndexOf(" | ", StringComparison.Ordinal) + 2) + 1)..]), read.Select(turn => turn.Words.ReplaceLineEndings("\n")));
        }
    }

    [Theory]
    [InlineData("zoom-chat.txt", "Line 1: the text is the chat of a meeting")]
    [InlineData("irc-chat.log", "Line 1: the text is the log of a chat channel")]
    [InlineData("minutes-alone.md", "Line 3: the text is minutes of a meeting")]
    [InlineData("minutes-alone.txt", "Line 3: the text is minutes of a meeting")]
    public void What_nobody_said_is_refused(string file, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<UnreadableTranscriptException>(() => ReadTurns.Of(Sample(file))).Message, StringComparison.Ordinal);

    private static string Sample(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Transcripts", "Samples", file)).ReplaceLineEndings("\n");
}
