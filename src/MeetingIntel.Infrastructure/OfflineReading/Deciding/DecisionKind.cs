namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>In which way a sentence settles something.</summary>
internal enum DecisionKind
{
    /// <summary>It tells that something is settled: "we decided to…". Nobody has to agree.</summary>
    Announced,

    /// <summary>It settles as it speaks: "we'll go with…". It stands unless somebody objects.</summary>
    Settling,

    /// <summary>It calls on the others to settle: "let's go with…". It stands when somebody nods, and in a long talk unless somebody objects.</summary>
    Call,

    /// <summary>It sums up what was said before: "so we'll have…". It stands when somebody nods, or when it ends in "then".</summary>
    Recap,

    /// <summary>It proposes: "why don't we…", "so we're dropping it?". It stands when somebody agrees.</summary>
    Proposal,

    /// <summary>It asks what is possible: "we could…". It stands when somebody agrees in so many words.</summary>
    Suggestion,

    /// <summary>It is a motion: "I move that…". It stands when it is carried.</summary>
    Motion,
}
