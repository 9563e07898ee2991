using System.Globalization;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;

namespace MeetingIntel.Evaluation.Tests;

/// <summary>The rule of the corpus of date phrases, on cases that can be worked out by hand. 4 March 2026 is a Wednesday.</summary>
public sealed class DeadlineScoreTests
{
    private static ScoredPhrase Score(string input, string text, params DatedValue[] values) =>
        Assert.Single(DeadlineScore.Of([new DatedPhrase(input, new DateTime(2026, 3, 4, 9, 0, 0, DateTimeKind.Unspecified), text, values)]));

    private static DatedValue At(string day) => new(day, null, null, null);

    private static DatedValue Range(string? start, string? end, string? mod = null) => new(null, start, end, mod);

    [Fact]
    public void The_last_of_the_candidates_counts() =>
        Assert.True(Score("Send it on Friday.", "friday", At("2026-02-27"), At("2026-03-06")).IsNamedRight);

    [Fact]
    public void Of_several_dates_the_one_in_the_phrases_place_counts()
    {
        Assert.True(Score("Today I say: by Friday.", "friday", At("2026-03-06")).IsNamedRight);
        Assert.False(Score("Today I say: by Friday.", "today", At("2026-03-06")).IsNamedRight);
    }

    [Fact]
    public void A_range_counts_to_its_last_day_and_a_start_names_none()
    {
        Assert.True(Score("We ship next week.", "next week", Range("2026-03-09", "2026-03-16")).IsNamedRight);
        Assert.True(Score("It is done before May.", "before may", Range(null, "2026-05-01", "before")).IsNamedRight);
        Assert.True(Score("We start after Friday.", "after friday", Range("2026-03-07", null, "after")).IsNamedRight);
        Assert.False(Score("We start by Friday.", "by friday", Range("2026-03-07", null, "after")).IsNamedRight);
    }

    [Fact]
    public void The_day_that_a_range_is_spoken_to_is_counted_out() =>
        Assert.True(Score("I am off from Monday to Wednesday.", "from monday to wednesday", Range("2026-03-09", "2026-03-11")).IsNamedRight);

    [Theory]
    [InlineData("Send it by Friday.", "friday", "2026-03-06")]
    [InlineData("We ship it next week.", "next week", "2026-03-13")]
    [InlineData("I liked the Friday call.", "friday", null)]
    [InlineData("We met yesterday.", "yesterday", null)]
    public void The_deadline_is_what_the_model_makes_of_the_day(string input, string text, string? due) =>
        Assert.Equal(due is null ? null : DateOnly.Parse(due, CultureInfo.InvariantCulture), Score(input, text, At("2026-03-06")).Due);

    [Fact]
    public void A_day_can_be_right_and_no_deadline()
    {
        var phrase = Score("I liked the Friday call.", "friday", At("2026-03-06"));

        Assert.True(phrase.IsNamedRight);
        Assert.False(phrase.IsDueRight);
    }

    [Fact]
    public void A_phrase_looks_back_when_its_day_is_over()
    {
        Assert.True(Score("We met yesterday.", "yesterday", At("2026-03-03")).LooksBack);
        Assert.False(Score("We meet today.", "today", At("2026-03-04")).LooksBack);
    }

    [Fact]
    public void Phrases_that_look_back_are_counted_apart()
    {
        var figures = Figures.OfDeadlines(
            [Score("We met yesterday.", "yesterday", At("2026-03-03")), Score("We meet sometime.", "sometime", At("2026-03-05"))]);

        Assert.Equal([0, 0.5, 0, 0], figures.Select(f => f.Interval.Value));
        Assert.Contains("1 of those that look back have none", figures[3].Note, StringComparison.Ordinal);
        Assert.Contains("1 left out, whose day is over", figures[0].Note, StringComparison.Ordinal);
    }
}
