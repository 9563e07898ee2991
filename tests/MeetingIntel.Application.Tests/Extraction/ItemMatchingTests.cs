using MeetingIntel.Application.Extraction;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Extraction;

public sealed class ItemMatchingTests
{
    private static readonly Meeting Meeting = Samples.MeetingOf(Samples.Dana);

    [Theory]
    [InlineData("Send the quote")]
    [InlineData("send the QUOTE.")]
    [InlineData("  Send - the quote!")]
    public void The_same_task_is_the_same_item_whatever_its_case_and_punctuation(string task) =>
        Assert.Equal(["sent"], Match([Samples.CommitmentTo(task)], Item("sent", "Send the quote")));

    [Fact]
    public void The_same_words_of_the_transcript_make_the_same_item() => Assert.Equal(
        ["sent"], Match([Samples.CommitmentTo("Mail an offer", quotes: "I'll send it")], Item("sent", "Send the quote", "we agree", "I'll send it")));

    [Fact]
    public void Mostly_the_same_words_of_the_task_make_the_same_item() => Assert.Equal(
        ["sent"], Match([Samples.CommitmentTo("Send the signed quote to Eli today")], Item("sent", "Send the signed quote to Eli"))); // 6 of 7

    [Theory]
    [InlineData("Send Dana the report number 1043", null)]
    [InlineData("Send Dana the report number 1042 today", "report")]
    [InlineData("Send Dana the report number", "report")]
    public void A_task_with_another_number_is_another_item(string task, string? known) =>
        Assert.Equal([known], Match([Samples.CommitmentTo(task)], Item("report", "Send Dana the report number 1042")));

    [Theory]
    [InlineData("a b c x", "a b c y", true)] // 3 of 5
    [InlineData("a b x", "a b y", false)] // 2 of 4
    public void Mostly_means_three_words_in_five(string task, string known, bool same) =>
        Assert.Equal([same ? "known" : null], Match([Samples.CommitmentTo(task)], Item("known", known)));

    [Fact]
    public void Another_task_is_a_new_item() =>
        Assert.Equal([null], Match([Samples.CommitmentTo("Book a room", quotes: "book it")], Item("sent", "Send the quote", "send it")));

    [Fact]
    public void An_item_that_a_user_reworded_is_found_by_what_was_read()
    {
        var item = Item("sent", "Send the quote");
        item.Reword("Something else entirely", Samples.Now);

        Assert.Equal(["sent"], Match([Samples.CommitmentTo("Send the quote")], item));
    }

    [Fact]
    public void Each_item_is_found_once() => Assert.Equal(
        ["one", "two", null],
        Match(
            [Samples.CommitmentTo("Send it"), Samples.CommitmentTo("Send it"), Samples.CommitmentTo("Send it")], Item("one", "Send it"), Item("two", "Send it")));

    [Fact]
    public void The_same_task_goes_before_a_likeness_that_comes_first() => Assert.Equal(
        [null, "sent"],
        Match([Samples.CommitmentTo("Send the quote to Eli Stone"), Samples.CommitmentTo("Send the quote to Eli")], Item("sent", "Send the quote to Eli")));

    [Fact]
    public void Two_items_of_one_sentence_keep_apart_by_their_words()
    {
        const string sentence = "I'll share the deck and book the room for Tuesday";

        Assert.Equal(
            ["room", "deck"],
            Match(
                [Samples.CommitmentTo("Book the room for Tuesday at noon", quotes: sentence), Samples.CommitmentTo("Share the slides", quotes: sentence)],
                Item("deck", "Send the deck", sentence), Item("room", "Book the room for Tuesday", sentence)));
    }

    [Fact]
    public void Tasks_without_letters_or_digits_are_not_all_one() =>
        Assert.Equal([null], Match([Samples.CommitmentTo("🚀")], Item("party", "🎉")));

    [Fact]
    public void Nothing_matches_nothing()
    {
        Assert.Empty(Match([], Item("sent", "Send the quote")));
        Assert.Equal([null], Match([Samples.CommitmentTo("Send the quote")]));
    }

    private static ActionItem Item(string id, string task, params string[] quotes) => Samples.ItemOf(Meeting, task, id, quotes: quotes);

    private static List<string?> Match(IReadOnlyList<Commitment> commitments, params ActionItem[] earlier) =>
        [.. ItemMatching.Match(commitments, earlier).Select(m => m?.Id.Value)];
}
