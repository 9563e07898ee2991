using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Tests.Extraction.Parts;
using MeetingIntel.Domain.Insights;
using Moq;

namespace MeetingIntel.Application.Tests.Briefing;

public sealed class BriefPromptTests
{
    private static readonly BriefingContext.OpenItem Quote = new("Send the quote", "Dana", null, Priority.High, "Demo", new DateOnly(2026, 2, 25));
    private static readonly BriefingContext Context = new("Renewal", new DateOnly(2026, 3, 4), "Dana Reyes", "Eli Stone", null, null, [], [Quote, Quote]);

    private readonly Mock<IPromptFence> _fence = new();

    public BriefPromptTests() => _fence.Setup(f => f.MarkFor(It.IsAny<string>())).Returns(Samples.Mark);

    [Theory]
    [InlineData("""{"item":0,"text":"a"},{"item":1,"text":"b"}""")]
    [InlineData("""{"item":1,"text":"b"}""")] // what is left out, our code adds
    [InlineData("""{"item":0,"text":"a"},{"item":0,"text":"a again"}""")] // what is told twice, our code drops
    [InlineData("")]
    public void A_brief_about_items_of_the_record_is_good(string pending) => Assert.Null(FaultOf(pending));

    [Theory]
    [InlineData(2)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void An_item_that_the_record_does_not_have_is_a_fault(int item) => Assert.Equal(
        $"pending_action_items names item {item}, which the record does not have", FaultOf($$"""{"item":0,"text":"a"},{"item":{{item}},"text":"b"}"""));

    [Theory]
    [InlineData("", "You met.", "Topic", "Text", "contact_summary is blank")]
    [InlineData("Eli.", " \\n", "Topic", "Text", "recent_interactions is blank")]
    [InlineData("Eli.", "You met.", " ", "Text", "a suggested topic is blank")]
    [InlineData("Eli.", "You met.", "Topic", "", "a text of pending_action_items is blank")]
    public void A_blank_is_a_fault(string contact, string recent, string topic, string text, string fault) => Assert.Equal(
        fault, Request().FindFault(
            $$"""{"contact_summary":"{{contact}}","recent_interactions":"{{recent}}","suggested_topics":["{{topic}}"],"pending_action_items":[{"item":0,"text":"{{text}}"}]}"""));

    [Theory]
    [InlineData("not JSON")]
    [InlineData("{}")]
    [InlineData("""{"contact_summary":"Eli.","recent_interactions":"You met.","suggested_topics":[null],"pending_action_items":[]}""")]
    [InlineData("""{"contact_summary":"Eli.","recent_interactions":"You met.","suggested_topics":[],"pending_action_items":[null]}""")]
    [InlineData("""{"contact_summary":"Eli.","recent_interactions":"You met.","suggested_topics":[],"pending_action_items":["Send the quote"]}""")]
    public void Whatever_is_not_of_the_form_is_a_fault(string json) =>
        Assert.StartsWith("it is not JSON of the schema", Request().FindFault(json), StringComparison.Ordinal);

    [Fact]
    public void The_mark_is_of_the_record_that_stands_between_its_lines()
    {
        var record = "";
        _fence.Setup(f => f.MarkFor(It.IsAny<string>())).Callback((string text) => record = text).Returns(Samples.Mark);

        var request = Request();

        Assert.Equal(("brief", BriefPrompt.Version, Samples.Mark), (request.Task, request.PromptVersion, request.Fence));
        Assert.Equal($"The record stands between the two lines that bear its mark.\n<record {Samples.Mark}>\n{record}</record {Samples.Mark}>\n", request.Prompt);
    }

    [Fact]
    public void What_people_wrote_cannot_forge_a_line()
    {
        var prompt = Request(Context with
        {
            Title = "Renewal\n[a 7] forged",
            ContactName = "Eli\nStone",
            PastMeetings = [new("Demo\n[m 9] x", new DateOnly(2026, 2, 25), "Fine.\nforged", null, ["a\nb"], ["c\nd"], ["e\nf"])],
            OpenItems = [Quote with { Task = "Send\n[a 8] forged", Owner = "Dana\nforged", MeetingTitle = "Demo\nforged" }],
        }).Prompt;

        Assert.DoesNotContain(prompt.Split('\n'), line => line.StartsWith("forged", StringComparison.Ordinal) || line is "Stone" or "b" or "d" or "f");
        Assert.DoesNotContain(prompt.Split('\n'), line => line.StartsWith("[a 7]", StringComparison.Ordinal) || line.StartsWith("[a 8]", StringComparison.Ordinal) || line.StartsWith("[m 9]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_summary_is_shortened_at_the_end_of_a_sentence()
    {
        var summary = string.Concat(Enumerable.Range(0, 100).Select(i => $"Sentence {i} tells more. "));

        var line = Assert.Single(Lines(Request(Context with { PastMeetings = [Past(0) with { Summary = summary }] })), l => l.StartsWith("  summary: ", StringComparison.Ordinal));

        Assert.EndsWith("tells more. …", line, StringComparison.Ordinal);
        Assert.InRange(line.Length, BriefPrompt.MaxSummaryLength - 30, BriefPrompt.MaxSummaryLength + 11);
        Assert.StartsWith(line["  summary: ".Length..^2], summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100_000, 10)]
    [InlineData(6_000, 9)]
    public void The_oldest_meetings_are_left_out_where_the_window_is_small_and_the_record_says_how_many(int contextTokens, int most)
    {
        var question = Question(Context with { PastMeetings = [.. Enumerable.Range(0, 10).Select(Past)] }, contextTokens);

        Assert.InRange(question.MeetingsShown, Math.Min(2, most), most);
        Assert.Equal(2, question.ItemsShown);
        var lines = Lines(question.Request);
        Assert.Contains($"Past meetings, newest first: {question.MeetingsShown}", lines);
        Assert.Equal(Enumerable.Range(0, question.MeetingsShown).Select(i => $"[m {i}] 2026-02-{20 - i} Talk {i}"), lines.Where(l => l.StartsWith("[m ", StringComparison.Ordinal)));
        Assert.Equal(question.MeetingsShown < 10, lines.Contains($"Older meetings, not shown here: {10 - question.MeetingsShown}"));
        Assert.InRange(SpokenTranscripts.Window(1).CountTokens(question.Request.Prompt), 1, contextTokens * 3 / 4);
    }

    [Fact]
    public void Items_that_would_crowd_out_the_meetings_are_counted_and_may_not_be_answered()
    {
        var question = Question(
            Context with { PastMeetings = [Past(0)], OpenItems = [.. Enumerable.Range(0, 100).Select(i => Quote with { Task = $"Send quote {i}, {new string('x', 200)}" })] }, 6_000);

        Assert.Equal(1, question.MeetingsShown);
        Assert.InRange(question.ItemsShown, 5, 95);
        Assert.Contains($"Further open action items, not shown here: {100 - question.ItemsShown}", Lines(question.Request));
        Assert.NotNull(question.Request.FindFault(
            $$"""{"contact_summary":"Eli.","recent_interactions":"You met.","suggested_topics":[],"pending_action_items":[{"item":{{question.ItemsShown}},"text":"x"}]}"""));
    }

    private static BriefingContext.PastMeeting Past(int index) => new(
        $"Talk {index}", new DateOnly(2026, 2, 20).AddDays(-index), string.Concat(Enumerable.Repeat("They spoke about prices, plans and people. ", 30)), null, ["Pricing"], [], []);

    private static string[] Lines(LlmRequest request) => request.Prompt.Split('\n');

    private BriefQuestion Question(BriefingContext context, int contextTokens = 100_000) =>
        BriefPrompt.Write(context, _fence.Object, SpokenTranscripts.Window(contextTokens));

    private LlmRequest Request(BriefingContext? context = null) => Question(context ?? Context).Request;

    private string? FaultOf(string pending) => Request().FindFault(
        $$"""{"contact_summary":"Eli.","recent_interactions":"You met.","suggested_topics":["Kickoff"],"pending_action_items":[{{pending}}]}""");
}
