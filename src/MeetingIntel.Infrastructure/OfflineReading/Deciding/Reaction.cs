namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>How the others take what somebody said.</summary>
internal enum Reaction
{
    /// <summary>Nobody says.</summary>
    None,

    /// <summary>"Yeah", "okay": it may only mean that it was heard.</summary>
    Nod,

    /// <summary>"Sounds good", "fine by me".</summary>
    Agreement,

    /// <summary>"I'm not sure", "yeah, but…".</summary>
    Objection,
}
