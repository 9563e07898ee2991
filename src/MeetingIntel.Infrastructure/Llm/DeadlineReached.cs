using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>The one sentence for a question whose time is up.</summary>
internal static class DeadlineReached
{
    /// <summary>Makes the failure of a question whose time is up, or whose next try would begin after that.</summary>
    /// <param name="request">The question; its meter says how many calls there were.</param>
    /// <param name="callsBefore">How many of them another provider had before.</param>
    /// <param name="lastFailure">Why the last try failed, if one did; what it asked for is asked of the caller.</param>
    public static LlmException For(LlmRequest request, int callsBefore, LlmException? lastFailure)
    {
        var tries = request.Meter.Calls - callsBefore;
        return new LlmException(
            LlmFailureKind.TimedOut, $"deadline reached after {tries} {(tries == 1 ? "try" : "tries")}",
            lastFailure?.RetryAfter, isTransient: false, lastFailure);
    }
}
