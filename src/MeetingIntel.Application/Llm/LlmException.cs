namespace MeetingIntel.Application.Llm;

/// <summary>A model gave no answer.</summary>
public sealed class LlmException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="kind">Why there is no answer.</param>
    /// <param name="message">The truth in one line, safe to show to a caller: no prompt, transcript, answer or key.</param>
    /// <param name="retryAfter">How long the provider, or the open circuit, asks to wait; null when nothing was asked.</param>
    /// <param name="isTransient">Whether asking again now may help; by default the kind says so.</param>
    /// <param name="innerException">What it came from.</param>
    public LlmException(
        LlmFailureKind kind, string message, TimeSpan? retryAfter = null, bool? isTransient = null, Exception? innerException = null)
        : base(message, innerException) =>
        (Kind, RetryAfter, IsTransient) = (kind, retryAfter, isTransient ?? kind is not (LlmFailureKind.InvalidRequest or LlmFailureKind.Refused));

    /// <summary>Why there is no answer.</summary>
    public LlmFailureKind Kind { get; }

    /// <summary>Whether asking again now may help. An open circuit, exhausted tries and a reached deadline are not transient.</summary>
    public bool IsTransient { get; }

    /// <summary>Whether waiting cannot mend it: the request or the settings must change first.</summary>
    public bool IsPermanent => Kind is LlmFailureKind.InvalidRequest or LlmFailureKind.Refused;

    /// <summary>Whether no call was made because the circuit to the provider is open; <see cref="RetryAfter"/> is then the rest of the break.</summary>
    public bool IsCircuitOpen { get; init; }

    /// <summary>How long to wait before asking again, if anyone said.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>
    /// What to tell the model about its answer when it is asked again; null when there is nothing to tell. It may speak of the answer's
    /// content, so it goes back to the model and nowhere else.
    /// </summary>
    public string? Correction { get; init; }

    /// <summary>
    /// What whoever runs the service can mend, in a sentence that names the setting; null when there is nothing to mend. Safe to show.
    /// </summary>
    public string? Remedy { get; init; }

    /// <summary>What the failed call cost in tokens: an answer that cannot be used is paid for all the same.</summary>
    public LlmTokens Tokens { get; init; }
}
