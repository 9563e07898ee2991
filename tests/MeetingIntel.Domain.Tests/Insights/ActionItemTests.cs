using System.Globalization;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;

namespace MeetingIntel.Domain.Tests.Insights;

public sealed class ActionItemTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Now.AddDays(1);

    private static readonly Commitment SendQuote = new(
        "Send the quote", "Dana", new DateOnly(2026, 3, 6), "by Friday", Priority.High, "Due on the day after next.", new Confidence(0.9), Verified: true,
        [new Evidence("I'll send the quote by Friday", "Dana", 12.5, 3, 0)]);

    private static readonly Commitment SendOffer = new(
        "Send the offer", "Eli", new DateOnly(2026, 3, 9), "Monday", Priority.Low, null, new Confidence(0.4), Verified: false, []);

    [Fact]
    public void A_tracked_commitment_is_open_and_holds_what_was_read()
    {
        var item = Tracked();

        Assert.Equal(new ActionItemId("item_1"), item.Id);
        Assert.Equal((new AnalysisId("analysis_1"), new MeetingId("meeting_1"), 2), (item.AnalysisId, item.MeetingId, item.Position));
        Assert.Equal(("Send the quote", "Send the quote", "Dana"), (item.Task, item.ExtractedTask, item.Owner));
        Assert.Equal((new DateOnly(2026, 3, 6), "by Friday", Priority.High), (item.Deadline, item.DeadlineText, item.Priority));
        Assert.Equal(("Due on the day after next.", null), (item.PriorityReason, item.Side));
        Assert.Equal((0.9, true), (item.Confidence.Value, item.Verified));
        Assert.Equal(SendQuote.Evidence, item.Evidence);
        Assert.Equal((ActionItemStatus.Open, ActionItemFields.None, Now), (item.Status, item.SetByUser, item.UpdatedAt));
    }

    [Fact]
    public void What_nobody_set_is_read_anew_and_the_id_stays()
    {
        var again = ActionItem.TrackAgain(Tracked(), new AnalysisId("analysis_2"), position: 0, SendOffer, Later);

        Assert.Equal(new ActionItemId("item_1"), again.Id);
        Assert.Equal((new AnalysisId("analysis_2"), new MeetingId("meeting_1"), 0), (again.AnalysisId, again.MeetingId, again.Position));
        Assert.Equal(("Send the offer", "Send the offer", "Eli"), (again.Task, again.ExtractedTask, again.Owner));
        Assert.Equal((new DateOnly(2026, 3, 9), "Monday", Priority.Low), (again.Deadline, again.DeadlineText, again.Priority));
        Assert.Equal((0.4, false, ActionItemStatus.Open, Later), (again.Confidence.Value, again.Verified, again.Status, again.UpdatedAt));
    }

    [Fact]
    public void What_a_user_set_outlives_a_later_analysis()
    {
        var item = Tracked();
        item.Reword("Send the final quote", Now);
        item.Assign(null, Now);
        item.Postpone(null, Now);
        item.Move(ActionItemStatus.Done, Now);

        var again = ActionItem.TrackAgain(item, new AnalysisId("analysis_2"), position: 0, SendOffer, Later);

        Assert.Equal(("Send the final quote", (string?)null, (DateOnly?)null), (again.Task, again.Owner, again.Deadline));
        Assert.Equal(ActionItemStatus.Done, again.Status);
        Assert.Equal("Send the offer", again.ExtractedTask);
        Assert.Equal(item.SetByUser, again.SetByUser);
    }

    [Theory]
    [InlineData(ActionItemFields.Task)]
    [InlineData(ActionItemFields.Owner)]
    [InlineData(ActionItemFields.Deadline)]
    [InlineData(ActionItemFields.Status)]
    public void Each_field_outlives_a_later_analysis_by_itself(ActionItemFields field)
    {
        var item = Tracked();
        Set(item, field);

        var again = ActionItem.TrackAgain(item, new AnalysisId("analysis_2"), position: 0, SendOffer, Later);

        Assert.Equal(field, again.SetByUser);
        Assert.Equal(field == ActionItemFields.Task ? "Reworded" : "Send the offer", again.Task);
        Assert.Equal(field == ActionItemFields.Owner ? "Zoe" : "Eli", again.Owner);
        Assert.Equal(field == ActionItemFields.Deadline ? new DateOnly(2027, 1, 1) : new DateOnly(2026, 3, 9), again.Deadline);
        Assert.Equal(field == ActionItemFields.Status ? ActionItemStatus.Dismissed : ActionItemStatus.Open, again.Status);
    }

    [Theory]
    [InlineData("2026-04-01", null)]
    [InlineData(null, null)]
    [InlineData("2026-03-06", "Due on the day after next.")]
    public void A_reason_is_of_the_deadline_that_stands(string? day, string? reason)
    {
        var deadline = day is null ? (DateOnly?)null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
        var item = Tracked();

        item.Postpone(deadline, Later);
        var again = ActionItem.TrackAgain(item, new AnalysisId("analysis_2"), position: 0, SendQuote, Later);

        Assert.Equal((Priority.High, deadline, reason), (item.Priority, item.Deadline, item.PriorityReason));
        Assert.Equal((Priority.High, deadline, reason), (again.Priority, again.Deadline, again.PriorityReason));
    }

    [Fact]
    public void What_a_user_set_outlives_two_later_analyses()
    {
        var item = Tracked();
        item.Move(ActionItemStatus.Done, Now);

        var second = ActionItem.TrackAgain(item, new AnalysisId("analysis_2"), position: 0, SendOffer, Later);
        var third = ActionItem.TrackAgain(second, new AnalysisId("analysis_3"), position: 0, SendQuote, Later);

        Assert.Equal(ActionItemStatus.Done, third.Status);
    }

    [Theory]
    [InlineData(ActionItemFields.Task)]
    [InlineData(ActionItemFields.Owner)]
    [InlineData(ActionItemFields.Deadline)]
    [InlineData(ActionItemFields.Status)]
    public void A_change_by_a_user_marks_its_field_and_its_time_and_keeps_what_was_read(ActionItemFields field)
    {
        var item = Tracked();

        Set(item, field);

        Assert.Equal((field, Later), (item.SetByUser, item.UpdatedAt));
        Assert.Equal("Send the quote", item.ExtractedTask);
    }

    private static ActionItem Tracked() =>
        ActionItem.Track(new ActionItemId("item_1"), new AnalysisId("analysis_1"), new MeetingId("meeting_1"), position: 2, SendQuote, Now);

    private static void Set(ActionItem item, ActionItemFields field)
    {
        if (field == ActionItemFields.Task)
            item.Reword("Reworded", Later);
        if (field == ActionItemFields.Owner)
            item.Assign("Zoe", Later);
        if (field == ActionItemFields.Deadline)
            item.Postpone(new DateOnly(2027, 1, 1), Later);
        if (field == ActionItemFields.Status)
            item.Move(ActionItemStatus.Dismissed, Later);
    }
}
