namespace MeetingIntel.Infrastructure.Llm;

/// <summary>
/// Tells a call that never reached the provider from one that failed there: whoever stops it on our side marks the exception, and
/// whoever counts calls or blames the provider looks for the mark.
/// </summary>
internal static class UnsentCalls
{
    private static readonly object Mark = new();

    /// <summary>Marks an exception: the provider never saw the call.</summary>
    public static TException MarkUnsent<TException>(this TException exception)
        where TException : Exception
    {
        exception.Data[Mark] = true;
        return exception;
    }

    /// <summary>Whether the provider never saw the call.</summary>
    public static bool IsUnsent(this Exception exception) => exception.Data.Contains(Mark);
}
