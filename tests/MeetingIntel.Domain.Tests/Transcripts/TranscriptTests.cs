using System.Security.Cryptography;
using System.Text;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;

namespace MeetingIntel.Domain.Tests.Transcripts;

public sealed class TranscriptTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(8190)]
    [InlineData(8191)]
    [InlineData(8192)]
    [InlineData(20000)]
    public void A_long_text_is_hashed_as_its_bytes_are_wherever_a_character_lies(int before)
    {
        var text = new string('ü', before) + "🚀" + new string('x', 100);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), Transcript.HashOf(text));
    }

    [Fact]
    public void The_hash_is_the_sha_256_of_the_utf_8_bytes()
    {
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Transcript.HashOf("abc"));
        Assert.Equal(Transcript.HashOf("Grüße 🚀"), Received("Grüße 🚀").Hash);
    }

    [Theory]
    [InlineData("Dana: Hi.", "Dana: Hi. ")]
    [InlineData("Dana: Hi.", "dana: Hi.")]
    [InlineData("Dana: Hi.\n", "Dana: Hi.\r\n")]
    public void Texts_that_differ_at_all_differ_in_their_hash(string one, string other) =>
        Assert.NotEqual(Transcript.HashOf(one), Transcript.HashOf(other));

    [Fact]
    public void The_words_of_a_turn_are_cut_from_the_text()
    {
        var transcript = Received("Dana: Grüße 🚀!\nEli: Hi.", new Turn(0, "Dana", null, 6, 9), new Turn(1, "Eli", null, 21, 3));

        Assert.Equal(["Grüße 🚀!", "Hi."], transcript.Turns.Select(t => transcript.WordsOf(t).ToString()));
    }

    [Fact]
    public void Words_that_were_taken_out_of_the_text_are_what_turns_are_cut_from()
    {
        var transcript = Transcript.Receive(
            new("transcript_1"), new("meeting_1"), "<v Dana>Q&amp;A?</v>", new Speech("Q&A?", [new Turn(0, "Dana", null, 0, 4)]), Now);

        Assert.Equal("Q&A?", transcript.WordsOf(transcript.Turns[0]).ToString());
        Assert.Equal("<v Dana>Q&amp;A?</v>", transcript.Text);
        Assert.Equal(Transcript.HashOf("<v Dana>Q&amp;A?</v>"), transcript.Hash);
    }

    [Fact]
    public void A_text_that_is_received_again_is_the_newest_once_more()
    {
        var transcript = Received("Dana: Hi.");

        transcript.ReceivedAgain(Now.AddHours(2));

        Assert.Equal(Now.AddHours(2), transcript.ReceivedAt);
    }

    private static Transcript Received(string text, params Turn[] turns) =>
        Transcript.Receive(new TranscriptId("transcript_1"), new MeetingId("meeting_1"), text, new Speech(text, turns), Now);
}
