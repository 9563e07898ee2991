namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>How long to measure.</summary>
internal enum Length
{
    /// <summary>For numbers to be quoted; some minutes.</summary>
    Full,

    /// <summary>For a test that bounds hold; all of it in a few minutes on two quiet cores.</summary>
    Short,
}
