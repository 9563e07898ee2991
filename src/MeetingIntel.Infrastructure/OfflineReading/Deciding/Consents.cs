using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>
/// Finds what is settled by the word of consent alone, however it was put: terms by "deal", a rule for all by "agreed". An opinion that is
/// shared, a promise and a fact are none.
/// </summary>
internal static class Consents
{
    private const int MostWords = 24;
    private const int LongestConsent = 7;

    /// <summary>What closes a bargain, whatever was offered.</summary>
    private static readonly PhraseList Bargains = new(
        "deal", "it's a deal", "it is a deal", "you've got a deal", "you got a deal", "you have a deal", "we have a deal", "we've got a deal",
        "done deal", "sold", "let's shake on it", "let's shake on that", "i'll sign that", "we'll sign that", "shake on it");

    /// <summary>What consents to a plan or a rule.</summary>
    private static readonly PhraseList Agreements = new(
        "agreed", "done", "settled", "all agreed", "nobody minds", "nobody objects", "no objections", "no objection", "so be it", "let's do that",
        "let's do it", "fine by me", "fine with me", "fine for me", "works for me", "works for us", "go ahead", "by all means", "please do", "that's agreed",
        "then it's agreed", "that's settled", "we're agreed", "okay with me", "ok with me", "okay by me", "no complaints", "count me in", "that works",
        "sounds like a plan", "i'm fine with that", "we're fine with that", "i can live with that", "we can live with that", "perfect");

    private static readonly PhraseList Openings = new(
        "okay", "ok", "yes", "yeah", "yep", "alright", "all right", "fine", "good", "great", "then", "well", "sure", "right");

    /// <summary>What makes a statement a plan or a rule.</summary>
    private static readonly PhraseList Plans = new(
        "we", "we'd", "we'll", "we're", "our", "every", "each", "from now on", "from today", "as of", "no more", "will", "must", "only", "nobody",
        "everybody", "everyone", "off the table", "in future", "in the future");

    /// <summary>What makes it something else: past, guess, hope, or what is done by the speaker alone.</summary>
    private static readonly PhraseList NoPlans = new(
        "was", "were", "had", "did", "didn't", "went", "said", "told", "i'll", "i'm", "i've", "i was", "we have been", "we've been", "hope", "maybe",
        "might", "will do", "think", "thought", "probably", "wish", "like", "love", "see", "know", "feel", "need", "want", "thank", "thanks", "please", "made", "got",
        "came", "we've", "too", "can't", "don't", "i");

    /// <summary>What a plan begins with: "then Ana leads the project".</summary>
    private static readonly PhraseList PlanOpenings = new("then", "so then", "okay then", "so");

    private static readonly PhraseList Leads = new("so", "and", "but", "okay", "ok", "well", "right", "then", "now", "yes", "yeah");

    /// <summary>The plan that a sentence tells, when the next to speak consents to it; null otherwise.</summary>
    public static DecisionForm? In(Sentence sentence, Conversation conversation)
    {
        var words = sentence.Words;
        var next = sentence.Index + 1 < conversation.Sentences.Count ? conversation.Sentences[sentence.Index + 1] : null;
        if (next is null || next.Block == sentence.Block || next.IsQuestion || next.Words.Length > LongestConsent || words.Length > MostWords)
            return null;
        var at = 0;
        while (Openings.At(next.Words, at) is > 0 and var lead)
            at += lead;
        var from = 0;
        while (from < words.Length - 1 && Leads.At(words, from) > 0)
            from++;
        if (words[from].Lower is "unless" or "for" && Array.FindIndex(words, from, w => w.Mark == ',') is >= 0 and var comma && comma < words.Length - 2)
            from = comma + 1;
        if (Bargains.At(next.Words, at) > 0)
            return new(DecisionKind.Proposal, from, from) { IsBrief = true };
        var isPlan = !sentence.IsQuestion && !NoPlans.In(sentence) && (Plans.In(sentence) || PlanOpenings.At(words, 0) > 0);
        return isPlan && Agreements.At(next.Words, at) > 0 ? new(DecisionKind.Proposal, from, from) : null;
    }
}
