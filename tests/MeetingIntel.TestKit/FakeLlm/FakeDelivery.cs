namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>How an answer travels. A reset is TCP's own (RST), not an orderly end of the connection.</summary>
public enum FakeDelivery
{
    /// <summary>In one piece, with its Content-Length.</summary>
    Whole,

    /// <summary>Not at all: the connection is reset when the request has been read.</summary>
    ResetBeforeAnswer,

    /// <summary>Head and first half of the body arrive, then the connection is reset.</summary>
    ResetInBody,

    /// <summary>Head with the whole Content-Length and the first half of the body arrive, then the connection ends in good order.</summary>
    HalfBody,

    /// <summary>A byte every ten milliseconds, then blanks for ever, until the client goes away.</summary>
    Trickle,

    /// <summary>In one piece, with 50 MB of letters in the middle of the body, within its text.</summary>
    Huge,
}
