using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// What a speaker offers to do: "shall I book…", "do you want me to…", "I could…". It is taken on once the offer is accepted.
/// </summary>
/// <param name="conversation">What was said.</param>
/// <param name="maker">Makes the promises.</param>
internal sealed class Offers(Conversation conversation, PromiseMaker maker)
{
    private static readonly PhraseList Cues = new(
        "shall i", "should i", "want me to", "would you like me to", "you'd like me to", "need me to", "can i", "could i", "may i",
        "why don't i", "how about i", "what if i", "i could");

    /// <summary>"Can I send you the deck?" offers, "Can I book the room?" asks for leave: both bind only with a verb that says enough.</summary>
    private const double LeastWeight = 0.97;

    /// <summary>"Shall I laminate it?" can only be an offer.</summary>
    private const double LeastOffered = 0.85;

    /// <summary>"Should I add the sessions?" asks what to do.</summary>
    private const double LeastAsked = 0.8;

    private readonly Replies _replies = new(conversation);
    private readonly Sequel _sequel = new(conversation);

    /// <summary>The offer that begins at a place of a sentence; null when none does.</summary>
    public Found? At(Sentence sentence, int at)
    {
        var words = sentence.Words;
        if (Cues.At(words, at) is not (> 0 and var length) || ActionVerbs.BehindCue(words, at + length) is not { } verb
            || verb.Weight < (words[at].Lower is "can" or "could" or "may" ? LeastWeight
                : words[at].Lower is "shall" or "should" ? LeastAsked : LeastOffered)
            || (at > 0 && words[at - 1].Mark == ' '
                && words[at - 1].Lower is "if" or "wish" or "how" or "what" or "where" or "when" or "which")
            || (at > 1 && words[at - 1] is { Mark: ' ', Lower: "so" }))   // "so should I…" at the beginning is asked
            return null;
        var answer = _replies.To(sentence);
        var promise = answer.IsYes && answer.By != sentence.Speaker
            ? maker.Make(new Clause(sentence, at, verb), sentence.Speaker, answer.By, 0.6)
            : null;
        return new Found(promise is null ? null : _sequel.End(answer.AddedTo(promise, conversation.Day)), Clauses.EndOf(words, verb.At));
    }
}
