using MeetingIntel.Application.Extraction;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Tests.Extraction;

/// <summary>How a quote is found that is not what was said, and when it is not.</summary>
public sealed class MisquotedEvidenceTests
{
    private const string Talk = """
        Maya: So, um, I'll, you know, get the revised pricing sheet over to Marcus by Thursday. We looked at forty dashboards this morning.
        Omar: Thanks. And I can take the security questionnaire, that one is for Elena on Monday.
        Maya: Perfect. What about the office move?
        Omar: The landlord wants our floor plan before the end of the month.
        Maya: Fine, then I'll draw the floor plan and hand it to the landlord.
        Omar: Good. The weather in Lisbon was lovely, by the way.
        Maya: Lucky you.
        Omar: Let me book the projector for the all-hands.
        """;

    [Theory]
    [InlineData(0, "I'll get the revised pricing sheet over to Marcus", "I'll, you know, get the revised pricing sheet over to Marcus")]
    [InlineData(0, "I'll um get the revised pricing sheet", "I'll, you know, get the revised pricing sheet")]
    [InlineData(7, "I'll get the revised pricing sheet over", "I'll, you know, get the revised pricing sheet over")]
    public void Fillers_may_be_left_out_or_added(int turn, string quote, string found) =>
        Assert.Equal((found, 0), Shown(Assert.Single(Find((turn, quote)))));

    [Fact]
    public void A_small_slip_gives_what_was_said() => Assert.Equal(
        ("I'll, you know, get the revised pricing sheet over to Marcus by Thursday", 0),
        Shown(Assert.Single(Find((0, "I'll get the revised price sheet to Marcus by Thursday")))));

    [Fact]
    public void A_quote_stitched_from_two_turns_gives_both() => Assert.Equal(
        [("The landlord wants our floor plan", 3), ("hand it to the landlord", 4)],
        Find((3, "The landlord wants our floor plan, hand it to the landlord")).Select(Shown));

    [Fact]
    public void A_quote_that_leaves_out_the_middle_of_a_turn_gives_all_of_it() => Assert.Equal(
        ("The landlord wants our floor plan before the end of the month", 3),
        Shown(Assert.Single(Find((3, "The landlord wants … the end of the month")))));

    [Theory]
    [InlineData(0, "Maya will send Marcus the updated pricing by Thursday", 0)]
    [InlineData(1, "Omar will fill in the security questionnaire for Elena", 1)]
    [InlineData(2, "Omar takes over the security questionnaire for Elena", 1)] // counted one too far
    public void A_paraphrase_gives_the_sentence_it_means(int turn, string quote, int found) =>
        Assert.Equal(found, Assert.Single(Find((turn, quote))).Turn);

    [Theory]
    [InlineData(5, "we agreed on a bigger budget for the conference")]
    [InlineData(0, "Marcus complained about the invoice")]
    [InlineData(2, "the contract was signed yesterday")]
    public void What_shares_too_little_with_its_turn_is_dropped(int turn, string quote) => Assert.Empty(Find((turn, quote)));

    [Fact]
    public void A_paraphrase_with_the_numbers_of_another_is_dropped() =>
        Assert.Empty(Find((0, "we looked at thirty dashboards in the morning")));

    [Fact]
    public void A_paraphrase_far_from_its_turn_needs_much_in_common()
    {
        Assert.Equal(1, Assert.Single(Find((7, "I'll take that security questionnaire for Elena"))).Turn);
        Assert.Empty(Find((7, "Elena needs an answer soon")));
    }

    [Fact]
    public void Two_places_that_are_equally_like_are_none()
    {
        const string text = """
            A: I'll mail the draft budget figures to Kim.
            B: ok
            C: I'll post the draft budget figures for Kim.
            D: ok
            E: ok
            F: ok
            G: ok
            """;

        Assert.Empty(new EvidenceFinder(Samples.TranscriptOf(Samples.MeetingOf(Samples.Dana), text)).Find(
            [new TurnQuote(6, "will bring draft budget figures Kim")]));
    }

    [Fact]
    public void What_the_item_says_helps_a_quote_that_says_little() => Assert.Equal(
        7, Assert.Single(Find("Book the projector for the all-hands", (7, "someone needs to reserve a projector for us soon"))).Turn);

    [Fact]
    public void A_quote_that_shares_nothing_is_dropped_although_its_turn_says_what_the_item_says() =>
        Assert.Empty(Find("Book the projector for the all-hands", (7, "somebody reserves a beamer")));

    private static (string, int) Shown(Evidence evidence) => (evidence.Quote, evidence.Turn);

    private static IReadOnlyList<Evidence> Find(params (int Turn, string Quote)[] quotes) => Find("", quotes);

    private static IReadOnlyList<Evidence> Find(string about, params (int Turn, string Quote)[] quotes) =>
        new EvidenceFinder(Samples.TranscriptOf(Samples.MeetingOf(Samples.Dana), Talk)).Find([.. quotes.Select(q => new TurnQuote(q.Turn, q.Quote))], about);
}
