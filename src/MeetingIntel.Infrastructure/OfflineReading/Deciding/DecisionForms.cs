using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>Finds the turns of phrase by which meetings settle things, sentence by sentence.</summary>
internal static class DecisionForms
{
    private const int MostBeforeApproved = 9;

    /// <summary>Words before a phrase by which nothing is settled here and now.</summary>
    private static readonly PhraseList Unsettled = new(
        "if", "whether", "when", "unless", "until", "haven't", "hasn't", "not", "didn't", "never", "last time", "last week", "last month",
        "last meeting", "last year", "previously", "they", "he", "she", "who", "need to", "have to", "before", "could have", "once",
        "would", "might", "what", "wish", "where", "how", "back in", "back then", "originally", "at the time", "ago");

    private static readonly PhraseList RecapOpenings = new("so", "okay", "ok", "right", "alright", "all right", "then");

    /// <summary>What has no place after a recap's opening: what is only told, guessed or done by somebody.</summary>
    private static readonly PhraseList Told = new(
        "a", "an", "to", "been", "had", "got", "no idea", "some", "any", "seen", "talked", "said", "discussed", "about", "only", "two", "three",
        "four", "five", "ten", "time", "you", "it", "that", "this", "questions", "everyone", "everybody");

    private static readonly PhraseList Opening = new(
        "so", "and", "but", "yeah", "yes", "okay", "ok", "well", "now", "then", "right", "alright", "oh", "i think", "i guess", "maybe", "great",
        "good", "wait", "actually");

    /// <summary>What makes a sentence of a few words, which then are more than a thing: "see you then", "that's it then".</summary>
    private static readonly PhraseList Sentential = new(
        "i", "you", "he", "she", "it", "we", "they", "that", "this", "there", "i'll", "i'm", "you're", "it's", "that's", "we'll", "we're", "they're",
        "there's", "let's", "is", "are", "was", "were", "be", "will", "would", "can", "could", "should", "have", "has", "had", "do", "does", "did",
        "don't", "what", "who", "how", "where", "when", "why", "see", "bye", "thanks", "thank", "later", "until", "till", "back", "since", "by",
        "if", "because", "even", "just", "sure", "fine", "talk", "speak", "go", "well", "next", "on");

    /// <summary>The form of a sentence; null when it settles nothing.</summary>
    public static DecisionForm? In(Sentence sentence, DateOnly? day)
    {
        var words = sentence.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (At(sentence, at, day) is { } form)
                return IsHere(sentence, form) ? form : null;
        }

        return Recap(sentence) ?? Approved(sentence);
    }

    private static DecisionForm? At(Sentence sentence, int at, DateOnly? day)
    {
        var words = sentence.Words;
        if (DecisionPhrases.Denials.At(words, at) is > 0 and var denial)
            return new(DecisionKind.Announced, at, at + denial, IsDenied: true);
        if (DecisionPhrases.Announcements.At(words, at) is > 0 and var announcement && !(words[at].Lower is "decided" or "agreed" && at > 0))
            return Asked(sentence, new(DecisionKind.Announced, at, Matter(words, at + announcement, day)));
        if (DecisionPhrases.Settling.At(words, at) > 0)
            return Asked(sentence, new(DecisionKind.Settling, at, at + Lead(words, at)));
        if (words[at].Lower is "we're" && DecisionPhrases.Choosing.At(words, at + 1) > 0)
            return Asked(sentence, new(DecisionKind.Settling, at, at + 1));
        if (DecisionPhrases.Calls.At(words, at) > 0)
            return Asked(sentence, new(DecisionKind.Call, at, at + Lead(words, at)));
        if (DecisionPhrases.Motions.At(words, at) is > 0 and var motion)
            return new(DecisionKind.Motion, at, at + motion);
        if (DecisionPhrases.Proposals.At(words, at) is > 0 and var proposal)
        {
            if (DecisionPhrases.Proposals.At(words, at + proposal) > 0)
                return null;   // begun again: "why don't we, why don't we move it"
            var denied = at + proposal < words.Length && words[at + proposal].Lower is "not";
            return new(DecisionKind.Proposal, at, at + proposal + (denied ? 1 : 0), denied);
        }

        if (at <= 4 && DecisionPhrases.NamedProposals.At(words, at) is > 0 and var named)
            return new(DecisionKind.Proposal, at, at + named) { IsNamed = words[at].Lower.StartsWith('i') };
        if (sentence.IsQuestion && DecisionPhrases.Checks.At(words, at) is > 0 and var check && DecisionPhrases.Choosing.At(words, at + check) > 0)
            return Asked(sentence, new(DecisionKind.Proposal, at, at + check));
        if (at <= 1 && words[at].Lower is "make" && at + 2 < words.Length && words[at + 1].Lower is "it" && NumberWords.At(words, at + 2))
            return new(DecisionKind.Proposal, at, at);
        if (at > 0 && Reversals.Replaces.At(words, 0) > 0 && sentence.Says(at, "make", "it"))
            return new(DecisionKind.Proposal, at, at);
        return at <= 3 && DecisionPhrases.Suggestions.At(words, at) is > 0 and var suggestion
            ? new(DecisionKind.Suggestion, at, at + suggestion)
            : null;
    }

    /// <summary>What is settled outright is only proposed when it is asked; then it is the whole question: "so we're dropping it?"</summary>
    private static DecisionForm? Asked(Sentence sentence, DecisionForm form)
    {
        if (!sentence.IsQuestion)
            return form;
        var at = 0;
        while (at < form.At && Opening.At(sentence.Words, at) is > 0 and var lead)
            at += lead;
        return at == form.At ? form with { Kind = DecisionKind.Proposal, IsBrief = true } : null;
    }

    private static bool IsHere(Sentence sentence, DecisionForm form) =>
        Unsettled.In(sentence.Words, Math.Max(0, form.At - 4), form.At) < 0
            && (form.Kind is DecisionKind.Announced or DecisionKind.Motion || !Housekeeping.Is(sentence, form));

    /// <summary>"So we'll have two tiers then", "so no hardware then", "three sessions then", "Lisbon it is".</summary>
    private static DecisionForm? Recap(Sentence sentence)
    {
        var words = sentence.Words;
        var at = 0;
        while (Opening.At(words, at) is > 0 and var lead)
            at += lead;
        if (at + 1 >= words.Length)
            return null;
        if (words[^1].Lower is "then" && words.Length - at is 3 or 4 or 5 or 6 && Sentential.In(words, at, words.Length) < 0)
            return new(DecisionKind.Proposal, at, at) { IsBrief = true };
        var opens = at > 0 && RecapOpenings.In(words, 0, at) >= 0;
        var closes = words[^1].Lower is "then";
        if ((opens || closes) && words[at].Lower is "no" or "without" && words.Length - at <= 10 && words[at].Mark == ' ')
            return Asked(sentence, new(DecisionKind.Recap, at, at));
        if (words.Length - at <= 8 && EndsIn(words, "it", "is"))
            return Asked(sentence, new(DecisionKind.Settling, at, at) { IsBrief = true });
        if ((opens || closes) && words[at].Lower is "we" && (ActionVerbs.At(words, at + 1) is not null || DecisionPhrases.Choosing.At(words, at + 1) > 0)
            && !Housekeeping.At(words, at + 1) && Told.At(words, at + 2) == 0)
            return Asked(sentence, new(DecisionKind.Recap, at, at + 1));
        var recap = opens ? DecisionPhrases.Recaps.At(words, at) : 0;
        var from = words[at].Lower is "we'll" || words[at + 1].Lower is "will" or "going" or "gonna" ? at + recap : at + 1;
        return recap > 0 && !Housekeeping.At(words, at + recap) && Told.At(words, at + recap) == 0
            ? Asked(sentence, new(DecisionKind.Recap, at, from))
            : null;
    }

    private static bool EndsIn(Word[] words, string first, string second)
    {
        var last = words[^1].Lower is "then" ? words.Length - 2 : words.Length - 1;
        return last >= 2 && words[last].Lower == second && words[last - 1].Lower == first;
    }

    /// <summary>"the budget is approved", "the rollout is off the table", "the board has signed off on it".</summary>
    private static DecisionForm? Approved(Sentence sentence)
    {
        var words = sentence.Words;
        for (var at = 1; at < Math.Min(words.Length, MostBeforeApproved + 1); at++)
        {
            if (((DecisionPhrases.Settled.At(words, at) > 0 && words[at - 1].Lower is "is" or "are" or "that's") || DecisionPhrases.Signed.At(words, at) > 0)
                && Unsettled.In(words, 0, at) < 0 && Stems.In(words, 0, words.Length).Count >= 2 && Array.Exists(words[..at], w => !StopWords.IsIdle(w.Lower)))
                return Asked(sentence, new(DecisionKind.Settling, sentence.Opening, sentence.Opening));
        }

        return null;
    }

    /// <summary>Where what was settled begins: after the day on which it was, in "we decided on Monday to…".</summary>
    private static int Matter(Word[] words, int from, DateOnly? day) =>
        words[from - 1].Lower is "on" && Deadlines.Find(words, from - 1, words.Length, day) is { } settled && settled.From <= from
            && settled.To + 1 < words.Length && words[settled.To].Lower is "to" or "that" or "on"
                ? settled.To + 1
                : from;

    /// <summary>
    /// How many words of "let's go with" or "we're going to go with" stand before the verb that the decision begins with.
    /// </summary>
    private static int Lead(Word[] words, int at)
    {
        var lead = words[at].Lower is "so" || (words[at].Lower is "let" && at + 1 < words.Length && words[at + 1].Lower is "us") ? 2 : 1;
        if (at + 2 < words.Length && words[at + 1].Lower is "say" && words[at + 2].Lower is "we")
            return 3;
        while (at + lead < words.Length && words[at + lead].Lower is "will" or "are" or "going" or "to" or "gonna"
            && !(words[at + lead].Lower is "going" && at + lead + 1 < words.Length && words[at + lead + 1].Lower is "with" or "for" or "ahead"))
            lead++;
        return lead;
    }
}
