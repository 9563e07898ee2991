using System.Net;
using MeetingIntel.Evaluation.Corpora;
using MeetingIntel.Evaluation.Predictions;

namespace MeetingIntel.Evaluation.Tests;

/// <summary>What is answered is kept, whatever fails beside it.</summary>
public sealed class ReadingTests : IDisposable
{
    private const string Answer = """{"insights":{"action_items":[],"decisions":[{"decision":"Keep it"}],"follow_ups":[{"suggestion":"Ask Ana"}]},"models":{"summary":"made up"}}""";
    private const string UnreadAnswer = """{"insights":{"action_items":[]},"coverage":0.5,"unread":[{"extractor":"action_items","first_turn":3,"last_turn":9,"error":"circuit open"}]}""";
    private const string PartialAnswer = """{"insights":{"action_items":null},"errors":{"action_items":"circuit open"}}""";

    private readonly string _path = Directory.CreateTempSubdirectory("meetingintel-reading-").FullName;
    private readonly List<string> _asked = [];

    private PredictionFolder Folder => new(_path);

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public async Task A_transcript_that_fails_does_not_cost_the_others()
    {
        var failures = await ReadAsync(SetOf(30), title => title == "m7" ? throw Refused(HttpStatusCode.ServiceUnavailable) : Answer);

        Assert.Equal([("m7", "no")], failures);
        Assert.Equal(29, Enumerable.Range(0, 30).Count(i => Folder.IsWhole($"m{i}")));
    }

    [Fact]
    public async Task Many_failures_in_a_row_end_the_reading_and_keep_what_was_answered()
    {
        var stopped = await Assert.ThrowsAsync<ReadingStoppedException>(() => ReadAsync(
            SetOf(100), title => title is "m0" or "m1" ? Answer : throw Refused(HttpStatusCode.ServiceUnavailable)));

        Assert.Contains("no", stopped.Message, StringComparison.Ordinal);
        Assert.True(Folder.IsWhole("m0") && Folder.IsWhole("m1"));
        Assert.InRange(_asked.Count, Reading.MostFailures, 99);
    }

    [Fact]
    public async Task Transcripts_that_cannot_be_parsed_do_not_end_the_reading() =>
        Assert.Equal(50, (await ReadAsync(SetOf(50), _ => throw Refused(HttpStatusCode.BadRequest))).Count);

    [Fact]
    public async Task Only_what_has_no_whole_answer_is_asked_again()
    {
        await ReadAsync(SetOf(4), title => title == "m1" ? PartialAnswer : title == "m3" ? UnreadAnswer : title == "m2" ? throw Refused(HttpStatusCode.BadRequest) : Answer);
        _asked.Clear();

        await ReadAsync(SetOf(4), _ => Answer);

        Assert.Equal(["m1", "m2", "m3"], _asked.Order());
        Assert.True(Folder.IsWhole("m1"));
    }

    [Fact]
    public async Task Answers_are_put_aside_before_another_model_gives_its_own()
    {
        await ReadAsync(SetOf(1), _ => Answer);

        new Reading((_, _, _, _) => Task.FromResult(Answer), Folder).PutAside(SetOf(1));

        Assert.False(Folder.Has("m0"));
        Assert.True(File.Exists(Path.Combine(_path, PredictionFolder.Before, "m0.json")));
    }

    [Fact]
    public async Task Decisions_and_follow_ups_also_bear_the_name_that_the_corpus_scorer_knows()
    {
        await Folder.WriteAsync("m0", Answer);

        var stored = await File.ReadAllTextAsync(Path.Combine(_path, "m0.json"));
        Assert.Contains("""{"decision":"Keep it","text":"Keep it"}""", stored, StringComparison.Ordinal);
        Assert.Contains("""{"suggestion":"Ask Ana","text":"Ask Ana"}""", stored, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_names_the_models_and_what_is_missing()
    {
        await Folder.WriteAsync("m0", Answer);
        await Folder.WriteAsync("m1", PartialAnswer);
        await Folder.WriteAsync("m2", UnreadAnswer);

        var report = new Evaluation(_path).Score([SetOf(4)]);

        Assert.Equal(["made up"], report.Models);
        Assert.Equal(["m1: action_items: circuit open", "m2: action_items, turns 3 to 9: circuit open", "m3: no answer"], report.Missing);
        Assert.Contains("m3: no answer", report.Markdown(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_answer_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_path, "m0.json"), "[1");

        Assert.Contains("m0.json", Assert.Throws<InvalidDataException>(() => Folder.Read("m0")).Message, StringComparison.Ordinal);
    }

    private static TranscriptSet SetOf(int meetings) =>
        new("calls", [.. Enumerable.Range(0, meetings).Select(i => new AnnotatedMeeting($"m{i}", [new("Ana", "Hello.")], new Gold(), $"m{i}"))], [], []);

    private static HttpRequestException Refused(HttpStatusCode status) => new("no", inner: null, status);

    private Task<IReadOnlyList<(string Id, string Reason)>> ReadAsync(TranscriptSet set, Func<string, string> answer) => new Reading(
        (title, _, _, _) =>
        {
            lock (_asked)
                _asked.Add(title);
            return Task.FromResult(answer(title));
        },
        Folder).ReadAsync(set, CancellationToken.None);
}
