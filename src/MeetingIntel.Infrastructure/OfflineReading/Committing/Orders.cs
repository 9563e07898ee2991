using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// What somebody is told to do without further words: "Send me the form by Monday, please", "you take the invoices and I'll take the
/// payroll". It takes a yes, or a name and a "please" or day, to be one.
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Orders(Conversation conversation, PromiseMaker maker)
{
    private const double Accepted = 0.66;
    private const double Unanswered = 0.5;

    private static readonly PhraseList Openers = new("so", "and", "okay", "ok", "then", "alright", "right", "just", "also", "now", "great", "good", "well",
        "please");

    private static readonly PhraseList AndI = new("and i'll", "and i will", "and i", "i'll", "i will", "and we'll", "while i");

    private readonly Addressees _addressees = new(conversation);
    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);

    /// <summary>The order that begins at a place of a sentence; null when none does.</summary>
    public Found? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (sentence.IsQuestion || at + 2 >= words.Length || !Opens(words, at))
            return null;
        var isShared = words[at].Lower is "you";
        var place = at + (isShared ? 1 : 0);
        var isCalled = at > 0 && (words[at - 1].Mark == ',' || words.Any(w => w.Lower is "please")) && conversation.People.At(words, at - 1) is not null;
        if ((isShared || isCalled ? ActionVerbs.BehindCue(words, place) : ActionVerbs.At(words, place)) is not { Weight: >= 0.75 } verb || verb.At != place)
            return null;
        var end = Clauses.EndOf(words, verb.At);
        if (isShared ? AndI.In(words, verb.At, words.Length) < 0 : verb.Weight < 0.95 || !HasObject(words, verb.At))
            return null;

        var named = _addressees.Of(sentence, at, verb.At);
        var answer = _replies.To(sentence, named);
        var isPlain = words.Any(w => w.Lower is "please") || words[verb.At + 1].Lower is "me" or "us"
            || Deadlines.Find(words, verb.At, end, conversation.Day) is not null;
        if (!answer.IsYes && (isShared || !isPlain || answer.IsNo))
            return null;
        var owner = answer is { IsYes: true, By: { } by } ? by : named ?? conversation.Hearer(sentence);
        var promise = maker.Make(
            new Clause(sentence, at, verb, _addressees.Last(words, verb.At)?.At ?? words.Length), owner, owner, answer.IsYes ? Accepted : named is null
                ? Unanswered - 0.1 : Unanswered);
        return promise is null ? null : new Found(_sequel.End(answer.IsYes ? answer.AddedTo(promise, conversation.Day) : promise, answer: answer.IsYes
            ? answer.Said[0] : null), end);
    }

    /// <summary>Whether a thought begins there, perhaps behind a name.</summary>
    private bool Opens(Word[] words, int at)
    {
        if (at == 0)
            return true;
        for (var i = 0; i < at;)
        {
            var step = Openers.At(words, i) is > 0 and var opener ? opener
                : conversation.People.At(words, i) is { } name && words[i + name.Length - 1].Mark == ',' ? name.Length
                : 0;
            if (step == 0 || i + step > at)
                return false;
            i += step;
        }

        return true;
    }

    private static bool HasObject(Word[] words, int verb) =>
        verb + 2 < words.Length && words[verb + 1].Lower is "up" or "out" or "back" or "off" or "in" or "down" ? IsObject(words, verb + 1)
            : IsObject(words, verb);

    private static bool IsObject(Word[] words, int verb) =>
        words[verb].Mark == ' ' && words[verb + 1].Lower is "me" or "us" or "the" or "a" or "an" or "your" or "our" or "my" or "this" or "that" or "these"
            or "those" or "it" or "them" or "all" or "both"
            || (words[verb + 1].IsCapital && words[verb].Mark == ' ');
}
