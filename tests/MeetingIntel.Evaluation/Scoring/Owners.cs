using System.Text.RegularExpressions;

namespace MeetingIntel.Evaluation.Scoring;

/// <summary>Whether two ways of naming people mean the same person, and tasks without the person they begin with.</summary>
public static partial class Owners
{
    private static readonly HashSet<string> Nobody = ["", "unassigned", "unknown", "none", "n/a", "tbd", "null", "unspecified"];

    /// <summary>Whether one of those found is one of those minuted.</summary>
    public static bool Same(string? found, string? minuted) =>
        Names(found).Where(name => !Nobody.Contains(name)).Any(one => Names(minuted).Any(other => SamePerson(one, other)));

    /// <summary>A task without a leading "Dana will" or "Dana:", so that a name alone makes no likeness.</summary>
    public static string TaskAlone(string task, string? owner)
    {
        if (string.IsNullOrEmpty(owner) || Leading().Match(task) is not { Success: true } match)
            return task;
        var before = match.Groups[1].Value.ToLowerInvariant();
        var words = before.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var leads = Names(owner).Select(name => LeadingThe().Replace(name, ""))
            .Any(name => name.Length > 0 && (before.Contains(name, StringComparison.Ordinal) || words.Contains(name.Split(' ')[0])));
        return leads || Team().IsMatch(before) || Role().IsMatch(before) ? task[match.Length..] : task;
    }

    private static List<string> Names(string? owner) => string.IsNullOrEmpty(owner) ? [] :
        [.. Between().Split(Parenthesis().Replace(owner, "")).Select(name => name.Trim().ToLowerInvariant()).Where(name => name.Length > 0)];

    private static bool SamePerson(string one, string other)
    {
        var (a, b) = (Normal(one), Normal(other));
        if (a == b || (Team().IsMatch(a) && Team().IsMatch(b)))
            return true;
        var (x, y) = (a.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), b.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (x.Length == 0 || y.Length == 0)
            return false;
        if (x[0] == y[0] && (x.Length == 1 || y.Length == 1 || x[^1][0] == y[^1][0]))
            return true;
        return (x.Length == 1 && x[0].Length > 3 && y.Contains(x[0])) || (y.Length == 1 && y[0].Length > 3 && x.Contains(y[0]));
    }

    private static string Normal(string name)
    {
        name = LeadingTheOrAt().Replace(name, "");
        name = InterfaceDesigner().Replace(name, "userinterface");
        name = IndustrialDesigner().Replace(name, "industrialdesigner");
        name = Marketing().Replace(name, "marketing");
        return ProjectManager().Replace(name, "projectmanager").Trim();
    }

    [GeneratedRegex(@"^(.{2,80}?)(?:\s*:\s+|\s+(?:to|will|is going to|are going to|needs? to|should|shall)\s+)(?=\w)")]
    private static partial Regex Leading();

    [GeneratedRegex(@"\b(team|all|everyone|everybody|group|participants|community|members|committee|we)\b")]
    private static partial Regex Team();

    [GeneratedRegex("designer|manager|expert|specialist|executive")]
    private static partial Regex Role();

    [GeneratedRegex(@"\(.*?\)")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@",|/|;|&|\band\b")]
    private static partial Regex Between();

    [GeneratedRegex("^the ")]
    private static partial Regex LeadingThe();

    [GeneratedRegex(@"^(the|@)\s*")]
    private static partial Regex LeadingTheOrAt();

    [GeneratedRegex(@"user interface( designer)?|interface (specialist|designer)|\bui\b")]
    private static partial Regex InterfaceDesigner();

    [GeneratedRegex("industrial (designer|specialist)")]
    private static partial Regex IndustrialDesigner();

    [GeneratedRegex("marketing( expert| executive| specialist)?")]
    private static partial Regex Marketing();

    [GeneratedRegex(@"project manager|\bpm\b")]
    private static partial Regex ProjectManager();
}
