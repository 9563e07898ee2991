using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Finds the answer to something that was asked: by whoever speaks next, or a few short turns later, once it was asked back ("By when?")
/// or thought over ("Let me think").
/// </summary>
/// <param name="conversation">What was said.</param>
internal sealed class Replies(Conversation conversation)
{
    private const int MostRuns = 4;

    /// <summary>A longer run of somebody's words goes on to something else.</summary>
    private const int ShortRun = 8;

    private static readonly PhraseList Yes = new(
        "yes", "yeah", "yep", "yup", "sure", "ok", "okay", "of course", "absolutely", "definitely", "will do", "no problem", "happy to",
        "can do", "on it", "certainly", "sounds good", "i'll", "i will", "i can", "got it", "gladly", "done", "you'll have it",
        "consider it done", "right", "all right", "alright", "i'm on it", "leave it with me", "no worries", "perfect", "great", "deal",
        "agreed", "fine", "not at all", "of course not", "i don't mind", "good idea", "please do", "please", "that's right", "exactly",
        "that would be", "that would help", "that'd be", "i won't forget", "cool", "awesome", "lovely",
        "works", "that works", "sounds great", "sounds fine", "good point", "with pleasure", "of course i", "by all means", "you can", "you got it", "you bet",
        "we will", "we can", "we'll", "understood", "noted", "will", "would love to", "i'd love to", "i'd be happy to", "me", "i could", "i am",
        "i should be able to",
        "i would love to", "i would be happy to", "i'd be glad to", "i would be glad to", "that'll be me", "that will be me", "that would be me", "it's me");

    private static readonly PhraseList No = new(
        "no", "nope", "i can't", "i cannot", "i don't", "i won't", "not really", "unfortunately", "i'm afraid", "sorry", "i'm sorry",
        "not sure", "i'm not", "actually no", "we can't", "we don't", "that's not", "i'd rather",
        "i would rather", "i'd prefer", "i would prefer", "i'm on leave", "i'm away", "we won't", "not this", "not today", "not now",
        "not me", "me too", "me neither", "not anymore", "not any more", "no longer", "not any longer", "not possible", "not yet", "can't", "impossible",
        "i wouldn't", "no need", "i couldn't", "that won't", "i doubt",
        "that would be too", "that would be bad", "that would be hard", "that would be difficult", "that'd be too");

    /// <summary>Willingness that a "but" takes back: "I'd love to, but I'm away".</summary>
    private static readonly PhraseList Wishes = new("would love to", "i'd love to", "i'd be happy to", "i could", "would be happy to");

    /// <summary>What was asked for is done.</summary>
    private static readonly PhraseList Done = new(
        "i already", "i've already", "i have already", "already did", "already done", "already have", "i did", "it's done", "it's already",
        "that's done", "that's already", "taken care of", "been taken care of", "already taken care", "already booked", "already ordered", "already sent",
        "we already", "we've already", "we did", "has been done");

    /// <summary>Words before the answer proper.</summary>
    private static readonly PhraseList Openers = new("well", "oh", "so", "and", "actually", "but", "then", "honestly");

    private static readonly PhraseList Deputes = new("i'll have", "i will have", "i can have", "i could have", "let me have", "i'll get",
        "i can get", "i'll ask",
        "i can ask", "i'll let", "we'll have", "we can have", "we'll get", "we can get", "we'll ask");

    private static readonly PhraseList WillDo = new("will", "can", "could", "is going to", "would", "is happy to", "should");

    /// <summary>Words by which somebody takes on what another was asked for.</summary>
    private static readonly PhraseList Volunteers = new(
        "i'll do", "i can do", "i will do", "i'll take", "i can take", "let me do", "let me take", "i'll handle", "will do", "i'll get to",
        "leave it with me", "leave that with me",
        "leave it to me", "leave that to me", "i'm on it", "on it", "i've got it", "i've got that", "i've got this", "consider it done", "that's mine",
        "that's me", "i volunteer",
        "i'll volunteer", "i'll see to", "i'll sort", "i'll look after", "count me in", "that'll be me", "that will be me", "that would be me",
        "that's on me", "that's my job", "i own that", "i own it", "you can count on me");

    /// <summary>Whether a sentence begins by accepting.</summary>
    public static bool Accepts(Sentence sentence) => Opening(sentence.Words) is var from && Yes.At(sentence.Words, from) > 0
        && !IsRefused(sentence.Words, from);

    /// <summary>Whether a sentence says outright that its speaker will do it: "cool, I'll do it then".</summary>
    public static bool TakesOn(Sentence sentence) => Volunteers.In(sentence.Words, 0, 5) >= 0;

    /// <summary>The answer to a sentence.</summary>
    /// <param name="asking">What was asked.</param>
    /// <param name="asked">Who was asked by name; null when it was everybody, or whoever is there.</param>
    /// <param name="isOpen">Whether anybody may take it, so that one refusal settles nothing.</param>
    public Answer To(Sentence asking, string? asked = null, bool isOpen = false)
    {
        var hum = conversation.HumAfter(asking) is { } hummed && (asked is null || asked == hummed.Speaker)
            ? new Answer(true, hummed.Speaker, [hummed]) { IsHummed = true } : null;
        if (!IsLast(asking))
            return hum ?? Answer.None;
        IReadOnlyList<Sentence> first = [];
        var run = Begin(conversation.Reply(asking));
        for (var runs = 0; run.Count > 0 && runs < MostRuns; runs++)
        {
            IReadOnlyList<Sentence> said = [.. run.Take(2)];
            if (run[0].Speaker != asking.Speaker || asking.Speaker is null)
            {
                var answer = Judge(said, asked);
                if (answer.Accepts is { } accepts && (accepts || !isOpen))
                    return answer;
                if (runs == 0 && (asked is null || run[0].Speaker == asked))
                    first = said;
            }

            if (run.Sum(s => s.Words.Length) > ShortRun)
                break;
            run = Begin(conversation.Reply(run[^1]));
        }

        return hum ?? (first.Count == 0 ? Answer.None : new Answer(null, first[0].Speaker, first));
    }

    /// <summary>The beginning of a run: enough to tell whether it is short.</summary>
    private static List<Sentence> Begin(IEnumerable<Sentence> run) => [.. run.Take(ShortRun + 1)];

    private Answer Judge(IReadOnlyList<Sentence> said, string? asked)
    {
        var (words, speaker) = (said[0].Words, said[0].Speaker);
        var from = Opening(words);
        var named = conversation.People.Named(words, from) is { } called ? (called.Label, At: from + called.Length)
            : No.At(words, from) == 1 && conversation.People.Named(words, from + 1) is { } other ? (other.Label, At: from + 1 + other.Length)
            : ((string? Label, int At)?)null;
        if (named is { Label: { } label, At: var will } && label != asked && WillDo.At(words, will) is > 0 and var cue
            && (will + cue >= words.Length || words[will + cue].Lower is "do" or "take" or "handle"))
            return new Answer(true, label, said);
        if (asked is not null && speaker != asked)
            return Volunteers.At(words, from) > 0 ? new Answer(true, speaker, said) : Answer.None;

        if (Deputy(words, from) is { } deputy)
            return new Answer(true, deputy, said);
        if (IsDone(words, from) || IsRefused(words, from))
            return new Answer(false, speaker, said);
        if (Yes.At(words, from) > 0 || TakesOn(said[0]) || DaysGiven.In(said[0], conversation.Day))
            return new Answer(true, speaker, said);
        if (said.Count < 2)
            return Answer.None;
        from = Opening(said[1].Words);
        return IsRefused(said[1].Words, from) ? new Answer(false, speaker, said)
            : Yes.At(said[1].Words, from) > 0 ? new Answer(true, speaker, said) : Answer.None;
    }

    /// <summary>"No", "yes, but I can't", "okay no"; "no problem" and "not at all" are none.</summary>
    private static bool IsRefused(Word[] words, int from)
    {
        var yes = Yes.At(words, from);
        if (No.At(words, from) > yes || (from + 2 < words.Length && words[from].Lower is "i" or "we" && words[from + 1].Lower is "really" or "just"
            or "honestly" or "simply" or "probably" or "actually"
            && words[from + 2].Lower is "can't" or "cannot" or "won't" or "couldn't" or "don't"))
            return true;
        if (yes > 0 && No.At(words, from + yes) > Yes.At(words, from + yes) && words[from + yes].Lower is not "sorry")
            return true;
        for (var at = from + 1; yes > 0 && at < words.Length - 1 && at < from + ShortRun; at++)
        {
            if (words[at].Lower is "but" && words[at + 1].Lower is not "not" && (No.At(words, at + 1) > 0 || (Wishes.At(words, from) > 0
                && Yes.At(words, at + 1) == 0)))
                return true;
        }

        return false;
    }

    /// <summary>"I can have Rashid do that": whoever is named does it.</summary>
    private string? Deputy(Word[] words, int from)
    {
        var skip = from + Yes.At(words, from) is var at && Deputes.At(words, at) > 0 ? at : from;
        if (Deputes.At(words, skip) is not (> 0 and var length))
            return null;
        var name = skip + length;
        var (label, end) = conversation.People.Named(words, name) is { } known ? (known.Label, name + known.Length)
            : name < words.Length && Quotations.IsStranger(words[name]) ? (words[name].Text, name + 1) : (null, name);
        end += end < words.Length && words[end].Lower is "to" ? 1 : 0;
        return end + 1 < words.Length && words[end].Lower is "do" or "take" or "handle"
            && words[end + 1].Lower is "it" or "that" or "this" ? label : null;
    }

    private static bool IsDone(Word[] words, int from) => Done.In(words, from, from + 3) >= 0;

    private static int Opening(Word[] words)
    {
        var at = 0;
        while (at < words.Length - 1 && Openers.At(words, at) is > 0 and var length && at + length < words.Length)
            at += length;
        return at;
    }

    /// <summary>Whether what the next speaker says can be meant as an answer: it comes last in its run, or nearly.</summary>
    private bool IsLast(Sentence sentence) =>
        sentence.Index + 2 >= conversation.Sentences.Count || conversation.Sentences[sentence.Index + 2].Block != sentence.Block;
}
