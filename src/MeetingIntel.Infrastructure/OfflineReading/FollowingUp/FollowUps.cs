using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Infrastructure.OfflineReading.Asking;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.FollowingUp;

/// <summary>
/// Suggests what to do after a meeting: keep the agreed next one, meet the worries, see to the commitments, answer what was left open, read
/// what was sent. Action items are not told again: a follow-up is what makes them happen.
/// </summary>
internal static class FollowUps
{
    /// <summary>How the step begins that keeps the next meeting.</summary>
    public const string ScheduleNext = "Schedule the next meeting";

    private const int Most = 6;
    private const int MostOfCommitments = 3;
    private const int MostQuestions = 2;
    private const int MostConcerns = 2;
    private const int MostHandovers = 1;
    private const int MostText = 200;

    /// <summary>The follow-ups, the most useful first.</summary>
    public static FollowUpsAnswer Read(Conversation conversation)
    {
        var user = conversation.People.LabelOf(conversation.User) ?? conversation.User;
        var next = NextMeetings.In(conversation);
        var meetings = next.Select(Keep);
        var promised = Commitments.In(conversation).Where(p => p.Confidence > 0 && !next.Any(m => m.Said == p.Said)).ToList();
        // half of them, those with a day first: all of them stand among the action items already
        var commitments = promised
            .OrderBy(p => p.Due is null).ThenBy(p => p.Due).ThenByDescending(p => p.Confidence).ThenBy(p => p.Said.Index)
            .Take(Math.Min(MostOfCommitments, (promised.Count + 1) / 2)).Select(p => SeeTo(p, user));
        var questions = OpenQuestions.In(conversation).Take(MostQuestions).Select(Answer);
        var concerns = Concerns.In(conversation).Take(MostConcerns).Select(c => Meet(c, user));
        var handovers = Handovers.In(conversation).Take(MostHandovers).Select(h => Look(h, user));
        return new FollowUpsAnswer([.. meetings.Concat(concerns).Concat(commitments).Concat(questions).Concat(handovers).Take(Most)]);
    }

    private static FollowUpsAnswer.Item Keep(NextMeeting meeting)
    {
        var quote = meeting.Said.Quote(meeting.At, meeting.Said.Words.Length);
        var day = meeting.Day is { } known ? $" for {Prose.Day(known)}" : meeting.DayText is { } spoken ? $" ({spoken})" : "";
        return new FollowUpsAnswer.Item(
            $"{ScheduleNext}{day}", $"{meeting.Said.Speaker ?? "A speaker"} said \u201C{quote.Quote}\u201D.", meeting.Due,
                [.. meeting.Said.Quotes(meeting.At, meeting.Said.Words.Length)]);
    }

    private static FollowUpsAnswer.Item SeeTo(Promise promise, string? user)
    {
        var due = promise.Due is { } day ? $" by {Prose.Day(day)}" : "";
        var said = promise.Said.Speaker ?? "a speaker";
        var quote = promise.Evidence[0];
        var (suggestion, reason) = promise.Owner switch
        {
            null => ($"Agree who will {Prose.Uncapitalised(promise.Task)}{due}",
                $"Nobody took it on when {said} said \u201C{quote.Quote}\u201D."),
            { } owner when owner == user => (
                promise.Due is null ? $"Set a day to {Prose.Uncapitalised(promise.Task)}" : $"Keep time free to {Prose.Uncapitalised(promise.Task)}{due}",
                $"{owner} took it on: \u201C{quote.Quote}\u201D."),
            { } owner when promise.Due is null && promise.DueText is null => (
                $"Agree with {People.ShortName(owner)} by when to {Prose.Uncapitalised(promise.Task)}",
                $"No day was named when {said} said \u201C{quote.Quote}\u201D."),
            { } owner => ($"Check that {People.ShortName(owner)} {PastTense.Of(promise.Task)}{due}", owner == promise.Said.Speaker
                ? $"{owner} said \u201C{quote.Quote}\u201D."
                : $"{said} named {owner} for it: \u201C{quote.Quote}\u201D."),
        };
        return new FollowUpsAnswer.Item(suggestion, reason, promise.Due, promise.Evidence);
    }

    private static FollowUpsAnswer.Item Meet(Concern concern, string? user)
    {
        var whose = concern.Said.Speaker is { } speaker && speaker != user ? $"{People.ShortName(speaker)}'s" : "the";
        IReadOnlyList<TurnQuote> evidence = [.. concern.Said.Quotes(concern.At, concern.End)];
        return new FollowUpsAnswer.Item(
            $"Address {whose} concern {concern.Matter}", $"{concern.Said.Speaker ?? "A speaker"} said \u201C{evidence[0].Quote}\u201D.", null, evidence);
    }

    private static FollowUpsAnswer.Item Look(Handover handover, string? user)
    {
        var (sender, quote) = (handover.Said.Speaker ?? "A speaker", handover.Said.Quote(handover.At, handover.End));
        return new FollowUpsAnswer.Item(
            sender == user ? $"Ask what they think of {handover.Thing}" : $"Look at {handover.Thing} that {People.ShortName(sender)} sent",
            $"{sender} said \u201C{quote.Quote}\u201D.", null, [.. handover.Said.Quotes(handover.At, handover.End)]);
    }

    private static FollowUpsAnswer.Item Answer(OpenQuestion question)
    {
        var asked = question.Asked.Quote();
        IReadOnlyList<TurnQuote> evidence = question.Reply is { } reply ? [asked, reply.Quote()] : [asked];
        var asker = question.Asked.Speaker is { } speaker ? People.ShortName(speaker) + "'s" : "the";
        var reason = question.Reply is { } said ? $"{said.Speaker ?? "A speaker"} replied \u201C{said.Quote().Quote}\u201D."
            : "Nobody replied before the meeting ended.";
        var words = Prose.Spoken(question.Asked.Words, question.Asked.Opening, question.Asked.Words.Length);
        return new FollowUpsAnswer.Item(
            $"Answer {asker} open question: \u201C{Prose.Short(words, MostText)}?\u201D", reason, null, evidence);
    }
}
