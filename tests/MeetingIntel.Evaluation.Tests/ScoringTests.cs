using System.Text.Json;
using MeetingIntel.Evaluation.Predictions;
using MeetingIntel.Evaluation.Scoring;
using MeetingIntel.Evaluation.Training;

namespace MeetingIntel.Evaluation.Tests;

/// <summary>Each figure on cases that can be worked out by hand.</summary>
public sealed class ScoringTests
{
    [Theory]
    [InlineData("The designers' prototypes are being tested", "designer prototyp test")]
    [InlineData("Don't you think we'll need updating?", "need updat")]
    [InlineData("Send 12 quotes by Friday", "send 12 quot friday")]
    public void Stems_are_the_words_that_say_what_a_text_is_about(string text, string stems) => Assert.Equal(stems, string.Join(' ', ContentStems.Of(text)));

    [Fact]
    public void Likeness_is_the_mean_of_the_shares_in_common()
    {
        Assert.Equal(2 * 2 / 5.0, ContentStems.Likeness(ContentStems.Of("send quote"), ContentStems.Of("send new quotes")), 6);
        Assert.Equal(0, ContentStems.Likeness(ContentStems.Of("the"), ContentStems.Of("send quote")));
    }

    [Fact]
    public void Pairs_are_chosen_for_the_best_sum_and_not_one_by_one()
    {
        double[][] weights = [[0.9, 0.8], [0.7, 0]];

        Assert.Equal([(0, 1), (1, 0)], OneToOne.Best(weights).Order());
        Assert.Equal([(0, 1)], OneToOne.Best([[0.1, 0.5, 0.2]]));
    }

    [Theory]
    [InlineData("Dana", "Dana Whitfield", true)]
    [InlineData("Dana W.", "Dana Whitfield", true)]
    [InlineData("Dana Whitfield", "Dana Keller", false)]
    [InlineData("the team", "everyone", true)]
    [InlineData("UI", "User Interface Designer", true)]
    [InlineData(null, "Dana", false)]
    [InlineData("unknown", "unknown", false)]
    [InlineData("Ben", "Ana and Ben", true)]
    public void Owners_are_the_same_person_however_named(string? found, string minuted, bool same) => Assert.Equal(same, Owners.Same(found, minuted));

    [Fact]
    public void A_task_is_compared_without_the_one_who_does_it()
    {
        Assert.Equal("send the quote", Owners.TaskAlone("Dana will send the quote", "Dana"));
        Assert.Equal("The industrial designer wil work", Owners.TaskAlone("The industrial designer wil work", "Industrial Designer"));
        Assert.Equal("Reports to read", Owners.TaskAlone("Reports to read", "Dana"));
    }

    [Fact]
    public void Evidence_within_a_turn_of_a_link_is_right()
    {
        var matches = TurnMatches.Of([new HashSet<int> { 4 }, new HashSet<int> { 20 }], [[5, 6], [40]]);

        Assert.Equal(new TurnMatches(2, 1, 2, 1), matches);
        Assert.Equal(0.5, TurnMatches.F1([matches]));
    }

    [Fact]
    public void Ranks_that_are_turned_round_correlate_by_minus_one()
    {
        Assert.Equal(-1, Ranks.Spearman([1, 2, 3, 4], [9, 7, 5, 1]), 6);
        Assert.Equal(0.5, Ranks.Spearman([1, 2, 3], [1, 3, 2]), 6);
    }

    [Fact]
    public void Confidence_that_is_right_as_often_as_it_says_has_no_error()
    {
        Assert.Equal(0, Calibration.Error([(0.5, true), (0.5, false)]), 6);
        Assert.Equal(0.25, Calibration.Error([(0.75, true), (0.25, false)]), 6);
    }

    [Fact]
    public void Items_that_are_less_sure_are_left_out()
    {
        PredictedItem[] found = [.. new[] { 0.29, 0.3, 0.5, 0.7, 0.69 }.Select(confidence => new PredictedItem("Send it", null, confidence, []))];

        var sure = SureItems.Of(found, items => new(items.Count, 9, 0, 0), _ => null);

        Assert.Equal([(0.3, 4), (0.5, 3), (0.7, 1)], sure.Select(s => (s.Least, s.Items.Found)));
    }

    [Fact]
    public void The_curve_makes_sums_right_as_often_as_it_says()
    {
        List<(double, bool)> samples = [];
        for (var i = 0; i < 1000; i++)
        {
            var sum = (i % 20 - 10) / 2.0;
            samples.Add((sum, i / 20 / 50.0 < 1 / (1 + Math.Exp(-((0.5 * sum) - 1)))));
        }

        var (slope, offset) = Platt.Fit(samples);
        Assert.Equal(0.5, slope, 0.1);
        Assert.Equal(-1, offset, 0.1);
    }

    [Fact]
    public void An_item_without_evidence_is_looked_for_by_its_words()
    {
        var turns = new EvidenceTurns([new("Ana", "Nice weather."), new("Ben", "I will send the revised quote.")]);

        Assert.Equal([1], turns.Of(new PredictedItem("Send the quote", "Ben", 1, [])));
        Assert.Empty(turns.Of(new PredictedItem("Book a hotel room", "Ben", 1, [])));
        Assert.Equal([0], turns.Of(new PredictedItem("Send the quote", "Ben", 1, [new(0), new(7)])));
    }

    [Fact]
    public void A_part_that_failed_counts_as_nothing_found()
    {
        var prediction = Prediction.From(JsonDocument.Parse("""{"insights":{"action_items":null,"decisions":null,"sentiment":{"score":0.25}}}""").RootElement);

        Assert.Empty(prediction.ActionItems);
        Assert.Null(prediction.Decisions);
        Assert.Equal(0.25, prediction.Sentiment!.Score);
    }

    [Fact]
    public void Opening_and_closing_are_no_topics()
    {
        var matches = TopicMatches.Of([new("remote control")], [new("Opening", "ami", true), new("remote control price", "ami", false)]);

        Assert.Equal((1, 1, 0.8, 0.8), (matches!.Found, matches.Written, Math.Round(matches.FoundLikeness, 6), Math.Round(matches.WrittenLikeness, 6)));
    }
}
