namespace MeetingIntel.Benchmarks.Transcripts;

/// <summary>What kind of transcript is read: how meetings go, and what strains a reader that looks back and forth.</summary>
public enum TalkKind
{
    /// <summary>A sales meeting of several people.</summary>
    Sales,

    /// <summary>One promise, and after it nothing but other days for it.</summary>
    Redating,

    /// <summary>Decisions and reversals, a paragraph each, and nobody named.</summary>
    UnlabelledDecisions,

    /// <summary>One person who never stops.</summary>
    EndlessTurn,

    /// <summary>One person who never stops, as speech recognition without punctuation writes it.</summary>
    EndlessSentence,

    /// <summary>Questions that nobody answers.</summary>
    Questions,
}
