namespace MeetingIntel.Infrastructure.Llm.Providers;

/// <summary>Why a provider refused, where its status alone does not say.</summary>
internal enum RefusalCause
{
    /// <summary>The body says nothing that we know.</summary>
    None,

    /// <summary>A filter held back the prompt or the answer.</summary>
    ContentFilter,

    /// <summary>The account has no credit left, or reached a limit of what it may spend.</summary>
    NoCredit,

    /// <summary>The prompt is longer than the model, or its server, takes.</summary>
    TooLong,
}
