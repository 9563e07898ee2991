using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What is to be done, said of the thing: "the deck will be sent by Nina", "the login page needs to be fixed".</summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Passives(Conversation conversation, PromiseMaker maker)
{
    private const int LongestSubject = 9;
    private const double Needed = 0.48;

    /// <summary>"The fence needs painting."</summary>
    private static readonly PhraseList Wants = new("needs", "need", "still needs", "still need");

    private static readonly PhraseList Cues = new(
        "will be", "should be", "must be", "needs to be", "need to be", "has to be", "have to be", "is going to be", "are going to be",
        "is to be", "are to be", "still needs to be", "still has to be");

    private static readonly PhraseList Attentions = new(
        "look", "review", "check", "update", "fix", "refresh", "cleanup", "clean", "polish", "rewrite", "test", "repair", "wash", "service", "inspection",
        "touch-up", "overhaul");

    /// <summary>What "will be sent", by nobody and on no day, is announced rather than to be done.</summary>
    private static readonly PhraseList Announces = new("will be", "is going to be", "are going to be");

    private static readonly PhraseList Cases = new(
        "if", "when", "once", "unless", "until", "what", "which", "that", "whether", "because", "who", "how", "where", "why", "as",
        "maybe");

    /// <summary>What points to a thing, or is none.</summary>
    private static readonly PhraseList NoThings = new("it", "this", "that", "they", "these", "those", "there", "i", "you", "we", "he",
        "she", "everything", "everyone", "nothing", "something");

    /// <summary>The duty whose cue begins at a place of a sentence; null when none does.</summary>
    public Promise? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if ((sentence.IsQuestion && !IsTagged(words)) || VerbAt(words, at) is not { } verb)
            return Attended(sentence, at);
        var from = SubjectFrom(words, at);
        if (from == at || (from > 0 && words[from - 1].Mark == ' ' && IsTie(words[from - 1].Lower)) || NoThings.At(words, from) > 0 || (from > 0
            && words[from - 1].Mark == ' ' && Cases.At(words, from - 1) > 0))
            return null;

        var end = Clauses.EndOf(words, verb.At);
        var particle = verb.At + 1 < end && words[verb.At + 1].Lower is "up" or "out" or "over" or "together" or "into" ? verb.At + 2 : verb.At + 1;
        var (by, rest) = (particle, particle);
        string? owner = null;
        if (by < end && words[by].Lower is "by" && Doer(sentence, by + 1) is { } doer)
            (owner, rest) = (doer.Label, by + 1 + doer.Length);
        var stop = owner is null ? AgentAt(words, rest, end) : end;
        // "the deck will be sent to them on Monday" in the order of "send the deck to them on Monday"
        Word[] order = [.. words[verb.At..particle], .. words[from..at], .. words[Math.Min(rest, stop)..stop],
            .. stop < end && Deadlines.Find(words, stop, end, conversation.Day) is { } day ? words[day.From..day.To] : []];
        var promise = maker.Make(
            Clause.Order(order, verb, new Passage(sentence, from, end)), owner, null, owner is not null ? 0.62 : Announces.At(words, at) > 0
                || words[at].Lower is "should" ? 0.4 : Needed);
        return promise is { Owner: null, DueText: null } && Announces.At(words, at) > 0 ? null : promise;
    }

    /// <summary>"It has to be reviewed, right?" is told, and asks for no more than a nod.</summary>
    private static bool IsTagged(Word[] words) =>
        words.Length > 3 && words[^2].Mark == ',' && words[^1].Lower is "right" or "correct" or "yes" or "okay" or "yeah";

    /// <summary>"The job needs a second look": as an order, "give the job a second look".</summary>
    private Promise? Attended(Sentence sentence, int at)
    {
        var words = sentence.Words;
        var care = at + Wants.At(words, at);
        var end = Math.Min(words.Length, care + 4);
        if (care == at || sentence.IsQuestion || care + 1 >= words.Length || words[care].Lower is not ("a" or "an" or "another")
            || Attentions.In(words, care + 1, end) is not (> 0 and var noun))
            return null;
        var from = SubjectFrom(words, at);
        if (from == at || NoThings.At(words, from) > 0 || (from > 0 && words[from - 1].Mark == ' ' && (IsTie(words[from - 1].Lower)
            || Cases.At(words, from - 1) > 0)))
            return null;
        Word[] order = [words[at] with { Lower = "give" }, .. words[from..at], .. words[care..(noun + 1)]];
        return maker.Make(Clause.Order(order, new ActionVerb(0, "give", 1), new Passage(sentence, from, noun + 1)), null, null, 0.4);
    }

    private static ActionVerb? VerbAt(Word[] words, int at) =>
        Cues.At(words, at) is > 0 and var length ? ActionVerbs.Participle(words, at + length)
        : Wants.At(words, at) is > 0 and var wants && (at + wants + 1 >= words.Length || words[at + wants].Mark != ' '
            || StopWords.IsGrammar(words[at + wants + 1].Lower))
            ? ActionVerbs.BehindCue(words, at + wants, progressive: true) ?? Bare(words, at + wants)
            : null;

    /// <summary>"needs painting": the thing stands before, not behind the verb.</summary>
    private static ActionVerb? Bare(Word[] words, int at) =>
        at < words.Length && Participles.OfProgressive(words[at].Lower) is { } plain && !Deeds.IsNone(plain) ? new ActionVerb(at, plain, 0.95) : null;

    /// <summary>"by your coaches": who does it when nobody is named, which is no part of the task.</summary>
    private static int AgentAt(Word[] words, int from, int end)
    {
        for (var i = from; i + 1 < end; i++)
        {
            if (words[i].Lower is "by" && words[i + 1].Lower is "the" or "our" or "your" or "their" or "my" or "a" or "an"
                && !(i + 2 < end && words[i + 2].Lower is "end" or "next" or "beginning" or "middle" or "time"))
                return i;
        }

        return end;
    }

    private (string Label, int Length)? Doer(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (at < words.Length && words[at].Lower is "me")
            return sentence.Speaker is { } speaker ? (speaker, 1) : null;
        var article = at < words.Length && words[at].Lower is "the" or "our" ? 1 : 0;
        return conversation.People.Named(words, at + article) is { Label: { } label, Length: var length } ? (label, article + length) : null;
    }

    /// <summary>Where the thing begins that the cue is said of: at its article, or after a pause.</summary>
    public static int SubjectFrom(Word[] words, int cue)
    {
        var from = cue;
        while (from > 0 && cue - from < LongestSubject && words[from - 1].Mark == ' ' && (from == cue || !IsArticle(words[from].Lower) || IsTied(words, from))
            && !IsOpener(words[from - 1].Lower) && Cases.At(words, from - 1) == 0)
            from--;
        return from;
    }

    /// <summary>"the deck for the board", "the deck for": it goes on to the left.</summary>
    private static bool IsTied(Word[] words, int at) =>
        at > 1 && words[at - 1] is { Mark: ' ' } tie && IsTie(tie.Lower) && words[at - 2].Mark == ' ' && !StopWords.IsGrammar(words[at - 2].Lower);

    /// <summary>"the deck for the board": what follows is not the thing itself.</summary>
    private static bool IsTie(string lower) => lower is "of" or "for" or "in" or "on" or "with" or "from" or "to" or "about" or "at" or "by";

    private static bool IsArticle(string lower) => lower is "the" or "a" or "an" or "our" or "my" or "your" or "their" or "all";

    private static bool IsOpener(string lower) => lower is "so" or "and" or "but" or "then" or "also" or "think" or "yeah" or "okay" or "well" or "or"
        or "agreed" or "just";
}
