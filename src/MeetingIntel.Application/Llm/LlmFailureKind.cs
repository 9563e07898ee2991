namespace MeetingIntel.Application.Llm;

/// <summary>Why there is no answer.</summary>
public enum LlmFailureKind
{
    /// <summary>The provider asks for fewer calls (429).</summary>
    RateLimited,

    /// <summary>The answer did not come in time.</summary>
    TimedOut,

    /// <summary>The provider is down, or we hold back because it was (an open circuit).</summary>
    Unavailable,

    /// <summary>The answer is not JSON, or not in the form that was asked for.</summary>
    MalformedAnswer,

    /// <summary>The provider cannot take the request as it is (400, 404).</summary>
    InvalidRequest,

    /// <summary>The provider will not answer: no valid key (401), no right (403), or its content filter.</summary>
    Refused,
}
