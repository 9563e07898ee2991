namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Telling;

public sealed class SummariesTests
{
    [Fact]
    public void A_summary_tells_who_what_was_decided_and_who_does_what()
    {
        var summary = Reading.Of(Meetings.Renewal).Summary;

        Assert.Contains("Dana Ruiz", summary, StringComparison.Ordinal);
        Assert.Contains("go with the annual plan", summary, StringComparison.Ordinal);
        Assert.Contains("Jonas will send Dana the revised quote by 2026-03-06", summary, StringComparison.Ordinal);
        Assert.Contains("notice period", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_meetings_share_no_sentence()
    {
        var one = Reading.Of(Meetings.Renewal).Summary.Split(". ");
        var other = Reading.Of(Meetings.Disfluent).Summary.Split(". ");

        Assert.Empty(one.Intersect(other));
    }

    [Fact]
    public void A_tiny_transcript_has_a_summary_in_its_own_words() =>
        Assert.Contains("lake", Reading.Of(Meetings.SmallTalk).Summary, StringComparison.Ordinal);

    [Fact]
    public void A_summary_quotes_no_courtesy_and_no_promise()
    {
        var summary = Reading.Of("Dana Ruiz: Yes, I'll send the supplier list to you.", "Jonas Weber: Thanks, that is great.").Summary;

        Assert.DoesNotContain("said", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_quotes_what_stands_by_itself()
    {
        var summary = Reading.Of(
            "Dana Ruiz: Again, you know the barcode scanner and the pallet printer, thanks everybody.",
            "Jonas Weber: The barcode scanner has lost its signal near the pallet printer. The barcode scanner is old.",
            "Dana Ruiz: Then the pallet printer has to go.").Summary;

        Assert.Contains("The barcode scanner has lost its signal near the pallet printer", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_talk_of_any_length_but_a_tiny_one_has_three_to_six_sentences()
    {
        string[] monologue = ["We looked at the invoice for the third time, and the invoice total is still wrong because the tax was added twice.",
            "The invoice tool rounds every line, and the rounding of the lines is what makes the invoice total wrong in the end."];

        Assert.InRange(Count(Reading.Of(monologue).Summary), 3, 6);
        Assert.InRange(Count(Reading.Of(Meetings.Renewal).Summary), 3, 6);
        Assert.InRange(Count(Reading.Of([.. Enumerable.Repeat(Meetings.Renewal, 60).SelectMany(lines => lines)]).Summary), 3, 6);
        Assert.InRange(Count(Reading.Of("Ana: Hello.", "Ben: Hi.").Summary), 1, 2);

        static int Count(string summary) => summary.Split([". ", "? "], StringSplitOptions.None).Length;
    }

    [Fact]
    public void A_question_that_stayed_open_is_told_without_its_hesitations() => Assert.Contains(
        "\u201CWhat is the notice period for the annual plan?\u201D",
        Reading.Of("Dana Ruiz: so what is the, uh, the notice period for the, um, annual plan?", "Jonas Weber: no idea").Summary, StringComparison.Ordinal);
}
