namespace MeetingIntel.Api.Access;

/// <summary>Which pages in browsers may call the service.</summary>
public sealed class CrossOriginOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Cors";

    /// <summary>
    /// The origins whose pages may call, each as browsers send it: <c>scheme://host</c>, with the port where it is not the scheme's own.
    /// Such a page may do all that its browser's user may. Blank entries ask for nothing. Default none: then no page of another origin may
    /// read an answer, or have anything changed.
    /// </summary>
    public IList<string> Origins { get; set; } = [];

    /// <summary>Those of <see cref="Origins"/> that are not blank.</summary>
    public IEnumerable<string> Given => Origins.Where(origin => !string.IsNullOrWhiteSpace(origin));
}
