using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Verbs of things that are done after a meeting.</summary>
internal static class ActionVerbs
{
    private static readonly FrozenSet<string> Strong = FrozenSet.ToFrozenSet("""
        send resend email e-mail mail forward circulate distribute draft write rewrite prepare create build schedule reschedule book
        arrange organize organise update review investigate research test fix publish upload post contact ping message dm connect
        introduce invite confirm clarify verify finish complete finalize finalise submit file merge deploy ship release deliver circle
        onboard order buy pay sign approve refund migrate configure install troubleshoot debug escalate coordinate align sync revise
        refine revisit double-check chase nudge remind print scan document record implement develop design propose collect gather compile
        compare analyze analyse evaluate assess estimate calculate recruit hire interview negotiate outline summarize summarise translate
        attach assign ensure audit cancel reimburse invoice quote announce draw sketch rename replace remove benchmark reproduce measure
        recheck rerun prototype define specify list transcribe patch provision renew register apply cost price correct adjust resolve
        export import reconcile forecast enrich simulate validate certify countersign amend redraft transfer activate deactivate disable unblock unlock
        upgrade downgrade uninstall backfill deprecate archive rebook relocate repair inspect enrol enroll procure replenish deduplicate restore restart reset
        solve renegotiate shortlist rework reply respond translate notify inform request route set-up hand-deliver bring
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the place of an unknown verb says for a task.</summary>
    public const double Deed = 0.95;

    private static readonly FrozenSet<string> Weak = FrozenSet.ToFrozenSet("""
        share check add change move use start continue support explore plan keep do make handle own lead provide raise discuss consider
        track monitor report present push note pull choose decide pick map train host enable open close read study call ask help
        tag convert integrate include extend expand reduce improve work produce get
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Verbs that mean a task only with the words after them.</summary>
    private static readonly PhraseList Phrasal = new(
        "put together", "put up", "put in", "set up", "follow up", "follow-up", "get back to", "get back", "get in touch",
        "get in contact", "get hold of", "reach out", "look into", "look at", "look up", "look for", "look over", "find out",
        "figure out", "work on", "work with", "work out", "talk to", "talk with", "speak to", "speak with", "chat with", "check with",
        "check in with", "check on", "check if", "check whether", "check in", "take care of", "take ownership of", "take a look",
        "take a stab", "take over", "take on", "bring up", "bring back", "come back to", "come back with", "come up with", "go over",
        "go back to", "start working on", "start to work on", "focus on", "work through", "walk them through", "make sure", "loop in",
        "sort out", "write up", "draw up", "pull together", "send out", "send over", "fill in", "fill out", "sign off", "pick up",
        "see if", "see whether", "double check", "run it by", "let you know", "let them know", "let him know", "let her know",
        "let everyone know", "let everybody know", "let the team know", "let people know", "keep you posted", "keep you updated",
        "keep everyone updated", "touch base", "think about", "leave a comment", "dig into", "hand over", "meet with", "give feedback",
        "give you feedback", "give folks access", "give them access", "give him access", "give her access", "give everyone access",
        "give people access", "get you access", "get them access", "get you the", "get them the", "give you a call", "give him a call", "give her a call",
        "give them a call", "give you access",
        "provide feedback", "share feedback", "open an issue", "open a ticket", "open a pr", "create an issue", "add it to", "put it on",
        "put that on", "roll out", "spin up", "ask around", "read through", "write down",
        "have a word with", "have a chat with", "have a call with", "have a talk with", "have a conversation with", "put the two of you in touch",
        "put both of you in touch", "put you two in touch", "put you both in touch",
        "put you in touch", "put them in touch", "put him in touch", "put her in touch", "put us in touch", "put me in touch");

    private static readonly PhraseList Between = new(
        "just", "also", "probably", "definitely", "then", "actually", "certainly", "finally", "gladly", "happily", "personally", "be happy to",
        "be glad to", "quickly", "really", "still", "always", "try to", "try and", "go and", "come and", "be able to", "have to",
        "need to", "want to", "like to", "likely", "hopefully", "simply", "maybe", "first", "again", "of course", "go ahead and",
        "be sure to", "myself", "basically", "obviously", "make sure to", "make sure i", "make sure we", "make sure that i",
        "make sure that we", "make sure you", "take the action to", "aim to", "please", "kindly", "absolutely", "also", "either",
        "do my best to", "all", "both", "be", "at least");

    private static readonly PhraseList Hedges = new("probably", "maybe", "hopefully", "likely", "try to", "try and", "be able to",
        "want to", "like to", "either");

    /// <summary>
    /// The verb of a task at <paramref name="at"/>, adverbs before it skipped: where it begins, what it is in its plain form, how well
    /// it speaks for a task (from 1 down). Null when there is none.
    /// </summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where the verb or the first adverb stands.</param>
    /// <param name="progressive">Whether it must be a form in -ing.</param>
    public static ActionVerb? At(Word[] words, int at, bool progressive = false) => Find(words, at, progressive, isVerbPlace: false);

    /// <summary>
    /// The verb of a task where only a verb can stand, as after "I'll" or "can you": there it need not be a known one, so long as
    /// something is done with a thing.
    /// </summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where the verb or the first adverb stands.</param>
    /// <param name="progressive">Whether it must be a form in -ing.</param>
    public static ActionVerb? BehindCue(Word[] words, int at, bool progressive = false) => Find(words, at, progressive, isVerbPlace: true);

    private static ActionVerb? Find(Word[] words, int at, bool progressive, bool isVerbPlace)
    {
        var doubt = 0.0;
        while (Between.At(words, at) is > 0 and var skip)
        {
            if (Hedges.At(words, at) > 0)
                doubt += 0.1;
            doubt += words[at].Lower == "quickly" ? 0.6 : 0;   // "I'll quickly show": now; "I'll make sure it goes out quickly": later
            progressive |= words[at + skip - 1].Lower == "be";
            at += skip;
        }

        if (at >= words.Length)
            return null;
        if (at + 2 < words.Length && Strong.Contains(words[at].Lower) && Strong.Contains(words[at + 1].Lower)
            && words[at + 2].Lower is "the" or "a" or "an" or "our" or "my" or "your" or "this" or "that")
            at++;   // "I'll update, submit the proposal": the speaker put it better
        while (isVerbPlace && at + 1 < words.Length && words[at].Lower is { Length: > 4 } manner && manner.EndsWith("ly", StringComparison.Ordinal)
            && manner is not ("apply" or "reply" or "supply" or "comply" or "multiply" or "assembly"))
            at++;   // "I'll carefully repaint"
        if (isVerbPlace && !progressive && (Deeds.Handing(words, at) ?? LightVerbs.At(words, at)) is { } handing)
            return handing with { Weight = handing.Weight - doubt };
        var plain = progressive ? PlainForm(words[at].Lower) ?? (isVerbPlace ? Participles.OfProgressive(words[at].Lower) : null) : words[at].Lower;
        if (plain is null || OnTheSpot.Begins(words, at) || IsNoTask(plain, words, at))
            return null;
        if (plain is "have" or "get" && Phrasal.At(words, at) == 0)
            return new ActionVerb(at, plain, 0.3 - doubt);
        if (Phrasal.At(words, at) > 0 || (progressive && IsPhrasal(plain, words, at)))
            return new ActionVerb(at, plain, (IsWeakPhrase(words, at) ? 0.85 : 1) - doubt);
        if (Strong.Contains(plain) || IsSplit(words, at))
            return new ActionVerb(at, plain, 1 - doubt);
        if (Weak.Contains(plain))
            return new ActionVerb(at, plain, 0.8 - doubt);
        return isVerbPlace && (at == 0 || !words[at].IsCapital) && Deeds.Is(plain, words, at) ? new ActionVerb(at, plain, Deed - doubt) : null;
    }

    /// <summary>The verb whose participle stands at <paramref name="at"/>, as in "will be sent"; null when there is none.</summary>
    public static ActionVerb? Participle(Word[] words, int at)
    {
        while (at < words.Length && words[at].Lower is "also" or "then" or "probably" or "already" or "all" or "still")
            at++;
        if (at >= words.Length)
            return null;
        if (Participles.PlainForms(words[at].Lower).FirstOrDefault(IsPlainAt) is not { } plain)
            return Participles.OfPast(words[at].Lower) is { } deed && !Deeds.IsNone(deed) ? new ActionVerb(at, deed, Deed) : null;
        return new ActionVerb(at, plain, Strong.Contains(plain) || Phrasal.At(words, at) > 0 || IsPhrasal(plain, words, at) ? 1 : 0.8);

        bool IsPlainAt(string form) => Strong.Contains(form) || Weak.Contains(form) || Phrasal.At(words, at) > 0 || IsPhrasal(form, words, at);
    }

    /// <summary>"call it done" calls nobody, "start product" starts nothing, and "add, I agree" goes on with a sentence.</summary>
    private static bool IsNoTask(string plain, Word[] words, int at)
    {
        if (at + 1 >= words.Length)
            return false;
        var next = words[at + 1];
        return (plain, next.Lower) switch
        {
            (_, "is" or "are" or "was" or "were" or "will" or "would" or "has" or "i" or "we" or "i'm" or "i've" or "he" or "she") => true,
            ("assign", _) => next.IsCapital && (at + 2 >= words.Length || words[at + 2].Lower is not ("to" or "as")),
            ("call", "him" or "her" or "them" or "the" or "our" or "your" or "back" or "up" or "my" or "their" or "you") => false,
            ("call", _) => !next.IsCapital && StopWords.IsIdle(next.Lower),   // "call it a day"
            ("start", "the" or "a" or "an" or "our" or "your" or "that") => false,
            ("start", _) => !next.Lower.EndsWith("ing", StringComparison.Ordinal),
            _ => false,
        };
    }

    /// <summary>"put the quote together": a verb whose other part comes after its thing.</summary>
    private static bool IsSplit(Word[] words, int at)
    {
        for (var i = at + 2; i < Math.Min(words.Length, at + 7); i++)
        {
            var isPart = (words[at].Lower, words[i].Lower) is ("put" or "pull", "together") or ("look" or "clean" or "tidy" or "wrap" or "back",
                "up") or ("check" or "try" or "point" or "hand", "out") or ("set" or "write" or "draw" or "pick", "up")
                or ("sort" or "fill" or "roll", "out") or ("fill", "in");
            if (isPart)
                return true;
            if (words[i].Mark != ' ')
                return false;
        }

        return false;
    }

    private static bool IsWeakPhrase(Word[] words, int at) =>
        words[at].Lower is "think" or "look" or "work" or "keep" or "see" or "give" or "come" or "put" or "pick" or "take" or "go"
            or "let" or "read";

    private static bool IsPhrasal(string plain, Word[] words, int at) =>
        at + 1 < words.Length && plain is "reach" or "follow" or "look" or "set" or "put"
            && words[at + 1].Lower is "out" or "up" or "into" or "together";

    /// <summary>"sending" as "send"; null when the word is no known verb with -ing.</summary>
    private static string? PlainForm(string lower)
    {
        if (!lower.EndsWith("ing", StringComparison.Ordinal) || lower.Length < 6)
            return null;
        var stem = lower[..^3];
        string[] forms = [stem, stem + "e", stem[..^1]];
        return forms.FirstOrDefault(f => Strong.Contains(f) || Weak.Contains(f) || f is "reach" or "follow" or "look" or "set" or "put");
    }
}
