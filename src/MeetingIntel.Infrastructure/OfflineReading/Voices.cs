namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Whom "I" and "you" mean in a task that is read by a third person.</summary>
/// <param name="Speaker">Who speaks; null when unknown.</param>
/// <param name="Owner">Who is to do it; null when nobody in particular.</param>
/// <param name="Hearer">Who is spoken to; null when that is not certain.</param>
internal sealed record Voices(string? Speaker, string? Owner, string? Hearer)
{
    /// <summary>Whether a word goes without saying: "send you the report" when nobody in particular is spoken to.</summary>
    public bool Drops(Word[] words, int at, int verb)
    {
        if (words[at].Lower is "you" && (Hearer is null || Hearer == Owner))
            return at == verb + 1 || words[at - 1].Lower is "to" or "for";
        return words[at].Lower is "guys" or "y'all" || (words[at].Lower is "myself" or "personally");
    }

    /// <summary>The verb after "we" as it stands after "the team".</summary>
    public static string OfTeam(Word word) => word.Lower switch
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
    public string? Said(Word word)
    {
        var mine = Owner is not null && Speaker == Owner;
        var yours = Hearer is null || Hearer == Owner;
        var speaker = Speaker is null ? "the speaker" : People.ShortName(Speaker);
        var hearer = Hearer is null ? "them" : People.ShortName(Hearer);
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
            "you" => yours ? "them" : hearer,
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
