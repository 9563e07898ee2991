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
    [InlineData("will be seeded", 2, null)] // no verb of a task
    [InlineData("will be", 2, null)]
    public void The_verb_of_a_task_is_found_by_its_participle(string said, int at, string? plain) =>
        Assert.Equal(plain, ActionVerbs.Participle(Heard.Words(said), at)?.Plain);
}
