using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Finds where the speakers agree to meet again.</summary>
internal static class NextMeetings
{
    private const int Most = 2;

    /// <summary>Said with a day, they name a next meeting.</summary>
    private static readonly PhraseList Meetings = new(
        "meet again", "let's meet", "we'll meet", "we meet again", "reconvene", "regroup", "talk again", "speak again", "next meeting",
        "next call", "next session", "follow-up call", "follow-up meeting", "follow up call", "follow up meeting", "catch up",
        "check in again", "check-in", "see you", "sync again", "next sync", "let's sync", "let's connect", "another call",
        "another meeting", "touch base", "meet on", "meet next", "talk to you", "speak to you", "talk on", "speak on", "same time");

    /// <summary>Said without a day, they still ask for one.</summary>
    private static readonly PhraseList Bookings = new(
        "schedule a follow-up", "schedule a follow up", "book a follow-up", "book a follow up", "set up a follow-up",
        "set up a follow up", "schedule another", "set up another", "book another", "schedule the next meeting", "schedule the next call",
        "set up the next", "let's meet again", "schedule a call", "book a call", "set up a call", "schedule a meeting", "book a meeting",
        "set up a meeting");

    private const int MostWordsToSettle = 10;
    private const int ReachOfMeeting = 3;

    /// <summary>Before a day that is proposed.</summary>
    private static readonly PhraseList Proposes = new("how about", "what about", "is", "does", "would", "shall we say", "could we do", "can we do",
        "let's say",
        "maybe", "say", "are you free", "can you do", "could you do", "can you make", "on", "the");

    private static readonly PhraseList Suits = new("works", "would work", "is fine", "is good", "is great", "suits", "suits me", "is perfect",
        "is okay", "it is",
        "that works", "then", "fits");

    private static readonly PhraseList Again = new("meet", "meet again", "talk again", "speak again", "next call", "next meeting", "next session",
        "another call",
        "another meeting", "another session", "catch up", "reconvene", "again in", "them again", "it again", "this again", "follow-up call",
        "follow up call",
        "follow-up meeting", "our next", "next time", "look again", "talk next", "speak next");

    private static readonly PhraseList Past = new("last", "met", "yesterday", "was", "were", "had");

    /// <summary>The next meetings that were agreed, the last word on each.</summary>
    public static IReadOnlyList<NextMeeting> In(Conversation conversation) => conversation.Once(Find);

    private static IReadOnlyList<NextMeeting> Find(Conversation conversation)
    {
        var found = conversation.Sentences.Select(s => In(s, conversation) ?? Settled(s, conversation)).OfType<NextMeeting>();
        return [.. found.GroupBy(m => m.Due).Select(g => g.Last()).OrderBy(m => m.Day is null).ThenByDescending(m => m.Said.Index)
            .Take(Most).OrderBy(m => m.Said.Index)];
    }

    /// <summary>"When shall we talk again?" "How about the tenth?" "The tenth works." The day is named apart from the meeting.</summary>
    private static NextMeeting? Settled(Sentence sentence, Conversation conversation)
    {
        var words = sentence.Words;
        if (sentence.IsQuestion || words.Length > MostWordsToSettle || conversation.Before(sentence) is not { IsQuestion: true } asked
            || asked.Speaker == sentence.Speaker || asked.Words.Length > MostWordsToSettle || Proposes.At(asked.Words, asked.Opening) == 0
            || DayIn(asked, conversation.Day) is not { } proposed || !IsOfMeeting(asked, conversation))
            return null;
        var own = DayIn(sentence, conversation.Day);
        if (own is { } day ? day.Date != proposed.Date || Suits.At(words, day.To) == 0 : !Replies.Accepts(sentence) && Suits.In(words, 0, 3) < 0)
            return null;
        return own is { } named ? Make(sentence, named.From, named) : Make(asked, proposed.From, proposed);
    }

    /// <summary>The day to come that a short sentence names, also as bare as "the tenth".</summary>
    private static Deadline? DayIn(Sentence sentence, DateOnly? today) => today is not { } day ? null
        : DatePhrases.In(sentence.Words, 0, sentence.Words.Length, day).Where(p => p.Days.First == p.Days.Last && p.LastDay > day)
            .Select(p => (Deadline?)new Deadline(p.From, p.To, p.LastDay, true)).FirstOrDefault();

    /// <summary>Whether a few sentences before it was asked to meet again.</summary>
    private static bool IsOfMeeting(Sentence asked, Conversation conversation)
    {
        for (var i = asked.Index; i >= Math.Max(0, asked.Index - ReachOfMeeting); i--)
        {
            if (Again.In(conversation.Sentences[i]))
                return true;
        }

        return false;
    }

    private static NextMeeting? In(Sentence sentence, Conversation conversation)
    {
        var words = sentence.Words;
        if (sentence.IsQuestion && !Agreed(sentence, conversation))
            return null;
        var at = Meetings.In(words, 0, words.Length);
        if (at >= 0 && Past.In(words, 0, at) < 0
            && Deadlines.Find(words, Math.Max(0, at - 6), Math.Min(words.Length, at + 14), conversation.Day)
                is { Date: { } day } deadline && day != conversation.Day
            && words[deadline.To - 1].Lower is not ("month" or "quarter" or "year"))
            return Make(sentence, Math.Min(at, deadline.From), deadline);

        var booking = Bookings.In(words, 0, words.Length);
        // a call with somebody else is no next meeting
        var with = booking < 0 ? -1 : Array.FindIndex(words, booking, Math.Min(6, words.Length - booking), w => w.Lower == "with");
        if (with > 0 && with + 1 < words.Length && words[with + 1].Lower is not ("you" or "us" or "everyone" or "everybody"))
            return null;
        return booking >= 0 && Past.In(words, 0, booking) < 0 && Deadlines.Find(words, booking, words.Length, conversation.Day) is var date
            && (date is not null || words[0].Lower is "let's" or "we" or "we'll" or "i'll" || Intends(words, booking))
            ? date is { } d ? Make(sentence, booking, d) : new NextMeeting(sentence, booking, null, null, null)
            : null;
    }

    /// <summary>"next week" and "in April" leave the day open.</summary>
    private static NextMeeting Make(Sentence said, int at, Deadline day) =>
        new(said, at, day.IsDay ? day.Date : null, day.Date, PromiseMaker.Spoken(said.Words, day));

    private static bool Intends(Word[] words, int at) =>
        at > 0 && words[at - 1].Lower is "let's" or "we'll" or "i'll" or "to" or "should" or "will";

    private static bool Agreed(Sentence sentence, Conversation conversation) =>
        conversation.Reply(sentence).FirstOrDefault() is { } reply && Replies.Accepts(reply);
}
