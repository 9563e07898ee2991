using MeetingIntel.Application.Extraction;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Application.Tests.Extraction;

public sealed class EvidenceFinderTests
{
    private static readonly Meeting Meeting = Samples.MeetingOf(Samples.Dana);

    [Fact]
    public void Words_are_found_in_the_turn_that_is_named()
    {
        var evidence = Assert.Single(Find(Samples.Talk, (1, "we go with the annual plan")));

        Assert.Equal(new Evidence("we go with the annual plan", "Eli", 9, 1, 12), evidence);
    }

    [Theory]
    [InlineData("SEND THE SIGNED QUOTE BY FRIDAY")]
    [InlineData("  send, the; signed -- quote by Friday!  ")]
    [InlineData("\"send the signed\nquote by Friday\"")]
    [InlineData("“send the signed quote… by Friday”")]
    public void Case_punctuation_and_white_space_do_not_count(string quote) =>
        Assert.Equal("send the signed quote by Friday", Assert.Single(Find(Samples.Talk, (0, quote))).Quote);

    [Theory]
    [InlineData("I'll send it", "I’ll send it")]
    [InlineData("I’ll send it", "I'll send it")]
    [InlineData("I`ll send it", "I‘ll send it")]
    [InlineData("Iʼll send it", "I'll send it")]
    public void Curly_and_straight_apostrophes_are_one(string said, string cited) =>
        Assert.Equal(said, Assert.Single(Find($"Dana: {said}.", (0, cited))).Quote);

    [Fact]
    public void A_flood_of_pointers_is_followed_no_further_than_the_first_twenty()
    {
        (int, string)[] flood = [.. Enumerable.Repeat((0, "never said"), EvidenceFinder.MaxQuotes - 1)];

        Assert.Single(Find(Samples.Talk, [.. flood, (1, "we go with the annual plan")]));
        Assert.Empty(Find(Samples.Talk, [.. flood, (0, "never said"), (1, "we go with the annual plan")]));
    }

    [Fact]
    public void An_apostrophe_within_a_word_counts() => Assert.Empty(Find("Dana: I'll go.", (0, "Ill go")));

    [Fact]
    public void What_is_shown_is_cut_from_the_stored_text()
    {
        const string text = "Dana: So, «SEND»\tthe --\r\n  Quote… (by\u00A0Friday)!";

        var evidence = Assert.Single(Find(text, (0, "send the quote by friday")));

        Assert.Equal("SEND»\tthe --\r\n  Quote… (by\u00A0Friday", evidence.Quote);
        Assert.Contains(evidence.Quote, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(-1)]
    [InlineData(99)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Words_are_found_whatever_turn_is_named(int named)
    {
        const string text = "A: one\nB: two\nC: three\nD: four\nE: five";

        Assert.Equal(new Evidence("two", "B", null, 1, 0), Assert.Single(Find(text, (named, "two"))));
    }

    [Theory]
    [InlineData(2, 2)] // the turn itself
    [InlineData(1, 2)] // the next before the one before
    [InlineData(3, 2)] // the one before, where the next does not have it
    public void The_turn_itself_goes_before_its_neighbours_and_the_next_before_the_one_before(int named, int found)
    {
        const string text = "A: yes\nB: no\nC: yes\nD: no\nE: no\nF: no";

        Assert.Equal(found, Assert.Single(Find(text, (named, "yes"))).Turn);
    }

    [Theory]
    [InlineData("sounds good", 9)] // said twice
    [InlineData("yes", 9)] // says nothing
    [InlineData("we can look into that", 9)] // said by two
    public void Far_from_the_turn_that_is_named_words_must_point_to_their_place(string quote, int named)
    {
        const string text = """
            A: sounds good, we can look into that
            B: fine
            C: sounds good, yes
            D: we can look into that
            E: one
            F: two
            """;

        Assert.Empty(Find(text, (named, quote)));
    }

    [Fact]
    public void Mere_grammar_is_found_in_no_turn_but_its_own()
    {
        Assert.Equal(0, Assert.Single(Find("A: it is\nB: go", (0, "it is"))).Turn);
        Assert.Empty(Find("A: it is\nB: go", (1, "it is")));
    }

    [Fact]
    public void What_one_speaker_says_twice_is_shown_where_it_is_nearest()
    {
        const string text = "A: I'll send the signed contract\nB: no\nC: no\nA: I'll send the signed contract\nB: no\nC: no\nD: no";

        Assert.Equal(3, Assert.Single(Find(text, (6, "send the signed contract"))).Turn);
    }

    [Fact]
    public void Words_that_were_not_said_are_dropped_and_the_others_stay()
    {
        var found = Find(Samples.Talk, (0, "we signed yesterday"), (0, "thanks for the demo"), (1, "Great then we leave"));

        Assert.Equal("Thanks for the demo", Assert.Single(found).Quote);
    }

    [Fact]
    public void A_quote_never_spans_turns() => Assert.Empty(Find("A: we go\nB: with them", (0, "we go with them")));

    [Fact]
    public void Half_a_word_is_not_found()
    {
        Assert.Empty(Find("Dana: unfinished business", (0, "finished")));
        Assert.Empty(Find("Dana: plans", (0, "plan")));
    }

    [Fact]
    public void The_speaker_is_no_part_of_the_words() => Assert.Empty(Find("Dana: Hello there", (0, "Dana: Hello there")));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("…?!")]
    public void A_quote_without_words_is_dropped(string quote) => Assert.Empty(Find(Samples.Talk, (0, quote)));

    [Fact]
    public void A_quote_of_more_than_sixty_words_is_dropped()
    {
        var words = Enumerable.Range(0, 61).Select(n => $"w{n}").ToList();
        var text = $"Dana: {string.Join(' ', words)}";

        Assert.Empty(Find(text, (0, string.Join(' ', words))));
        Assert.Equal(string.Join(' ', words.Take(60)), Assert.Single(Find(text, (0, string.Join(' ', words.Take(60))))).Quote);
    }

    [Fact]
    public void Evidence_keeps_the_order_of_the_pointers_and_repeats_nothing()
    {
        var found = Find(Samples.Talk, (2, "the kickoff"), (0, "the demo"), (2, "THE KICKOFF!"), (9, "the demo"));

        Assert.Equal(["the kickoff", "the demo"], found.Select(e => e.Quote));
    }

    [Fact]
    public void Words_that_begin_alike_are_found_where_they_go_on_alike() =>
        Assert.Equal("the the end", Assert.Single(Find("Dana: the the the end", (0, "the the end"))).Quote);

    [Theory]
    [InlineData("Ирина: Мы вышлем договор в пятницу.", "вышлем ДОГОВОР в пятницу", "вышлем договор в пятницу")]
    [InlineData("Jörg: Größe passt.", "GRÖßE PASST", "Größe passt")]
    [InlineData("Dana: ship 2 units by 5/3", "2 units by 5 3", "2 units by 5/3")]
    public void Letters_of_other_scripts_and_digits_are_words_too(string text, string quote, string found) =>
        Assert.Equal(found, Assert.Single(Find(text, (0, quote))).Quote);

    [Theory]
    [InlineData("Dana: we meet at the cafe\u0301", "at the cafe\u0301")]
    [InlineData("राम: मैं कल रिपोर्ट भेजूँगी", "रिपोर्ट भेजूँगी")]
    public void A_letter_is_shown_with_the_marks_it_bears(string text, string quote) =>
        Assert.Equal(quote, Assert.Single(Find(text, (0, quote))).Quote);

    [Theory]
    [InlineData("سارا: من فردا گزارش را می\u200Cفرستم")]
    [InlineData("Dana: we will co\u00ADoperate on this")]
    [InlineData("Dana: I'll \u202Bsend\u202C the\u200B quote")]
    [InlineData("Dana: line one\r\n\tline two \u2028 three")]
    public void Whatever_a_prompt_shows_of_a_turn_is_found_in_it(string text)
    {
        var transcript = Samples.TranscriptOf(Meeting, text);
        var shown = Llm.PromptTextTests.Line(transcript.WordsOf(transcript.Turns[0]).ToString());

        Assert.Single(new EvidenceFinder(transcript).Find([new TurnQuote(0, shown)]));
    }

    [Theory]
    [InlineData("张伟: 好的，我会在周五之前发送报价。", "周五之前发送报价")]
    [InlineData("田中: 金曜日までに見積もりを送ります。", "見積もりを送ります")]
    [InlineData("สมชาย: ผมจะส่งใบเสนอราคาวันศุกร์", "ส่งใบเสนอราคา")]
    public void Scripts_without_blanks_between_words_are_found_by_their_characters(string text, string quote) =>
        Assert.Equal(quote, Assert.Single(Find(text, (0, quote))).Quote);

    [Fact]
    public async Task Extractors_may_look_at_the_same_time()
    {
        var text = string.Join('\n', Enumerable.Range(0, 200).Select(n => $"S{n % 5}: word{n} and more"));
        var finder = new EvidenceFinder(Samples.TranscriptOf(Meeting, text));

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            Enumerable.Range(0, 200).SelectMany(n => finder.Find([new TurnQuote(199 - n, $"word{n} and")])).ToList())));

        Assert.All(found, f => Assert.Equal(Enumerable.Range(0, 200), f.Select(e => e.Turn)));
    }

    private static IReadOnlyList<Evidence> Find(string text, params (int Turn, string Quote)[] quotes) =>
        new EvidenceFinder(Samples.TranscriptOf(Meeting, text)).Find([.. quotes.Select(q => new TurnQuote(q.Turn, q.Quote))]);
}
