namespace MeetingIntel.TestKit.FakeLlm;

/// <summary>Why a model stopped.</summary>
internal enum FakeEnding
{
    /// <summary>It had said all.</summary>
    Natural,

    /// <summary>The longest allowed answer was reached.</summary>
    Length,

    /// <summary>It would not answer.</summary>
    Refused,

    /// <summary>The vendor's filter held the answer back.</summary>
    Filtered,
}
