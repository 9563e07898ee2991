using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>Finds terms that are agreed on by the word that closes a bargain: "twelve thousand, hosting included", "deal".</summary>
internal static class Bargains
{
    private const int MostWords = 24;
    private const int LongestClose = 6;

    private static readonly PhraseList Closes = new(
        "deal", "it's a deal", "it is a deal", "you've got a deal", "you got a deal", "you have a deal", "we have a deal", "we've got a deal",
        "done deal", "sold", "let's shake on it", "let's shake on that", "i'll sign that", "we'll sign that", "shake on it");

    private static readonly PhraseList Openings = new("okay", "ok", "yes", "yeah", "alright", "all right", "fine", "good", "great", "then", "well");

    /// <summary>The terms that a sentence names, when the next to speak closes the bargain; null otherwise.</summary>
    public static DecisionForm? In(Sentence sentence, Conversation conversation)
    {
        var next = sentence.Index + 1 < conversation.Sentences.Count ? conversation.Sentences[sentence.Index + 1] : null;
        if (next is null || next.Block == sentence.Block || next.IsQuestion || next.Words.Length > LongestClose || sentence.Words.Length > MostWords)
            return null;
        var at = 0;
        while (Openings.At(next.Words, at) is > 0 and var lead)
            at += lead;
        var from = Math.Min(sentence.Opening, sentence.Words.Length - 1);
        return Closes.At(next.Words, at) > 0 ? new(DecisionKind.Proposal, from, from) { IsBrief = true } : null;
    }
}
