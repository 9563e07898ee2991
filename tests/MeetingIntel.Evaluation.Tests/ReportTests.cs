using MeetingIntel.Evaluation.Reports;
using MeetingIntel.Evaluation.Scoring;

namespace MeetingIntel.Evaluation.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("meetingintel-report-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_report_shows_what_changed_since_the_last_one_of_the_same_set()
    {
        await Of("ami", 0.25).StoreAsync(_folder, null, CancellationToken.None);
        await Of("qmsum", 0.5).StoreAsync(_folder, await Report.LastAsync(_folder, CancellationToken.None), CancellationToken.None);

        var last = await Report.LastAsync(_folder, CancellationToken.None);

        Assert.Contains("| ami | topics, soft F1 | 0.300 | 0.100 to 0.900 | +0.050 |", Of("ami", 0.3).Markdown(last), StringComparison.Ordinal);
        Assert.Contains("| qmsum | topics, soft F1 | 0.500 | 0.100 to 0.900 | 0 |", Of("qmsum", 0.5).Markdown(last), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_report_is_named()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "report.json"), "{");

        Assert.Contains("report.json", (await Assert.ThrowsAsync<InvalidDataException>(() => Report.LastAsync(_folder, CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_of_nothing_in_a_draw_does_not_move_the_interval()
    {
        var interval = Interval.Of([1, 0, 0], rows => rows.Sum() > 0 ? 0.5 : double.NaN);

        Assert.Equal(new Interval(0.5, 0.5, 0.5), interval);
    }

    private static Report Of(string set, double value) => new([new(set, "topics, soft F1", new(value, 0.1, 0.9), "")]);
}
