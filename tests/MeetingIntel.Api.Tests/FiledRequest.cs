using System.Globalization;
using System.Text.RegularExpressions;

namespace MeetingIntel.Api.Tests;

/// <summary>
/// A request of a file in <c>docs/requests</c>. Of the format it knows what VS Code, Visual Studio and JetBrains read alike: one variable
/// for the host, titles, comments below them, headers and a body without blank lines. All else is refused.
/// </summary>
internal sealed partial record FiledRequest(
    string Title, HttpMethod Method, string Target, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    /// <summary>Its path, without the query.</summary>
    public string Path => Target.Split('?')[0];

    /// <summary>The status that the title says it is refused with; null when it is to succeed.</summary>
    public int? RefusedWith => Refusal().Match(Title) is { Success: true } said
        ? int.Parse(said.Groups["status"].Value, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Reads a file's requests, in their order.</summary>
    /// <exception cref="FormatException">Something in it is not known here.</exception>
    public static IReadOnlyList<FiledRequest> Read(string text)
    {
        var parts = Separator().Split(text);
        if (!Head().IsMatch(parts[0]))
            throw new FormatException($"Not the head of a file of requests:\n{parts[0]}");
        return [.. parts.Skip(1).Select(ReadOne)];
    }

    private static FiledRequest ReadOne(string part)
    {
        var found = Request().Match(part);
        if (!found.Success)
            throw new FormatException($"Not a request:\n{part}");

        var headers = found.Groups["name"].Captures.Zip(found.Groups["value"].Captures, (name, value) => (name.Value, value.Value));
        var body = found.Groups["body"];
        return new FiledRequest(
            found.Groups["title"].Value, new HttpMethod(found.Groups["method"].Value), found.Groups["target"].Value,
            headers.ToDictionary(h => h.Item1, h => h.Item2), body.Success ? body.Value : null);
    }

    [GeneratedRegex("^(?=###)", RegexOptions.Multiline)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\A(# [^@\n]+\n)+\n@host = http://localhost:5000\n\n\z")]
    private static partial Regex Head();

    /// <summary>A title that speaks of a refusal gives its status; no line of the body is blank, or begins as something else does.</summary>
    [GeneratedRegex(
        """
        \A\#\#\#[ ](?!Refused(?!,[ ]4[0-9]{2}:[ ]))(?<title>\S[^\n]+)\n
        (\#[ ][^@\n]+\n)*
        (?<method>GET|POST|PUT|PATCH|DELETE)[ ]\{\{host}}(?<target>/[^\s{}]*)\n
        ((?<name>[A-Za-z-]+):[ ](?<value>[^\s{}][^\n{}]*)\n)*
        (\n(?<body>(?!.*\{\{)((?![\#<>@/])[^\n]+\n)+))?
        \n?\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Request();

    [GeneratedRegex("^Refused, (?<status>4[0-9]{2}): ")]
    private static partial Regex Refusal();
}
