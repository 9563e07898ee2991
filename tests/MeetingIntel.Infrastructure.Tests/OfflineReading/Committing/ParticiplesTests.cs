using MeetingIntel.Infrastructure.OfflineReading.Committing;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class ParticiplesTests
{
    [Theory]
    [InlineData("sent", "send")]
    [InlineData("written", "write")]
    [InlineData("reviewed", "review")]
    [InlineData("scheduled", "schedule")]
    [InlineData("planned", "plan")]
    [InlineData("copied", "copy")]
    [InlineData("fixed", "fix")]
    public void The_plain_form_is_among_those_that_a_participle_may_have(string participle, string plain) =>
        Assert.Contains(plain, Participles.PlainForms(participle));

    [Theory]
    [InlineData("bed")]
    [InlineData("need")]
    [InlineData("send")]
    [InlineData("sending")]
    [InlineData("")]
    public void Other_words_are_no_participles(string word) => Assert.Empty(Participles.PlainForms(word));

    [Theory]
    [InlineData("will be sent on Friday", 2, "send")]
    [InlineData("will be already sent on Friday", 2, "send")]
    [InlineData("will be set up on Friday", 2, "set")]
    [InlineData("will be blue on Friday", 2, null)]
    [InlineData("will be seeded", 2, "seed")]
    [InlineData("will be", 2, null)]
    public void The_verb_of_a_task_is_found_by_its_participle(string said, int at, string? plain) =>
        Assert.Equal(plain, ActionVerbs.Participle(Heard.Words(said), at)?.Plain);

    [Theory]
    [InlineData("painted", "paint")]
    [InlineData("compiled", "compile")]
    [InlineData("watered", "water")]
    [InlineData("pruned", "prune")]
    [InlineData("planned", "plan")]
    [InlineData("labelled", "label")]
    [InlineData("carried", "carry")]
    [InlineData("replaced", "replace")]
    [InlineData("laminated", "laminate")]
    [InlineData("lent", "lend")]
    [InlineData("blue", null)]
    public void A_past_participle_is_unbent_by_its_spelling(string participle, string? plain) => Assert.Equal(plain, Participles.OfPast(participle));

    [Theory]
    [InlineData("proofreading", "proofread")]
    [InlineData("filing", "file")]
    [InlineData("chasing", "chase")]
    [InlineData("trimming", "trim")]
    [InlineData("king", null)]
    public void A_progressive_is_unbent_by_its_spelling(string progressive, string? plain) => Assert.Equal(plain, Participles.OfProgressive(progressive));

    [Theory]
    [InlineData("drafts", "draft")]
    [InlineData("fixes", "fix")]
    [InlineData("carries", "carry")]
    [InlineData("fetches", "fetch")]
    [InlineData("boss", null)]
    public void A_third_person_is_unbent_by_its_spelling(string third, string? plain) => Assert.Equal(plain, Participles.OfThird(third));
}
