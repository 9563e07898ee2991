namespace MeetingIntel.Infrastructure.Tests.OfflineReading.Pairs;

/// <summary>Something to do, in the forms that the families of pairs ask for.</summary>
/// <param name="Do">The verb: "send".</param>
/// <param name="Did">Its past: "sent".</param>
/// <param name="Doing">Its form in -ing: "sending".</param>
/// <param name="Done">Its participle: "sent".</param>
/// <param name="Thing">What it is done with, without an article: "signed contract".</param>
internal sealed record Matter(string Do, string Did, string Doing, string Done, string Thing)
{
    /// <summary>What is given to somebody: "send you the signed contract".</summary>
    public static readonly IReadOnlyList<Matter> Gifts =
    [
        new("send", "sent", "sending", "sent", "signed contract"),
        new("forward", "forwarded", "forwarding", "forwarded", "audit report"),
        new("bring", "brought", "bringing", "brought", "spare keys"),
        new("email", "emailed", "emailing", "emailed", "floor plans"),
    ];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Matter> All =
    [
        .. Gifts,
        new("book", "booked", "booking", "booked", "training room"),
        new("review", "reviewed", "reviewing", "reviewed", "pricing sheet"),
        new("write", "wrote", "writing", "written", "release notes"),
        new("prepare", "prepared", "preparing", "prepared", "board slides"),
        new("fix", "fixed", "fixing", "fixed", "login page"),
        new("order", "ordered", "ordering", "ordered", "network cables"),
        new("test", "tested", "testing", "tested", "new firmware"),
        new("set up", "set up", "setting up", "set up", "demo account"),
        new("upload", "uploaded", "uploading", "uploaded", "field recordings"),
        new("renew", "renewed", "renewing", "renewed", "insurance policy"),
        new("translate", "translated", "translating", "translated", "user manual"),
        new("draft", "drafted", "drafting", "drafted", "press release"),
        new("update", "updated", "updating", "updated", "product roadmap"),
    ];

    /// <summary>A family's text about this matter.</summary>
    public string Fill(string text) => text
        .Replace("{do}", Do, StringComparison.Ordinal).Replace("{did}", Did, StringComparison.Ordinal)
        .Replace("{doing}", Doing, StringComparison.Ordinal).Replace("{done}", Done, StringComparison.Ordinal)
        .Replace("{the thing}", "the " + Thing, StringComparison.Ordinal).Replace("{The thing}", "The " + Thing, StringComparison.Ordinal);
}
