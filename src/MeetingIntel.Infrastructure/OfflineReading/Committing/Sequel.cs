using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Looks at what was said next about a promise that was made in passing words: it is taken over ("then I'll do it"), passed on ("you do
/// it", "no, Nina will do it"), given up ("sorry, I can't after all"), or needless ("it's done already"). The final position counts.
/// </summary>
/// <param name="conversation">What was said.</param>
internal sealed class Sequel(Conversation conversation)
{
    private const int MostSentences = 8;
    private const int MostRuns = 4;

    /// <summary>A longer sentence goes on to something else, unless it begins by turning round.</summary>
    private const int LongSentence = 14;

    private static readonly PhraseList Mine = new(
    [
        "i do it", "leave it to me", "leave that to me", "leave it with me",
        .. from will in (string[])["i'll", "i will", "i can", "let me", "i'd rather", "i'm going to", "i'm gonna"]
           from does in (string[])["do", "take", "handle", "take care of", "manage", "sort", "sort out", "look after"]
           from thing in (string[])["it", "that", "them", "this", "those"]
           select $"{will} {does} {thing}",
    ]);

    private static readonly PhraseList Yours = new(
        "you do it", "you do that", "can you do it", "could you do it", "can you do that", "could you do that", "you take it",
        "you should do it", "you can do it", "you'd better do it", "you'll do it", "you handle it");

    private static readonly PhraseList Theirs = new(
        "wanted to do it", "wanted to do that", "offered to do it", "offered to do that", "said she'd do it", "said he'd do it", "will do it",
        "will do that", "can do it", "can do that", "should do it", "is doing it", "does it", "will take it",
        "will handle it");

    private static readonly PhraseList Will = new("i'll", "i will", "i can", "let me", "i'm going to", "i'm gonna");

    /// <summary>After a name: what was asked of one is asked of another.</summary>
    private static readonly PhraseList AsksOn = new("can you", "could you", "would you", "will you", "can you do it", "could you do it", "can you do that",
        "could you do that", "how about you");

    private static readonly PhraseList Turns = new("no", "actually", "then", "wait", "instead", "rather", "hold on", "or");

    private static readonly PhraseList GivesUp = new(
        "i can't", "i cannot", "i won't", "i'm not able to", "i don't have time", "i don't have the time", "i won't be able to");

    /// <summary>After "I can't": what makes it an answer, and not "I can't hear you".</summary>
    private static readonly PhraseList AtAll = new("do it", "do that", "do this", "this week", "this time", "today", "after all",
        "i'm", "anymore",
        "make it", "now", "sorry", "because", "unfortunately", "right now");

    private static readonly PhraseList Needless = new(
        "no need", "not necessary", "it's done already", "it's already done", "already done", "that's done already", "that's already done",
        "i already did", "i've already done", "i did that already", "i did it already");

    private static readonly PhraseList Lead = new("sorry", "oh", "well", "okay", "ok", "um", "i'm sorry", "no", "actually", "wait", "then",
        "on second thought", "so", "and", "but", "thanks", "instead", "hold on", "or", "rather", "yes", "yeah", "right", "sure", "great", "fine", "cool");

    /// <summary>The promise as it stood in the end; null when it did not stand.</summary>
    /// <param name="promise">What was promised.</param>
    /// <param name="refused">Whether who was asked has refused it already.</param>
    /// <param name="answer">The sentence that accepted it: what comes after that counts.</param>
    public Promise? End(Promise? promise, bool refused = false, Sentence? answer = null)
    {
        if (promise is null)
            return null;
        var all = conversation.Sentences;
        var (asked, said) = (promise.Owner, promise.Said);
        for (var i = (answer ?? said).Index + 1; i < Math.Min(all.Count, said.Index + 1 + MostSentences) && all[i].Block <= said.Block + MostRuns; i++)
        {
            var sentence = all[i];
            if (Repairs.Begin(sentence) && sentence.Speaker == said.Speaker
                && Stems.Overlap(promise.Stems, Stems.In(sentence.Words, 0, sentence.Words.Length)) >= 0.66)
                return null;   // it is said anew
            if (TakenOver(sentence, promise, refused) is { } owner)
            {
                // whoever it is passed on to speaks next: that is where the name stands
                var heir = owner == sentence.Speaker ? null : conversation.Reply(sentence).Take(1).FirstOrDefault(s => s.Speaker == owner);
                promise = promise with
                {
                    Owner = owner,
                    Evidence = [.. promise.Evidence.Take(2), sentence.Quote(), .. heir is null ? [] : new[] { heir.Quote() }],
                };
                refused = false;
                continue;
            }

            var at = Opening(sentence.Words);
            if (sentence.Block > said.Block && sentence.Speaker == asked && IsGivenUp(sentence.Words, at))
                refused = true;
            else if (sentence.Speaker != promise.Owner && sentence.Block > said.Block && IsNeedless(sentence.Words))
                return null;
            else if (sentence.Words.Length > LongSentence)
                break;
        }

        return refused ? null : promise;
    }

    /// <summary>Who will do it by this sentence instead of who took it on; null when it says nothing of it.</summary>
    private string? TakenOver(Sentence sentence, Promise promise, bool refused)
    {
        var owner = promise.Owner;
        var isNext = sentence.Block <= promise.Said.Block + 2;
        var words = sentence.Words;
        var opening = Opening(words);
        var turns = refused || owner is null || Turns.In(words, 0, opening) >= 0;
        if (Says(Mine, words, opening) || SaysAnew(words, opening, promise.Task))
            return (turns || isNext) && sentence.Speaker != owner && !words.Any(w => w.Lower is "too") ? sentence.Speaker : null;
        if (words[^1].Lower is "you" or "it" or "that" && conversation.People.Named(words, opening) is { Label: { } next, Length: var name }
            && AsksOn.At(words, opening + name) is > 0 and var asks
            && opening + name + asks == words.Length && conversation.Reply(sentence).FirstOrDefault() is { } yes && yes.Speaker == next && Replies.Accepts(yes))
            return next;
        if (Says(Yours, words, opening))
        {
            var other = conversation.People.OtherThan(sentence.Speaker)
                ?? (new Replies(conversation).To(sentence) is { IsYes: true } answer ? answer.By : null);
            return (turns || sentence.Speaker == owner) && other != owner ? other : null;
        }

        return turns && conversation.People.Named(words, opening) is { Label: { } label, Length: var length }
            && Says(Theirs, words, opening + length) && label != owner ? label : null;
    }

    /// <summary>Whether a phrase stands there and hardly anything follows.</summary>
    private static bool Says(PhraseList phrases, Word[] words, int at) =>
        phrases.At(words, at) is > 0 and var length && words.Length - at - length <= 4;

    /// <summary>"I'll print them myself": the same verb, of something that is only pointed at.</summary>
    private static bool SaysAnew(Word[] words, int at, string task) =>
        Will.At(words, at) is > 0 and var will && at + will + 1 < words.Length && words[at + will + 1].Lower is "it" or "them" or "that" or "those" or "one"
            && task.StartsWith(words[at + will].Lower, StringComparison.OrdinalIgnoreCase) && task.Length > words[at + will].Length
                && task[words[at + will].Length] == ' ';

    private static bool IsGivenUp(Word[] words, int at) => GivesUp.At(words, at) is > 0 and var length
        && (at + length == words.Length || words[at + length - 1].Mark != ' ' || AtAll.At(words, at + length) > 0);

    private static bool IsNeedless(Word[] words) =>
        words.Length <= 8 && Needless.In(words, 0, 3) is >= 0 and var at && (at + 2 >= words.Length || words[at + 1].Mark != ' '
            || words[at + 2].Lower is not "to" || words.Length <= at + 5);

    private static int Opening(Word[] words)
    {
        var at = 0;
        while (Lead.At(words, at) is > 0 and var length && at + length < words.Length)
            at += length;
        return at;
    }
}
