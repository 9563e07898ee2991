namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>
/// Replies that break HTTP's or TCP's promises half-way, or an answer's envelope; what would have been said is a valid answer.
/// </summary>
public static class FakeBreakages
{
    /// <summary>The connection is reset before any byte of an answer.</summary>
    public static FakeReply ResetBeforeAnswer() => By(FakeDelivery.ResetBeforeAnswer) with { Body = _ => "" };

    /// <summary>The connection is reset after half of the answer's body.</summary>
    public static FakeReply ResetInBody() => By(FakeDelivery.ResetInBody);

    /// <summary>The connection ends in good order after half of the answer's body, short of its Content-Length.</summary>
    public static FakeReply HalfBody() => By(FakeDelivery.HalfBody);

    /// <summary>The answer comes a byte at a time and never ends.</summary>
    public static FakeReply Trickle() => By(FakeDelivery.Trickle);

    /// <summary>An answer of 50 MB, in the form of the vendor's envelope round one long text.</summary>
    public static FakeReply Huge() => FakeCompletions.Saying(ReplyWriter.FillHere) with { Delivery = FakeDelivery.Huge };

    /// <summary>No answer ever comes; the connection stays open until the client goes away.</summary>
    public static FakeReply Silence() => FakeCompletions.Empty().After(Timeout.InfiniteTimeSpan);

    /// <summary>Status 200 with a body that is not JSON, though it says so: the envelope itself is cut off.</summary>
    public static FakeReply BrokenEnvelope() => FakeCompletions.Valid() with { Body = _ => """{"id":"fake","mod""" };

    private static FakeReply By(FakeDelivery delivery) => FakeCompletions.Valid() with { Delivery = delivery };
}
