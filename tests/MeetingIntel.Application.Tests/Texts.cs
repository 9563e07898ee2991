namespace MeetingIntel.Application.Tests;

/// <summary>Texts that no request may hold, with what is said about them.</summary>
internal static class Texts
{
    public const string Nul = "must not contain the character NUL";
    public const string NotUnicode = "must be well-formed Unicode";
    public const string Blank = "must not be blank";

    /// <summary>Half a surrogate pair; built at run time, for compilers store literals as UTF-8.</summary>
    public static string HalfAPair { get; } = "half " + '\uD83D';

    /// <summary>Every text that a required field refuses for what it is, not for its length.</summary>
    public static IEnumerable<(string? Text, string Message)> Unfit =>
    [
        (null, Blank), ("", Blank), ("  \t\n", Blank), ("\u00A0\u2003", Blank),
        ("nul \0 inside", Nul), (HalfAPair, NotUnicode), ("other half " + '\uDE80' + " first", NotUnicode), ("" + '\uDE80' + '\uD83D', NotUnicode),
    ];

    /// <summary>Every text that an optional field refuses for what it is.</summary>
    public static IEnumerable<(string? Text, string Message)> UnfitIfGiven => Unfit.Where(u => u.Message != Blank);

    public static string TooLong(int max, int has) => $"must have at most {max} characters; it has {has}";
}
