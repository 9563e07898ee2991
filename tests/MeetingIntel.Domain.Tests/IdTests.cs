using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Preparations;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Domain.Tests;

public sealed class IdTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);

    private static readonly Dictionary<string, Func<DateTimeOffset, string>> Makers = new()
    {
        ["analysis"] = now => AnalysisId.New(now).ToString(),
        ["contact"] = now => ContactId.New(now).ToString(),
        ["item"] = now => ActionItemId.New(now).ToString(),
        ["meeting"] = now => MeetingId.New(now).ToString(),
        ["preparation"] = now => PreparationId.New(now).ToString(),
        ["transcript"] = now => TranscriptId.New(now).ToString(),
        ["user"] = now => UserId.New(now).ToString(),
    };

    public static TheoryData<string> Prefixes => [.. Makers.Keys];

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void An_id_bears_the_name_of_what_it_names(string prefix) =>
        Assert.Matches($"^{prefix}_[0-9a-f]{{32}}$", Makers[prefix](Now));

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void Ids_sort_by_the_millisecond_they_were_made_in(string prefix)
    {
        var inOrder = Enumerable.Range(0, 100).Select(ms => Makers[prefix](Now.AddMilliseconds(ms))).ToList();

        Assert.Equal(inOrder.Order(StringComparer.Ordinal), inOrder);
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void Ids_of_one_moment_differ_in_their_random_half(string prefix)
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => Makers[prefix](Now)).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(ids.Count, ids.Select(id => id[^16..]).Distinct().Count());
    }

    [Fact]
    public void An_id_that_a_caller_made_up_is_kept_as_it_is() =>
        Assert.Equal("whatever the caller says", new MeetingId("whatever the caller says").ToString());

    [Fact]
    public void Ids_of_one_text_are_one_id()
    {
        Assert.Equal(new UserId("user_1"), new UserId("user_1"));
        Assert.NotEqual(new UserId("user_1"), new UserId("USER_1"));
    }
}
