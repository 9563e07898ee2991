using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Wording;

public sealed class PastTenseTests
{
    [Theory]
    [InlineData("Review the contract", "reviewed the contract")]
    [InlineData("Share the deck", "shared the deck")]
    [InlineData("Reply to Dana", "replied to Dana")]
    [InlineData("Deploy the patch", "deployed the patch")]
    [InlineData("Fix", "fixed")]
    [InlineData("Open a ticket", "opened a ticket")]
    [InlineData("Book the room", "booked the room")]
    public void A_regular_verb_takes_its_ending(string task, string done) => Assert.Equal(done, PastTense.Of(task));

    [Theory]
    [InlineData("Ship the hotfix", "shipped the hotfix")]
    [InlineData("Plan the rollout", "planned the rollout")]
    [InlineData("Scan the contract", "scanned the contract")]
    [InlineData("Stop the old sync", "stopped the old sync")]
    [InlineData("Log the outage", "logged the outage")]
    [InlineData("Submit the form", "submitted the form")]
    [InlineData("Commit the patch", "committed the patch")]
    [InlineData("Transfer the licences", "transferred the licences")]
    [InlineData("Debug the login", "debugged the login")]
    [InlineData("Visit the depot", "visited the depot")]
    public void A_stressed_short_syllable_doubles_its_last_letter(string task, string done) => Assert.Equal(done, PastTense.Of(task));

    [Theory]
    [InlineData("Send the quote", "sent the quote")]
    [InlineData("Get back to Dana", "got back to Dana")]
    [InlineData("Set up the portal", "set up the portal")]
    [InlineData("Tell Dana the price", "told Dana the price")]
    [InlineData("Leave a comment", "left a comment")]
    [InlineData("Rerun the import", "reran the import")]
    [InlineData("Reset the password", "reset the password")]
    [InlineData("Forget the old price", "forgot the old price")]
    public void An_irregular_verb_is_known(string task, string done) => Assert.Equal(done, PastTense.Of(task));

    [Theory]
    [InlineData("Review and sign the contract", "reviewed and signed the contract")]
    [InlineData("Set up and test the portal", "set up and tested the portal")]
    [InlineData("Send and the deck", "sent and the deck")] // what was misheard is left
    [InlineData("Send the deck and the quote", "sent the deck and the quote")]
    public void Both_of_two_verbs_are_past(string task, string done) => Assert.Equal(done, PastTense.Of(task));
}
