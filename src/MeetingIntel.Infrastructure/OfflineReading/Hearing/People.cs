using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>
/// Who is known by name: the speakers by their labels, and the user and contact. A first name stands for the one who bears it.
/// </summary>
internal sealed class People
{
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "dr", "prof", "speaker", "participant", "guest", "host", "user", "customer", "client", "agent", "the",
            "project", "product", "sales", "account", "marketing", "industrial", "unknown", "person", "moderator", "interviewer",
            "caller", "member"]);

    /// <summary>First names that are words too: they need their capital.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ["will", "mark", "may", "grant", "bill", "rose", "art", "max", "drew", "hope", "grace", "faith", "joy", "summer", "april", "june",
            "frank", "rich", "guy", "chase", "sue", "pat", "dawn", "bob", "rob", "jack", "dean", "miles", "robin", "amber",
            "crystal", "ivy", "jade", "pearl", "ruby", "ray", "rusty", "sandy", "sky", "star", "ward", "wade",
            "van", "dale", "earl", "duke", "gene", "nick", "norm", "page", "penny", "pierce", "reed", "harmony", "august", "carol",
            "chance", "cliff", "colt", "angel", "al", "ed", "an"]);

    private readonly Dictionary<string, List<(string[] Words, string Label)>> _names = [];
    private readonly Dictionary<string, string?> _firstNames = [];
    private readonly HashSet<string> _words = [];

    /// <summary>Takes the labels of the turns, in order and repeated, and the names in the facts.</summary>
    public People(IEnumerable<string> labels, string? user, string? contact)
    {
        Speakers = [.. labels.Distinct()];
        foreach (var label in Speakers)
            Learn(label, label);
        foreach (var name in (string?[])[user, contact])
        {
            if (name is not null && LabelOf(name) is null)
                Learn(name, name);
        }
    }

    /// <summary>The labels, in the order in which they first spoke.</summary>
    public IReadOnlyList<string> Speakers { get; }

    /// <summary>The one other speaker, when there are just two.</summary>
    public string? OtherThan(string? speaker) =>
        speaker is not null && Speakers.Count == 2 ? Speakers.FirstOrDefault(s => s != speaker) : null;

    /// <summary>The label of a speaker who bears this name, or its first name alone.</summary>
    public string? LabelOf(string? name)
    {
        if (name is null)
            return null;
        if (Speakers.FirstOrDefault(s => s.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } same)
            return same;
        var first = Split(name) is [var word, ..] ? word : "";
        return _firstNames.GetValueOrDefault(first) is { } label && Speakers.Contains(label)
            && (Split(label).Length == 1 || Split(name).Length == 1) ? label : null;
    }

    /// <summary>The person named at a place of a sentence, and how many words the name takes.</summary>
    public (string Label, int Length)? At(Word[] words, int at)
    {
        if (at < 0 || at >= words.Length || !MayBeName(words[at]))
            return null;
        if (_names.TryGetValue(words[at].Lower, out var names))
        {
            foreach (var (name, label) in names)
            {
                var length = 0;
                while (length < name.Length && at + length < words.Length && words[at + length].Lower == name[length])
                    length++;
                if (length == name.Length)
                    return (label, length);
            }
        }

        var lower = words[at].Lower;
        if (lower.EndsWith("'s", StringComparison.Ordinal) && at + 1 < words.Length && words[at + 1].Lower is "going" or "gonna")
            lower = lower[..^2];
        return _firstNames.GetValueOrDefault(lower) is { } known ? (known, 1) : null;
    }

    /// <summary>
    /// The person named at a place of a sentence, also one who is not there but bears a common first name. The label is null when several
    /// bear the name.
    /// </summary>
    public (string? Label, int Length)? Named(Word[] words, int at)
    {
        if (At(words, at) is { } known)
            return known;
        if (at < 0 || at >= words.Length || !MayBeName(words[at]))
            return null;
        if (_firstNames.ContainsKey(words[at].Lower))
            return (null, 1);
        if (at + 1 < words.Length && words[at].IsCapital && words[at].Lower is "mr" or "mrs" or "ms" or "dr" && words[at + 1].IsCapital)
            return ($"{words[at].Text} {words[at + 1].Text}", 2);
        if (words[at].Lower is var lower && at + 1 < words.Length && words[at + 1].Lower is "going" or "gonna"
            && lower.EndsWith("'s", StringComparison.Ordinal) && FirstNames.Has(lower[..^2]))
            return (Prose.Capitalised(words[at].Text[..^2]), 1);
        if (!FirstNames.Has(lower))
            return null;
        var first = Prose.Capitalised(words[at].Text);
        return words[at] is { IsCapital: true, Mark: ' ' } && at + 1 < words.Length && words[at + 1] is { IsCapital: true, Length: > 2 } last
            && !StopWords.IsIdle(last.Lower) && !FirstNames.Has(last.Lower) && !IsName(last.Lower)
                ? ($"{first} {last.Text}", 2)
                : (first, 1);
    }

    /// <summary>Whether a word is part of somebody's name.</summary>
    public bool IsName(string lower) => _firstNames.ContainsKey(lower) || _words.Contains(lower);

    /// <summary>What a person is called in a sentence: the first name, or the label when it begins with a title or role.</summary>
    public static string ShortName(string label)
    {
        var blank = label.IndexOf(' ', StringComparison.Ordinal);
        return blank <= 1 || Titles.Contains(label[..blank].TrimEnd('.').ToLowerInvariant()) ? label : label[..blank];
    }

    /// <summary>Whether a word can be a name as it is written: speech recognition may leave out the capital.</summary>
    private static bool MayBeName(Word word) =>
        word.IsCapital || FirstNames.Has(word.Lower)
            || (word.Length >= 4 && !Words.Contains(word.Lower) && !StopWords.IsIdle(word.Lower));

    private void Learn(string name, string label)
    {
        var words = Split(name);
        if (words.Length == 0)
            return;
        if (!_names.TryGetValue(words[0], out var names))
            _names[words[0]] = names = [];
        if (names.Count < 20)
            names.Add((words, label));
        foreach (var word in words)
            _words.Add(word);
        if (!Titles.Contains(words[0]))
            _firstNames[words[0]] = _firstNames.TryGetValue(words[0], out var other) && other != label ? null : label;
    }

    private static string[] Split(string name) =>
        [.. name.ToLowerInvariant().Split([' ', '\t', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Take(6)
            .Select(w => w.TrimEnd('.'))];
}
