namespace MeetingIntel.Infrastructure.Llm.Decorators;

/// <summary>Joins a time limit and a caller's abort without a third source of cancellation.</summary>
internal static class Cancellation
{
    /// <summary>Cancels the limit as soon as the caller aborts, until what is given back is disposed of.</summary>
    public static CancellationTokenRegistration CancelWith(this CancellationTokenSource limit, CancellationToken caller) =>
        caller.UnsafeRegister(static limit => ((CancellationTokenSource)limit!).Cancel(), limit);
}
