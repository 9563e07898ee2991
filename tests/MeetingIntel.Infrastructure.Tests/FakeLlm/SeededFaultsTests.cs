using System.Globalization;
using System.Text.Json;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Infrastructure.Tests.FakeLlm;

public sealed class SeededFaultsTests
{
    private const int Calls = 6000;

    [Fact]
    public void The_share_fails_and_every_manner_is_equally_likely()
    {
        var faults = new SeededFaults(seed: 1, share: 0.3);

        var fates = Enumerable.Range(0, Calls).Select(i => Fate(faults, Question($"question {i}"))).ToList();

        var failed = fates.Where(f => f != "valid").CountBy(f => f).ToDictionary();
        Assert.Equal(["429", "500", "503", "529", "malformed", "reset"], failed.Keys.Order(StringComparer.Ordinal));
        Assert.All(failed.Values, count => Assert.InRange(count, 230, 370)); // 300 expected, standard error 17.
    }

    [Fact]
    public void The_order_of_the_questions_does_not_change_their_fates()
    {
        var (forth, back) = (new SeededFaults(seed: 2, share: 0.5), new SeededFaults(seed: 2, share: 0.5));
        var questions = Enumerable.Range(0, 100).Select(i => Question($"question {i % 50}")).ToList();

        var fates = questions.Select(q => (q.Question.Text, Fate(forth, q))).ToList();
        var fatesBack = questions.AsEnumerable().Reverse().Select(q => (q.Question.Text, Fate(back, q))).ToList();

        Assert.Equal(fates.Order(), fatesBack.Order());
    }

    [Fact]
    public void Another_seed_is_another_fate_and_asking_again_may_help()
    {
        var all = Enumerable.Range(0, 100).Select(seed => new SeededFaults(seed, share: 0.5)).ToList();

        var first = all.Select(f => Fate(f, Question("…"))).ToList();
        var second = all.Select(f => Fate(f, Question("…"))).ToList();

        Assert.InRange(first.Distinct().Count(), 3, 7);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public void The_mark_round_a_transcript_and_the_time_do_not_matter()
    {
        var fates = Enumerable.Range(0, 20).Select(i =>
        {
            var mark = i.ToString("x32", CultureInfo.InvariantCulture);
            var question = Question($"<transcript {mark}>\n[0] Anna: Hello.") with { Ordinal = i, At = DateTimeOffset.UnixEpoch.AddDays(i) };
            return Fate(new SeededFaults(seed: 3, share: 0.5), question);
        });

        Assert.Single(fates.Distinct());
    }

    [Fact]
    public void What_does_not_fail_is_answered_as_the_test_says()
    {
        var reply = FakeCompletions.Empty();

        Assert.Same(reply, new SeededFaults(seed: 1, share: 0, _ => reply).Reply(Question("…")));
    }

    private static string Fate(SeededFaults faults, FakeLlmRequest request)
    {
        var reply = faults.Reply(request);
        return reply.Delivery == FakeDelivery.ResetBeforeAnswer ? "reset"
            : reply.Status != 200 ? reply.Status.ToString(CultureInfo.InvariantCulture)
            : reply.Body(request).Contains("could not", StringComparison.Ordinal) ? "malformed"
            : "valid";
    }

    private static FakeLlmRequest Question(string text) => new()
    {
        Ordinal = 0,
        At = DateTimeOffset.UnixEpoch,
        Protocol = FakeLlmProtocol.OpenAI,
        Method = "POST",
        Path = "/v1/chat/completions",
        Headers = new Dictionary<string, string>(),
        BodyText = "",
        Body = default,
        Question = new FakeLlmQuestion("test-model", "", text, JsonElement.Parse("""{"type":"object"}""")),
    };
}
