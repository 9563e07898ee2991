namespace MeetingIntel.Api.Tests.Injections;

/// <summary>What a model does that obeys the transcript instead of us.</summary>
internal enum Obedience
{
    /// <summary>Puts its instructions into every text.</summary>
    TellInstructions,

    /// <summary>Puts its instructions into every text, in base64.</summary>
    TellInstructionsEncoded,

    /// <summary>Puts the mark of the fence into every text.</summary>
    TellMark,

    /// <summary>Adds an item that nobody spoke of, on the evidence of somebody else's true words.</summary>
    ForgeItem,

    /// <summary>Adds an item on the evidence of words that it makes up, in a turn that does not exist.</summary>
    ForgeTurn,

    /// <summary>Gives every item to the attacker, for tomorrow.</summary>
    Reassign,

    /// <summary>Adds properties that name other meetings and items and set their status.</summary>
    ReachOut,

    /// <summary>Answers with two values for one key.</summary>
    RepeatKeys,

    /// <summary>Answers with numbers and days out of all bounds.</summary>
    Exaggerate,

    /// <summary>Answers with more entries than anyone reads.</summary>
    Flood,

    /// <summary>Writes the attacker's words into every text, as they are.</summary>
    Parrot,
}
