using System.Text.Json;
using MeetingIntel.Application.ActionItems.ChangeActionItem;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using Moq;

namespace MeetingIntel.Application.Tests.ActionItems.ChangeActionItem;

public sealed class ChangeActionItemHandlerTests : IDisposable
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly TestApplication _app = new();
    private readonly Meeting _meeting = Samples.MeetingOf(Samples.Dana);
    private readonly ActionItem _item;

    public ChangeActionItemHandlerTests()
    {
        _item = Samples.ItemOf(_meeting, "Send the quote", deadline: new DateOnly(2026, 3, 6));
        _app.Knows(_meeting, _item);
        _app.Clock.Advance(TimeSpan.FromHours(1));
    }

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Change_sets_what_is_given_and_shows_the_item()
    {
        var result = await _app.SendAsync(new ChangeActionItemCommand
        {
            Id = "item_1",
            Status = new(ActionItemStatus.Done),
            Owner = new(" Zoe "),
            Deadline = new(new DateOnly(2026, 5, 1)),
            Task = new(" Send the final quote "),
        });

        Assert.Equal(("item_1", "meeting_1", ActionItemStatus.Done, "Zoe"), (result.Id, result.MeetingId, result.Status, result.Owner));
        Assert.Equal((new DateOnly(2026, 5, 1), "Send the final quote", "transcript_of_meeting_1"), (result.Deadline, result.Task, result.TranscriptId));
        Assert.Equal(ActionItemFields.Task | ActionItemFields.Owner | ActionItemFields.Deadline | ActionItemFields.Status, _item.SetByUser);
        Assert.Equal(["commit"], _app.Events);
    }

    [Theory]
    [InlineData("Eli", Side.Them)]
    [InlineData("Northwind", Side.Them)]
    [InlineData("Nina", Side.Them)] // labelled with the company in the talk
    [InlineData("Dana", Side.Us)]
    [InlineData("Zoe Lund", Side.Us)] // another user
    [InlineData(" zoe LUND ", Side.Us)]
    [InlineData("Marcus", null)]
    [InlineData(null, null)]
    public async Task The_side_follows_the_owner(string? owner, Side? side)
    {
        _app.Knows(
            Samples.Dana, Samples.Zoe, Samples.Eli, Samples.AnalysisOf(_meeting),
            Samples.TranscriptOf(_meeting, "Dana: Hi.\nNina (Northwind): Hello."));

        var result = await _app.SendAsync(new ChangeActionItemCommand { Id = "item_1", Owner = new(owner) });

        Assert.Equal((owner?.Trim(), side), (result.Owner, result.Side));
        Assert.Equal(ActionItemFields.Owner, _item.SetByUser);
    }

    [Fact]
    public async Task What_does_not_change_the_owner_leaves_the_side()
    {
        _item.PutOn(Side.Them);

        Assert.Equal(Side.Them, (await _app.SendAsync(new ChangeActionItemCommand { Id = "item_1", Status = new(ActionItemStatus.Done) })).Side);
    }

    [Theory]
    [InlineData("""{"deadline":"2026-05-01"}""", null)]
    [InlineData("""{"deadline":null}""", null)]
    [InlineData("""{"deadline":"2026-03-06"}""", "Due in two days.")] // as it was
    [InlineData("""{"owner":"Zoe","status":1,"task":"Send it"}""", "Due in two days.")]
    public async Task The_reason_of_a_priority_goes_with_the_deadline_it_was_given_for(string body, string? reason)
    {
        var dated = Samples.CommitmentTo("Send the quote", deadline: new DateOnly(2026, 3, 6)) with { Priority = Priority.High, PriorityReason = "Due in two days." };
        _app.Knows(ActionItem.Track(new ActionItemId("item_2"), _item.AnalysisId, _meeting.Id, 1, dated, Samples.Now));

        var result = await _app.SendAsync(JsonSerializer.Deserialize<ChangeActionItemCommand>(body, SnakeCase)! with { Id = "item_2" });

        Assert.Equal((Priority.High, reason), (result.Priority, result.PriorityReason));
    }

    [Theory]
    [InlineData("""{"status":1}""", ActionItemFields.Status)]
    [InlineData("""{"owner":null}""", ActionItemFields.Owner)]
    [InlineData("""{"deadline":null}""", ActionItemFields.Deadline)]
    [InlineData("""{"task":"Other"}""", ActionItemFields.Task)]
    [InlineData("""{"owner":null,"deadline":null}""", ActionItemFields.Owner | ActionItemFields.Deadline)]
    [InlineData("{}", ActionItemFields.None)]
    public async Task Change_leaves_alone_what_the_body_leaves_out(string body, ActionItemFields given)
    {
        var command = JsonSerializer.Deserialize<ChangeActionItemCommand>(body, SnakeCase)! with { Id = "item_1" };

        var result = await _app.SendAsync(command);

        Assert.Equal(given, _item.SetByUser);
        Assert.Equal(given.HasFlag(ActionItemFields.Status) ? ActionItemStatus.Done : ActionItemStatus.Open, result.Status);
        Assert.Equal(given.HasFlag(ActionItemFields.Owner) ? null : "Dana", result.Owner);
        Assert.Equal(given.HasFlag(ActionItemFields.Deadline) ? null : new DateOnly(2026, 3, 6), result.Deadline);
        Assert.Equal(given.HasFlag(ActionItemFields.Task) ? "Other" : "Send the quote", result.Task);
    }

    [Fact]
    public async Task Change_refuses_an_item_that_is_not_there() => Assert.Equal(
        "There is no action item with the id 'item_9'.", (await _app.RefusesAsync<NotFoundException>(new ChangeActionItemCommand { Id = "item_9" })).Message);

    [Fact]
    public async Task Change_refuses_an_item_that_a_later_analysis_did_not_find_again()
    {
        _app.ActionItems.Setup(r => r.IsSupersededAsync(_item, It.IsAny<CancellationToken>())).ReturnsAsync(true);

        await _app.RefusesAsync<ConflictException>(new ChangeActionItemCommand { Id = "item_1", Task = new("Other") });

        Assert.Equal(("Send the quote", ActionItemFields.None), (_item.Task, _item.SetByUser));
    }

    [Fact]
    public async Task Change_refuses_a_task_that_is_missing_blank_too_long_or_not_storable()
    {
        foreach (var (text, message) in Texts.Unfit)
            await _app.RefusesAsync(new ChangeActionItemCommand { Id = "item_1", Task = new(text!) }, "Task", message);

        await _app.RefusesAsync(new ChangeActionItemCommand { Id = "item_1", Task = new(Samples.Rockets(1001)) }, "Task", Texts.TooLong(1000, 1001));
        await _app.SendAsync(new ChangeActionItemCommand { Id = "item_1", Task = new(Samples.Rockets(1000)) });
    }

    [Fact]
    public async Task Change_refuses_an_owner_that_is_blank_too_long_or_not_storable()
    {
        foreach (var (text, message) in Texts.Unfit.Where(u => u.Text is not null))
            await _app.RefusesAsync(new ChangeActionItemCommand { Id = "item_1", Owner = new(text) }, "Owner", message);

        await _app.RefusesAsync(new ChangeActionItemCommand { Id = "item_1", Owner = new(Samples.Rockets(201)) }, "Owner", Texts.TooLong(200, 201));
        await _app.SendAsync(new ChangeActionItemCommand { Id = "item_1", Owner = new(Samples.Rockets(200)) });
    }

    [Theory]
    [InlineData(1969)]
    [InlineData(2201)]
    public Task Change_refuses_a_deadline_outside_of_the_years_1970_to_2200(int year) => _app.RefusesAsync(
        new ChangeActionItemCommand { Id = "item_1", Deadline = new(new DateOnly(year, 6, 1)) }, "Deadline", "must lie in the years 1970 to 2200");

    [Fact]
    public Task A_bad_form_is_refused_before_an_item_that_is_not_there() =>
        _app.RefusesAsync(new ChangeActionItemCommand { Id = "item_9", Task = new("") }, "Task", Texts.Blank);
}
