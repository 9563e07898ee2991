using System.Collections.Frozen;
using MeetingIntel.Application.Extraction.Support;
using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Sides;

/// <summary>The name of a company, which people shorten: "Larkspur" is Larkspur Logistics Ltd.</summary>
internal sealed class CompanyName
{
    /// <summary>Words that people leave out of a company's name.</summary>
    private static readonly FrozenSet<string> Forms = FrozenSet.ToFrozenSet("""
        inc ltd llc llp plc gmbh ag kg se sa sas bv nv ab oy corp corporation co company limited group the
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Words that name people of a company when its name stands before them.</summary>
    private static readonly FrozenSet<string> Departments = FrozenSet.ToFrozenSet("""
        team teams it legal finance engineering security procurement purchasing operations ops hr accounting support sales marketing product people
        folks side staff department dept office management counsel lawyers
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private readonly string[] _words;

    private CompanyName(string[] words) => _words = words;

    /// <summary>Reads a company's name; null when there is none, or none that tells.</summary>
    public static CompanyName? Read(string? name) =>
        name is not null && Telling(name) is { Length: > 0 } words && !words.All(GrammarWords.Contains) ? new CompanyName(words) : null;

    /// <summary>Whether a text is the company's name or short for it (its first words), be it with a department: "Northwind's legal team".</summary>
    public bool IsCalled(string text)
    {
        ReadOnlySpan<string> called = Telling(text);
        while (called.Length > 1 && Departments.Contains(called[^1]) && called.Length > CommonWith(called))
            called = called[..^1];
        return called.Length > 0 && CommonWith(called) == called.Length && !GrammarWords.Contains(called[0]);
    }

    private static string[] Telling(string text) => [.. KnownPeople.WordsOf(text).Where(w => !Forms.Contains(w))];

    private int CommonWith(ReadOnlySpan<string> words) => _words.AsSpan().CommonPrefixLength(words);
}
