using MeetingIntel.Application.Extraction.Support;

namespace MeetingIntel.Application.Sides;

/// <summary>What somebody is called: as a label of a transcript, as an owner, or as a known person.</summary>
/// <param name="Text">The name as it is written, without what is set apart from it.</param>
/// <param name="Name">The words of the name, folded, without titles.</param>
/// <param name="Words">These, and those of what else stands beside the name, but for the company.</param>
/// <param name="IsOfCompany">Whether the contact's company is set apart beside the name.</param>
internal sealed record PersonName(string Text, string[] Name, string[] Words, bool IsOfCompany)
{
    private const StringSplitOptions Trimmed = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>What sets a company or a role apart from a name: "Nina (Northwind)", "Nina | Northwind", "[Northwind] Nina".</summary>
    private static readonly string[] Marks = ["(", ")", "[", "]", "|", "@", " - ", " \u2013 ", " \u2014 ", " at ", " from "];

    /// <summary>The words of the name as one text; empty when it has none.</summary>
    public string Key { get; } = string.Join(' ', Name);

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name as it is written.</param>
    /// <param name="company">The contact's company; null when it is not known.</param>
    public static PersonName Read(string text, CompanyName? company)
    {
        // A comma sets a company apart, and a first name that stands last.
        List<string[]> parts = [.. text.Split(Marks, Trimmed).Select(part => part.Split(", ", Trimmed))];
        var isApart = company is not null && parts.Sum(part => part.Length) > 1;
        List<string> own = [.. parts.Select(part => string.Join(", ", part.Where(piece => !isApart || !company!.IsCalled(piece)))).Where(part => part.Length > 0)];
        var name = own.FirstOrDefault() ?? text;
        return new PersonName(name, WordsOf(name), [.. own.SelectMany(WordsOf)], isApart && parts.Any(part => part.Any(company!.IsCalled)));
    }

    /// <summary>Whether both are called just the same.</summary>
    public bool IsSame(PersonName other) => Key.Length > 0 && Key == other.Key;

    /// <summary>
    /// Whether one may be short for the other: each word of the shorter is one of the longer's, or the initial of one, and at least one is whole.
    /// </summary>
    public bool MayBe(PersonName other)
    {
        var (shorter, longer) = Words.Length <= other.Words.Length ? (Words, other.Words) : (other.Words, Words);
        return shorter.Any(w => w.Length > 1 && longer.Contains(w)) && shorter.All(w => longer.Any(o => o == w || IsInitial(w, o) || IsInitial(o, w)));
    }

    private static string[] WordsOf(string name) => [.. KnownPeople.WordsOf(name).Where(w => w.Length == 1 || KnownPeople.IsTelling(w))];

    private static bool IsInitial(string one, string other) => one.Length == 1 && one[0] == other[0];
}
