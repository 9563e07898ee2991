using System.Collections.Frozen;
using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Application.Extraction.Support;

/// <summary>Who is known by name: the speakers by their labels, the user and the contact.</summary>
internal sealed class KnownPeople
{
    /// <summary>Words of labels that name nobody by themselves.</summary>
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet("""
        mr mrs ms dr prof speaker participant guest host user customer client agent the project product sales account marketing industrial
        unknown person moderator interviewer caller member manager designer expert engineer lead head team vendor support chair secretary
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private readonly Dictionary<string, List<string[]>> _byWord = [];

    /// <summary>Takes their names; a name may be given more than once.</summary>
    public KnownPeople(IEnumerable<string> names)
    {
        foreach (var name in names.Distinct().Select(WordsOf))
        {
            foreach (var word in name.Distinct())
            {
                if (!_byWord.TryGetValue(word, out var people))
                    _byWord[word] = people = [];
                people.Add(name);
            }
        }
    }

    /// <summary>The words of a name.</summary>
    public static string[] WordsOf(string name) => [.. SpokenWords.FoldedOf(name).Select(WordStems.WithoutClitic)];

    /// <summary>Whether a word of a name names its bearer by itself: no title, no initial, no number.</summary>
    public static bool IsTelling(string word) => word.Length > 1 && !Titles.Contains(word) && !word.Any(char.IsDigit);

    /// <summary>The names that have a word.</summary>
    public IReadOnlyList<string[]> With(string word) => _byWord.TryGetValue(word, out var people) ? people : [];

    /// <summary>The names that have all of some words, so that these may be short for them.</summary>
    public IEnumerable<string[]> With(string[] words) =>
        words.Length == 0 ? [] : With(words[0]).Where(name => words.All(name.Contains));
}
