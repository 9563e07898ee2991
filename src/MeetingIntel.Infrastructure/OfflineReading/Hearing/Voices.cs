using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Whom "I" and "you" mean in a task that is read by a third person.</summary>
/// <param name="Speaker">Who speaks; null when unknown.</param>
/// <param name="Owner">Who is to do it; null when nobody in particular.</param>
/// <param name="Hearer">Who is spoken to; null when that is not certain.</param>
internal sealed record Voices(string? Speaker, string? Owner, string? Hearer)
{
    /// <summary>Verbs that stand without the one who is given to: "send the report".</summary>
    private static readonly FrozenSet<string> Gives = FrozenSet.ToFrozenSet(
        ["send", "sending", "resend", "forward", "give", "get", "bring", "write", "email", "mail", "draft", "prepare", "make", "build",
            "buy", "order", "share", "provide", "post", "dm", "show", "have"]);

    /// <summary>Whether a word goes without saying: "send you the report" when nobody in particular is spoken to.</summary>
    public bool Drops(Word[] words, int at, int verb)
    {
        if (words[at].Lower is "you" && (Hearer is null || Hearer == Owner))
            return (at == verb + 1 && Gives.Contains(words[verb].Lower)) || words[at - 1].Lower is "to" or "for"
                || (words[at - 1].Lower is "with" && words[verb].Lower is "share" or "sharing");
        return words[at].Lower is "guys" or "y'all" or "myself" or "personally"
            || (words[at].Lower is "all" && words[at - 1].Lower is "you");
    }

    /// <summary>
    /// A verb after a pronoun that was replaced, as it stands after what replaced it: "we have" as "the team has", "I was" as "they
    /// were". Null when nothing is to be changed; after "how can we" nothing is.
    /// </summary>
    public string? Agreeing(Word[] words, int at) => words[at - 1].Lower switch
    {
        "we" when at < 2 || words[at - 2].Lower is not ("can" or "could" or "do" or "did" or "should" or "will" or "would" or "might" or "may")
            => OfTeam(words[at]),
        "i" when Owner is not null && Speaker == Owner => words[at].Lower switch
        {
            "was" => "were",
            "am" => "are",
            _ => null,
        },
        _ => null,
    };

    private static string OfTeam(Word word) => word.Lower switch
    {
        "have" => "has",
        "are" => "is",
        "were" => "was",
        "do" => "does",
        "don't" => "doesn't",
        "haven't" => "hasn't",
        "need" => "needs",
        "want" => "wants",
        "think" => "thinks",
        _ => word.Text,
    };

    /// <summary>What a pronoun is in the task; null for any other word.</summary>
    public string? Said(Word[] words, int at)
    {
        var word = words[at];
        var mine = Owner is not null && Speaker == Owner;
        var yours = Hearer is null || Hearer == Owner;
        var speaker = Speaker is null ? "the speaker" : People.ShortName(Speaker);
        var hearer = Hearer is null ? "them" : People.ShortName(Hearer);
        var isSubject = words[at - 1].Lower is "that" or "if" or "as" or "when" or "after" or "what" or "where" or "until" or "whether"
            or "so" or "because" or "before" or "how" or "which" or "once";
        return word.Lower switch
        {
            "i" => mine ? "they" : speaker,
            "i'm" => mine ? "they are" : speaker + " is",
            "i've" => mine ? "they have" : speaker + " has",
            "i'd" => mine ? "they would" : speaker + " would",
            "i'll" => mine ? "they will" : speaker + " will",
            "me" => mine ? "them" : speaker,
            "my" => mine ? "their" : speaker + "'s",
            "mine" => mine ? "theirs" : speaker + "'s",
            "you" when words[at - 1].Lower is "of" && at > 1 && words[at - 2].Lower is "two" or "both" or "all" or "each" or "one" => "them",
            "you" => !yours ? hearer : isSubject ? "they" : "them",
            "your" => yours ? "their" : hearer + "'s",
            "yours" => yours ? "theirs" : hearer + "'s",
            "you're" => yours ? "they are" : hearer + " is",
            "you've" => yours ? "they have" : hearer + " has",
            "you'd" => yours ? "they would" : hearer + " would",
            "you'll" => yours ? "they will" : hearer + " will",
            "us" => "the team",
            "our" => "the",
            "we" => "the team",
            "we're" => "the team is",
            "we've" => "the team has",
            "we'll" => "the team will",
            "we'd" => "the team would",
            _ => null,
        };
    }
}
