using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Committing;

public sealed class CommitmentsTests
{
    private static ActionItemsAnswer.Item Only(params string[] lines) => Assert.Single(Reading.Of(lines).ActionItems);

    [Fact]
    public void Commitment_of_the_speaker_is_owned_by_the_speaker()
    {
        var item = Only("Jonas Weber: I'll send you the revised quote.", "Dana Ruiz: Thanks.");

        Assert.Equal(("Send Dana the revised quote", "Jonas Weber"), (item.Task, item.Owner));
    }

    [Fact]
    public void What_you_will_do_is_owned_by_the_one_other_speaker()
    {
        var item = Only("Jonas Weber: You'll send me the signed contract.", "Dana Ruiz: Yes.");

        Assert.Equal(("Send Jonas the signed contract", "Dana Ruiz"), (item.Task, item.Owner));
    }

    [Fact]
    public void Promises_of_different_numbers_are_different_items() => Assert.Equal(
        ["Send Dana invoice 1042", "Send Dana invoice 1043"],
        Reading.Of(
            "Jonas Weber: I'll send you invoice 1042 by Friday.", "Dana Ruiz: Thanks.", "Jonas Weber: And I'll send you invoice 1043 by Monday.",
            "Dana Ruiz: Good.").ActionItems.Select(i => i.Task));

    [Theory]
    [InlineData("Priya, can you send the usage report?")]
    [InlineData("Can you send the usage report, Priya?")]
    [InlineData("Priya Nair, could you please send the usage report?")]
    [InlineData("Okay Priya, please send the usage report.")]
    public void A_request_by_name_is_owned_by_who_is_called(string request)
    {
        var item = Only($"Jonas Weber: {request}", "Priya Nair: Sure.", "Dana Ruiz: Thank you.");

        Assert.Equal(("Send the usage report", "Priya Nair"), (item.Task, item.Owner));
        Assert.Equal([0, 1], item.Evidence.Select(e => e.Turn));
    }

    [Fact]
    public void A_request_to_nobody_by_name_is_owned_by_who_accepts()
    {
        var item = Only("Jonas Weber: Can you book the training room?", "Priya Nair: Yes, will do by Monday.", "Dana Ruiz: Fine.");

        Assert.Equal(("Book the training room", "Priya Nair"), (item.Task, item.Owner));
        Assert.Equal("by Monday", item.DeadlineText);
        Assert.Equal(new DateOnly(2026, 3, 9), item.Deadline);
    }

    [Fact]
    public void A_request_that_is_refused_is_no_item() =>
        Assert.Empty(Reading.Of("Jonas Weber: Dana, can you send the signed contract?", "Dana Ruiz: No, our legal team has it.")
            .ActionItems);

    [Fact]
    public void What_a_third_person_will_do_is_theirs()
    {
        var item = Only("Jonas Weber: Tom will send the security questionnaire.", "Dana Ruiz: Good.");

        Assert.Equal(("Send the security questionnaire", "Tom"), (item.Task, item.Owner));
    }

    [Fact]
    public void A_first_name_stands_for_the_speaker_who_bears_it()
    {
        var item = Only("Jonas Weber: Priya will review the security questionnaire.", "Priya Nair: Right.", "Dana Ruiz: Good.");

        Assert.Equal("Priya Nair", item.Owner);
    }

    [Fact]
    public void An_action_item_for_somebody_is_theirs()
    {
        var item = Only("Jonas Weber: Action item for Priya: update the pricing sheet.", "Priya Nair: Noted.", "Dana Ruiz: Good.");

        Assert.Equal(("Update the pricing sheet", "Priya Nair"), (item.Task, item.Owner));
    }

    [Fact]
    public void What_we_need_to_do_is_nobodys_yet()
    {
        var item = Only("Jonas Weber: We need to finalize the onboarding plan by end of month.", "Dana Ruiz: True.");

        Assert.Equal(("Finalize the onboarding plan", null), (item.Task, item.Owner));
        Assert.True(item.Confidence < 0.6);
    }

    [Theory]
    [InlineData("I won't send the quote to legal.")]
    [InlineData("I will not send the quote to legal.")]
    [InlineData("I'm not going to send the quote to legal.")]
    [InlineData("If I send the quote to legal, they take weeks.")]
    [InlineData("I would send the quote to legal.")]
    [InlineData("I sent the quote to legal.")]
    [InlineData("I wonder whether I'll send the quote to legal.")]
    [InlineData("I think I'll send the quote to legal.")]
    [InlineData("I'll share my screen.")]
    [InlineData("I'll pass it to Priya.")]
    [InlineData("I'm gonna just share my screen quickly.")]
    [InlineData("I'll be honest, the quote was a surprise.")]
    [InlineData("I'll drop the link in the chat.")]
    [InlineData("Can you hear me? Can you see the quote?")]
    [InlineData("Should I send the quote to legal?")]
    public void What_is_denied_supposed_or_done_on_the_spot_is_no_item(string words) =>
        Assert.Empty(Reading.Of($"Jonas Weber: {words}", "Dana Ruiz: Hm.").ActionItems);

    [Fact]
    public void What_is_said_twice_is_one_item_with_both_quotes()
    {
        var item = Only(
            "Jonas Weber: I'll send the revised quote to Dana.", "Dana Ruiz: Fine. The weather is nice.",
                "Jonas Weber: So I'll send the revised quote by Friday.", "Dana Ruiz: Bye.");

        Assert.Equal([0, 2], item.Evidence.Select(e => e.Turn));
        Assert.Equal(new DateOnly(2026, 3, 6), item.Deadline);
    }

    [Theory]
    [InlineData("Jonas Weber: Actually, don't book the training room.")]
    [InlineData("Jonas Weber: Scrap that.")]
    [InlineData("Dana Ruiz: No need to book the training room.")]
    public void What_is_taken_back_is_no_item(string taken) =>
        Assert.Empty(Reading.Of("Jonas Weber: I'll book the training room.", "Dana Ruiz: Wait.", taken).ActionItems);

    [Fact]
    public void A_deadline_that_is_moved_counts_as_it_was_said_last()
    {
        var item = Only("Jonas Weber: I'll send the revised quote by Friday.", "Dana Ruiz: Too soon for us.",
            "Jonas Weber: Okay, make it Monday.");

        Assert.Equal((new DateOnly(2026, 3, 9), "Monday"), (item.Deadline, item.DeadlineText));
    }

    [Fact]
    public void Hesitations_and_broken_lines_do_not_hide_a_commitment()
    {
        var items = Reading.Of(Meetings.Disfluent).ActionItems;

        Assert.Contains(items, i => i is { Task: "Send Ben the migration guide", Owner: "Ana", DeadlineText: "by tomorrow" });
        Assert.Contains(items, i => i is { Task: "Ask Carla about the migration window", Owner: "Ana" });
    }

    [Theory]
    [InlineData("I'll send the revised quote today.", Priority.High)]
    [InlineData("I'll send the revised quote as soon as possible.", Priority.High)]
    [InlineData("I'll send the revised quote when I get a chance.", Priority.Low)]
    [InlineData("I'll send the revised quote by Friday.", Priority.Medium)]
    public void Priority_is_read_from_the_words(string words, Priority priority) =>
        Assert.Equal(priority, Only($"Jonas Weber: {words}", "Dana Ruiz: Thanks.").Priority);

    [Theory]
    [InlineData("I'll send the revised quote today.", "Due on the day of the meeting.")]
    [InlineData("I'll send the revised quote tomorrow.", "Due on the day after the meeting.")]
    [InlineData("I'll send the revised quote ASAP, by Friday.", "Said to be urgent: \u201CASAP\u201D.")]
    [InlineData("I'll send the revised quote tomorrow, no rush.", "Said not to be pressing: \u201Cno rush\u201D.")]
    [InlineData("I'll send the revised quote by Friday.", null)]
    [InlineData("I'll send the revised quote.", null)]
    public void A_priority_other_than_medium_has_its_reason_in_the_words_or_the_day(string words, string? reason)
    {
        string[] talk = [$"Jonas Weber: {words}", "Dana Ruiz: Thanks."];
        var item = Only(talk);

        Assert.Equal((reason, reason is null), (item.PriorityReason, item.Priority == Priority.Medium));
        Assert.Equal(reason, Assert.Single(Reading.Of(talk).Commitments).PriorityReason);   // the check of evidence bears it out
    }

    [Fact]
    public void Without_labels_nobody_owns_what_is_to_be_done()
    {
        var item = Only(Meetings.Unlabelled);

        Assert.Equal(("Correct the invoice total", null), (item.Task, item.Owner));
    }

    [Fact]
    public void A_meeting_gives_its_items_in_the_order_they_came_up()
    {
        var items = Reading.Of(Meetings.Renewal).ActionItems;

        Assert.Equal(["Jonas Weber", "Priya Nair", "Tom", null], items.Select(i => i.Owner));
        Assert.All(items, i => Assert.DoesNotContain(" you ", i.Task, StringComparison.Ordinal));
    }

    [Fact]
    public void Among_several_the_user_and_the_contact_call_each_other_you()
    {
        var items = Reading.Of(
            "Priya Nair: Hello.",
            "Dana Ruiz: The exports are broken.",
            "Jonas Weber: I'll have our engineering team look into the exports and get back to you by Wednesday.",
            "Dana Ruiz: I will share the user list with you by Friday.").ActionItems;

        Assert.Equal(
            ["Have the engineering team look into the exports and get back to Dana", "Share the user list with Jonas"],
                items.Select(i => i.Task));
    }

    [Fact]
    public void A_deadline_belongs_to_the_promise_that_names_it()
    {
        var items = Reading.Of(
            "Jonas Weber: I need to finish the API migration by Friday, and Tom will review the backup script.", "Dana Ruiz: Fine.")
            .ActionItems;

        Assert.Equal([new DateOnly(2026, 3, 6), null], items.Select(i => i.Deadline));
    }

    [Theory]
    [InlineData("I'll assign this to the platform group.")]
    [InlineData("I'll go back to sharing the slides.")]
    [InlineData("I'll request all suppliers to try the new portal.")]
    [InlineData("We'll talk to you soon about the new portal.")]
    [InlineData("I'll share the price list here in this window.")]
    [InlineData("I'll call it a success for the whole warehouse.")]
    [InlineData("I'll add, I agree with the warehouse people.")]
    [InlineData("I'll hand the mic over to the warehouse people.")]
    [InlineData("I'm going to change gears to the warehouse budget.")]
    public void What_is_done_by_saying_it_or_before_everybody_is_no_item(string words) =>
        Assert.Empty(Reading.Of($"Jonas Weber: {words}", "Dana Ruiz: Hm.").ActionItems);

    [Theory]
    [InlineData("I'll send it over to the warehouse people.")]
    [InlineData("I'm going to review those with the finance people.")]
    [InlineData("Tom will help communicate that.")]
    [InlineData("I'll make sure that gets into the calendar.")]
    [InlineData("I'll make sure that the driver.")]
    [InlineData("I'll keep you updated.")]
    [InlineData("I'll look for you after the fair.")]
    [InlineData("I put the exports in one place so that nothing gets lost and I can review the exports better.")]
    [InlineData("I'll make sure it reaches the finance people.")]
    public void A_task_that_only_points_to_something_is_no_item(string words) =>
        Assert.Empty(Reading.Of($"Jonas Weber: {words}", "Dana Ruiz: Hm.").ActionItems);

    [Fact]
    public void What_a_thing_is_described_by_is_no_item() =>
        Assert.Empty(Reading.Of("Jonas Weber: That is one of the exports I need to work on with finance.", "Dana Ruiz: Hm.").ActionItems);

    [Theory]
    [InlineData("I'll explore how can we load the exports via the portal that we have and", "Explore how the team can load the exports via the portal that the team has")]
    [InlineData("I'll reach out to you guys to perhaps plan an evening workshop.", "Reach out to perhaps plan an evening workshop")]
    [InlineData("I'll write a ticket for this, but I know some people have their own list.", "Write a ticket")]
    public void A_task_reads_as_an_order(string words, string task) =>
        Assert.Equal(task, Only("Priya Nair: Hello.", $"Jonas Weber: {words}", "Dana Ruiz: Fine.").Task);

    [Fact]
    public void A_day_that_only_describes_people_is_no_deadline() =>
        Assert.Null(Only("Jonas Weber: I'll write a migration guide for everybody who uses the old portal today.", "Dana Ruiz: Fine.")
            .Deadline);

    [Fact]
    public void A_heading_in_the_middle_of_a_thought_heads_nothing() =>
        Assert.Empty(Reading.Of("Jonas Weber: That is what we had to do to build a new export.", "Dana Ruiz: Hm.").ActionItems);

    [Theory]
    [InlineData("I'll put the revised quote together for the depots.", "Put the revised quote together for the depots")]
    [InlineData("I will update submit the proposal to finance.", "Submit the proposal to finance")]
    [InlineData("I'll make sure the recording goes out quickly.", "Make sure the recording goes out")]
    [InlineData("I'll prepare a rollout plan we will need the depots for that.", "Prepare a rollout plan")]
    public void A_verb_is_found_however_it_is_spoken(string words, string task) =>
        Assert.Equal(task, Only($"Jonas Weber: {words}", "Dana Ruiz: Fine.").Task);

    [Fact]
    public void Who_agreed_to_do_it_owns_it_though_not_present()
    {
        var item = Only("Jonas Weber: Greg has agreed to do an open hour for the drivers next week.", "Dana Ruiz: Good.");

        Assert.Equal(("Do an open hour for the drivers", "Greg"), (item.Task, item.Owner));
    }

    [Fact]
    public void What_only_explains_the_day_is_left_out_of_the_task()
    {
        var item = Only("Jonas Weber: I'll set up a dedicated session for us next Tuesday where we can finish the plan.", "Dana Ruiz: Fine.");

        Assert.Equal(("Set up a dedicated session", new DateOnly(2026, 3, 10)), (item.Task[..26], item.Deadline!.Value));
        Assert.DoesNotContain("finish", item.Task, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mei: I can't open the contract that legal sent.")]
    [InlineData("Mei: I won't send the contract to legal, that is yours.")]
    public void What_another_cannot_do_takes_back_nobodys_promise(string said)
    {
        var items = Reading.Of("Ben: I'll send the contract to legal tomorrow.", said).ActionItems;

        Assert.Contains(items, i => i.Owner == "Ben" && i.Task.StartsWith("Send the contract", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_put_off_again_and_again_keeps_few_words_and_the_last_day()
    {
        var item = Assert.Single(Reading.Of(
            ["Ben: I'll send the contract to legal on Monday.", .. Enumerable.Repeat("Ben: Make it Friday.", 50), "Ben: Make it Thursday."]).ActionItems);

        Assert.Equal(new DateOnly(2026, 3, 5), item.Deadline);
        Assert.InRange(item.Evidence.Count, 1, 5);
    }

    [Fact]
    public void The_thing_of_a_passive_is_not_what_it_is_for()
    {
        var items = Reading.Of("Ana: The pricing deck for the board will be sent by Mei on Monday.", "Mei: Okay.").ActionItems;

        Assert.DoesNotContain(items, i => i.Task.StartsWith("Send the board", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_number_of_a_speaker_is_no_claim() => Assert.True(Assert.Single(
        Reading.Of("Speaker 1: I'll send you the form by Wednesday.", "Speaker 2: Thanks.").Commitments).Verified);

    [Fact]
    public void With_the_contact_a_plain_promise_is_as_sure_in_a_long_talk_as_in_a_short_one()
    {
        string[] talk = [.. Enumerable.Range(0, 90).Select(i => i % 2 == 0 ? "Jonas Weber: The ferry was late and it rained." : "Dana Ruiz: It was nice.")];
        string[] promise = ["Jonas Weber: I'll open a ticket with engineering today.", "Dana Ruiz: Please do."];

        var inLongTalk = Assert.Single(Reading.Of([.. talk[..40], .. promise, .. talk[40..]]).ActionItems);

        Assert.Equal("Open a ticket with engineering", inLongTalk.Task);
        Assert.InRange(inLongTalk.Confidence, 0.7, 1);
    }
}
