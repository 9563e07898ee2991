using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Verbs of things that are done after a meeting, and what people only say they do within it.</summary>
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
        "give people access", "get you access", "get them access", "get you the", "get them the", "give you a call", "give him a call", "give her a call", "give them a call", "give you access",
        "provide feedback", "share feedback", "open an issue", "open a ticket", "open a pr", "create an issue", "add it to", "put it on",
        "put that on", "roll out", "spin up", "ask around", "read through", "write down");

    /// <summary>What happens before everybody's eyes, or never was a task.</summary>
    private static readonly PhraseList Presently = new(
        "share my screen", "share the screen", "share screen", "share a screen", "share your", "share a window", "share this window", "correct me", "share this screen", "share my", "go ahead", "pass it",
        "hand it over", "hand over to", "turn it over", "throw it over", "kick it", "kick us off", "start with", "start off", "start by",
        "start it", "start from", "start the meeting", "start the recording", "start the call", "start recording", "start now",
            "start to", "start here", "start this", "start sharing", "keep it short", "keep it brief", "keep it quick", "keep going",
        "keep this short", "keep moving", "make it quick", "make it brief", "make this quick", "make a note", "add that", "add to that",
        "add one", "add on", "add a little", "add just", "add something", "add here", "ask you", "ask a", "ask one", "ask if anyone",
        "ask anyone", "ask everyone", "ask folks", "ask people", "ask this", "ask that", "ask everybody", "ask about", "open up",
        "open it up", "open the floor", "open it", "call on", "call out", "call it", "bring up one", "read it out", "read out", "read it",
        "read this", "check my notes", "use this", "note that", "do that", "do it", "do this", "do my", "do a quick", "do what", "do our",
        "do the same", "do so", "do some", "do a little", "do a", "get started", "get going", "get into", "get to", "get it", "get that",
        "get the", "get a", "get my", "get this", "get some", "get there", "get through", "get rid", "get more", "get in", "move on",
        "move over", "move forward", "move to", "move along", "move it", "move quickly", "drop it in", "drop it into", "drop that in",
        "drop off", "drop a link", "drop the link", "drop this in", "drop my", "post it in the chat", "put it in the chat", "help you",
        "help with", "present my", "present this", "present it", "continue to", "continue on", "continue with", "make it", "make that",
        "make the", "make a", "make my", "make this", "make some", "make an", "make things", "make more", "report back", "work that",
        "introduce myself", "pull up", "pull it up", "pull that", "pick on", "pick it", "bring it up", "bring it back", "call you", "use that", "use the",
        "use it", "keep it", "keep that", "keep on", "keep an", "keep doing", "keep working", "keep the", "own it", "list out",
        "record this meeting", "record the meeting", "record it", "outline the", "summarize what", "summarise what", "quote you",
        "connect to", "price it", "ping pong", "address that", "cover that", "go over this", "go over that", "go over it", "go over my",
        "go over the agenda", "go over your", "add as", "distribute now", "keep ahead", "share my", "share a bit", "share a little",
        "share some", "share it with you now", "share something", "share one", "share what", "share here", "share real", "share quickly",
        "share that here", "share this with you", "look at this", "look at that", "look at it", "look for the", "think about it",
        "think about that", "set up here", "update you", "update everyone", "summarize", "record", "assign this", "assign it",
        "assign that", "assign these", "assign to", "assign myself", "assign both", "apply a label", "add the label", "add a label",
        "send it as", "put it as", "put this as", "put that as", "put it in", "talk to you", "talk with you", "talk to everyone",
        "talk to everybody", "talk to all", "talk soon", "go back to sharing", "go back to the", "go back to my", "go back to this",
        "go over some", "go over the", "go over what", "go over these", "request all", "request everyone", "request everybody",
        "request that everyone", "remind everyone", "remind everybody", "remind folks", "do one", "do all", "keep this", "present some",
        "present the agenda", "outline what", "call for", "invite you to speak", "invite up", "hand you", "hand the mic", "hand it", "hand this",
        "change gears", "close the tab", "look for you", "assign him", "assign her", "assign them", "list the agenda", "outline some of");

    /// <summary>Signs that it is done on the spot.</summary>
    private static readonly PhraseList OnTheSpot = new(
        "right now", "in the chat", "into the chat", "to the chat", "in chat", "real quick", "really quick", "my screen",
        "on screen", "the screen", "on the call right", "as we speak", "in a second", "in a minute", "for a second", "in just a second",
        "for a minute", "now so", "at this point", "later in this call", "later on in", "later in the meeting",
        "during this", "live here", "in this meeting", "on this call", "at the end of this call", "in this window", "on my screen",
        "real fast", "really fast", "for the record", "to the screen");

    private static readonly PhraseList Between = new(
        "just", "also", "probably", "definitely", "then", "actually", "certainly", "finally", "gladly", "happily", "personally", "be happy to",
        "be glad to", "quickly", "really", "still", "always", "try to", "try and", "go and", "come and", "be able to", "have to",
        "need to", "want to", "like to", "likely", "hopefully", "simply", "maybe", "first", "again", "of course", "go ahead and",
        "be sure to", "myself", "basically", "obviously", "make sure to", "make sure i", "make sure we", "make sure that i",
        "make sure that we", "make sure you", "take the action to", "aim to", "please", "kindly", "absolutely", "also", "either",
        "do my best to", "all", "both", "be");

    private static readonly PhraseList Hedges = new("probably", "maybe", "hopefully", "likely", "try to", "try and", "be able to",
        "want to", "like to", "either");

    /// <summary>
    /// The verb of a task at <paramref name="at"/>, adverbs before it skipped: where it begins, what it is in its plain form, how well
    /// it speaks for a task (from 1 down). Null when there is none.
    /// </summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where the verb or the first adverb stands.</param>
    /// <param name="progressive">Whether it must be a form in -ing.</param>
    public static ActionVerb? At(Word[] words, int at, bool progressive = false)
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
        var plain = progressive ? PlainForm(words[at].Lower) : words[at].Lower;
        if (plain is null || Presently.At(words, at) > 0 || IsNoTask(plain, words, at))
            return null;
        if (plain == "have" || (plain == "get" && Phrasal.At(words, at) == 0))
            return new ActionVerb(at, plain, 0.3 - doubt);
        if (Phrasal.At(words, at) > 0 || (progressive && IsPhrasal(plain, words, at)))
            return new ActionVerb(at, plain, (IsWeakPhrase(words, at) ? 0.85 : 1) - doubt);
        if (Strong.Contains(plain) || IsSplit(words, at))
            return new ActionVerb(at, plain, 1 - doubt);
        return Weak.Contains(plain) ? new ActionVerb(at, plain, 0.8 - doubt) : null;
    }

    /// <summary>The verb whose participle stands at <paramref name="at"/>, as in "will be sent"; null when there is none.</summary>
    public static ActionVerb? Participle(Word[] words, int at)
    {
        while (at < words.Length && words[at].Lower is "also" or "then" or "probably" or "already" or "all" or "still")
            at++;
        if (at >= words.Length || Participles.PlainForms(words[at].Lower).FirstOrDefault(IsPlainAt) is not { } plain)
            return null;
        return new ActionVerb(at, plain, Strong.Contains(plain) || Phrasal.At(words, at) > 0 || IsPhrasal(plain, words, at) ? 1 : 0.8);

        bool IsPlainAt(string form) => Strong.Contains(form) || Weak.Contains(form) || Phrasal.At(words, at) > 0 || IsPhrasal(form, words, at);
    }

    /// <summary>Whether a clause tells of something that is done while it is said.</summary>
    public static bool IsOnTheSpot(Word[] words, int from, int to)
    {
        if (OnTheSpot.In(words, from, to) >= 0)
            return true;
        // "take the floor", but "email the floor plans"
        var last = Math.Min(to, words.Length) - 1;
        return last > from && words[last].Lower is "floor" && words[last - 1].Lower is "the";
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
            ("call", "him" or "her" or "them" or "the" or "our" or "your" or "back" or "up" or "my" or "their") => false,
            ("call", _) => !next.IsCapital,
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
            var isPart = (words[at].Lower, words[i].Lower) is ("put" or "pull", "together") or ("set" or "write" or "draw" or "pick", "up")
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
