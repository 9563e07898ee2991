using AutoMapper;
using MediatR;
using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Insights;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Preparations;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Meetings.PrepareMeeting;

/// <summary>Gathers what is known, asks the model once, and keeps the brief with its sources.</summary>
public sealed class PrepareMeetingHandler(
    IMeetingRepository meetings, IUserRepository users, IContactRepository contacts, IPreparationRepository preparations,
    MeetingHistory history, ILlmClient llm, IPromptFence fence, IContextWindow window, IUnitOfWork unitOfWork, IMapper mapper,
    TimeProvider clock)
    : IRequestHandler<PrepareMeetingCommand, PrepareMeetingResult>
{
    /// <inheritdoc/>
    /// <exception cref="NotFoundException">There is no such meeting or user.</exception>
    /// <exception cref="ForbiddenException">The meeting is another user's.</exception>
    /// <exception cref="LlmException">The model gave no brief.</exception>
    public async Task<PrepareMeetingResult> Handle(PrepareMeetingCommand command, CancellationToken cancellationToken)
    {
        var meetingId = new MeetingId(command.MeetingId);
        var meeting = await meetings.GetAsync(meetingId, cancellationToken) ?? throw new NotFoundException("meeting", command.MeetingId);
        var user = await users.GetAsync(new UserId(command.UserId), cancellationToken) ?? throw new NotFoundException("user", command.UserId);
        if (meeting.UserId != user.Id)
            throw new ForbiddenException($"Meeting {meetingId} is not a meeting of user {user.Id}.");
        var contact = await contacts.GetAsync(meeting.ContactId, cancellationToken) ?? throw new NotFoundException("contact", meeting.ContactId.Value);

        var past = await history.ListMeetingsAsync(meeting, cancellationToken);
        var open = await history.ListOpenItemsAsync(meeting, cancellationToken);
        var question = BriefPrompt.Write(
            new BriefingContext(
                meeting.Title, meeting.CalendarDay, user.Name, contact.Name, contact.Role, contact.Company,
                [.. past.Select(p => p.Known)],
                [.. open.Select(o => new BriefingContext.OpenItem(
                    o.Item.Task, o.Item.Owner, o.Item.Deadline, o.Item.Priority, o.Meeting.Title, o.Meeting.CalendarDay))]),
            fence, window);
        var response = await llm.GenerateAsync(question.Request, cancellationToken);

        var answer = AnswerFormat<BriefAnswer>.Parse(response.Json);
        var pending = PendingItems(answer, open, [user.Name, contact.Name]);
        var now = clock.GetUtcNow();
        var preparation = new Preparation(
            PreparationId.New(now), meetingId,
            new Brief(answer.ContactSummary, answer.RecentInteractions, answer.SuggestedTopics, [.. pending.Select(p => p.Text)]),
            [
                .. past.Take(question.MeetingsShown).Select(p => new PreparationSource(p.Meeting.Id, p.Meeting.Title, p.Meeting.CalendarDay, ItemId: null, PendingIndex: null)),
                .. pending.Select((p, index) => new PreparationSource(p.Meeting.Id, p.Meeting.Title, p.Meeting.CalendarDay, p.Item.Id, index)),
            ],
            response.Model, now);
        preparations.Add(preparation);
        await unitOfWork.CommitAsync(cancellationToken);

        return new PrepareMeetingResult
        {
            MeetingId = command.MeetingId,
            Context = mapper.Map<BriefResult>(preparation.Brief),
            Sources = [.. preparation.Sources.Select(mapper.Map<SourceResult>)],
            PreparationId = preparation.Id.Value,
            Model = preparation.Model,
            Usage = mapper.Map<UsageResult>(question.Request.Meter.Total),
        };
    }

    /// <summary>
    /// The model's order of the open items, each once, and its wording where the item bears that out; what it left out, or was not shown,
    /// follows, for nothing open may be lost.
    /// </summary>
    private static List<(string Text, ActionItem Item, Meeting Meeting)> PendingItems(
        BriefAnswer answer, IReadOnlyList<(ActionItem Item, Meeting Meeting)> open, IReadOnlyList<string> people)
    {
        var told = answer.PendingActionItems.DistinctBy(p => p.Item).ToList();
        var leftOut = Enumerable.Range(0, open.Count).Except(told.Select(p => p.Item));
        return
        [
            .. told.Select(p => (Worded(p.Text, open[p.Item], people), open[p.Item].Item, open[p.Item].Meeting)),
            .. leftOut.Select(index => (InOurWords(open[index].Item), open[index].Item, open[index].Meeting)),
        ];
    }

    private static string Worded(string text, (ActionItem Item, Meeting Meeting) open, IReadOnlyList<string> people) =>
        PendingWording.IsOf(open.Item, open.Meeting, people, text) ? text : InOurWords(open.Item);

    private static string InOurWords(ActionItem item) =>
        $"{item.Task} (owner: {item.Owner ?? "nobody yet"}{(item.Deadline is { } day ? $", due {day:yyyy-MM-dd}" : "")})";
}
