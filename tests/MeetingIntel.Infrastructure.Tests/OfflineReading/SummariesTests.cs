namespace MeetingIntel.Infrastructure.Tests.OfflineReading;

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
}
