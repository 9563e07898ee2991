using MeetingIntel.Benchmarks.Reports;

namespace MeetingIntel.Benchmarks.Measurements;

/// <summary>One thing that is measured.</summary>
internal interface IMeasurement
{
    /// <summary>The word that asks for it on the command line.</summary>
    string Name { get; }

    /// <summary>Measures and reports; throws when it cannot.</summary>
    Task RunAsync(Report report, Length length, CancellationToken cancellationToken);
}
