using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Hearing;

public sealed class VoicesTests
{
    private static readonly Voices OwnPromise = new("Jonas Weber", "Jonas Weber", "Dana Ruiz");

    private static readonly Voices Request = new("Jonas Weber", "Dana Ruiz", "Dana Ruiz");

    private static readonly Voices OfAThird = new("Jonas Weber", "Tom", "Dana Ruiz");

    private static readonly Voices Unlabelled = new(null, null, null);

    [Theory]
    [InlineData("send you my deck", "send Dana their deck")]
    [InlineData("check what I promised your team", "check what they promised Dana's team")]
    [InlineData("ask whether you're free and what we've got", "ask whether Dana is free and what the team has got")]
    public void In_an_own_promise_I_is_the_owner_and_you_is_the_hearer(string said, string written) => Assert.Equal(written, Written(OwnPromise, said));

    [Theory]
    [InlineData("send me your deck", "send Jonas their deck")]
    [InlineData("check whether you can take my place", "check whether they can take Jonas's place")]
    [InlineData("tell us when you'll be there", "tell the team when they will be there")]
    public void In_a_request_you_is_the_owner_and_I_is_who_asks(string said, string written) => Assert.Equal(written, Written(Request, said));

    [Fact]
    public void What_a_third_will_do_names_both() => Assert.Equal("send Jonas and Dana Jonas's deck", Written(OfAThird, "send me and you my deck"));

    [Fact]
    public void Without_labels_the_speaker_has_no_name() => Assert.Equal("send the speaker the deck", Written(Unlabelled, "send me our deck"));

    [Theory]
    [InlineData("send you the deck", 1, true)]
    [InlineData("talk to you about it", 2, true)]
    [InlineData("check that you have it", 2, false)]
    [InlineData("send them the deck", 1, false)]
    public void You_goes_without_saying_after_giving_when_it_is_nobody_in_particular(string said, int at, bool drops) =>
        Assert.Equal(drops, Unlabelled.Drops(Heard.Words(said), at, 0));

    [Theory]
    [InlineData("send you the deck", 1, false)]
    [InlineData("send it to you guys", 4, true)]
    [InlineData("write it myself today", 2, true)]
    public void Whoever_is_known_is_named(string said, int at, bool drops) => Assert.Equal(drops, OwnPromise.Drops(Heard.Words(said), at, 0));

    [Theory]
    [InlineData("list what we have", 3, "has")]
    [InlineData("list what we don't know", 3, "doesn't")]
    [InlineData("list what we shipped", 3, "shipped")]
    [InlineData("list how can we have it", 4, null)]
    [InlineData("list where I was", 3, "were")]
    [InlineData("list what they have", 3, null)]
    public void A_verb_agrees_with_what_replaced_its_pronoun(string said, int at, string? written) =>
        Assert.Equal(written, OwnPromise.Agreeing(Heard.Words(said), at));

    private static string Written(Voices voices, string said)
    {
        var words = Heard.Words(said);
        return string.Join(' ', words.Select((w, at) => at == 0 ? w.Text : voices.Said(words, at) ?? w.Text));
    }
}
