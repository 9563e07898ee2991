using MeetingIntel.Application.Extraction.Wording;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction.Support;

/// <summary>Tells whether evidence names a person as the one to act: as its speaker, or in its turns' words.</summary>
/// <param name="words">The words of the transcript.</param>
/// <param name="people">Who is known: they may be named by a part of their name.</param>
/// <param name="hasCapitals">Whether a turn is written with capitals.</param>
internal sealed class PersonSupport(TranscriptWords words, KnownPeople people, Func<int, bool> hasCapitals)
{
    private static readonly string[] Joints = [" and ", " & ", ",", "/", ";", " + "];

    /// <summary>Whether the evidence names the person; of several, each.</summary>
    /// <param name="person">The name, or several.</param>
    /// <param name="evidence">The words that were found.</param>
    /// <param name="turns">The turns in which they were said.</param>
    public bool Names(string person, IReadOnlyList<Evidence> evidence, IReadOnlyList<int> turns)
    {
        if (IsNamed(person, evidence, turns))
            return true;
        var several = person.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return several.Length > 1 && several.All(one => IsNamed(one, evidence, turns));
    }

    /// <summary>Whether some of the evidence is said by the person.</summary>
    public bool Speaks(string person, IReadOnlyList<Evidence> evidence) =>
        KnownPeople.WordsOf(person) is { Length: > 0 } name && evidence.Any(e => e.Speaker is { } label && IsCalled(name, label));

    /// <summary>Whether the words of a turn name a known person by a word that is a part of their name alone.</summary>
    public bool Mentions(int turn, string word)
    {
        foreach (var place in Places(turn, word))
        {
            if (IsName(place, turn))
                return true;
        }

        return false;
    }

    private bool IsNamed(string person, IReadOnlyList<Evidence> evidence, IReadOnlyList<int> turns)
    {
        var name = KnownPeople.WordsOf(person);
        if (name.All(GrammarWords.Contains) || name is ["someone" or "somebody" or "everyone" or "everybody" or "nobody" or "unknown"])
            return false;   // "I" and "we" name nobody
        return evidence.Any(e => e.Speaker is { } label && IsCalled(name, label) && !SpeakerVoice.AsksAnother(e.Quote))
            || turns.Any(turn => IsSaid(name, turn));
    }

    /// <summary>Whether a speaker's label is the name, a longer form of it, or short for it where the whole name is known.</summary>
    private bool IsCalled(string[] name, string label)
    {
        var called = KnownPeople.WordsOf(label);
        return called.AsSpan().SequenceEqual(name)
            || (name.Any(KnownPeople.IsTelling) && name.All(called.Contains))
            || (called.Any(KnownPeople.IsTelling) && called.All(name.Contains) && people.With(name).Any());
    }

    private bool IsSaid(string[] name, int turn)
    {
        var known = people.With(name).ToList();
        foreach (var place in Places(turn, name[0]))
        {
            if (Follows(place, name, turn) && (known.Count == 0 ? name.Length > 1 || !GrammarWords.Contains(name[0]) : IsName(place, turn))
                && SpeakerVoice.MayAct(words, place, name.Length))
                return true;
        }

        return known.SelectMany(n => n).Where(KnownPeople.IsTelling).Distinct()
            .Any(word => Places(turn, word).Exists(place => IsName(place, turn) && SpeakerVoice.MayAct(words, place, 1)));
    }

    /// <summary>Whether a known person's name is meant by a word that may be one of every day: it has its capital, where there are any.</summary>
    private bool IsName(int place, int turn)
    {
        if (!words.IsCapitalAt(place))
            return !hasCapitals(turn) && !GrammarWords.Contains(words.WordAt(place));
        return !GrammarWords.Contains(words.WordAt(place)) || !words.OpensSentence(place)
            || words.Between(place + 1).StartsWith(",", StringComparison.Ordinal);
    }

    private bool Follows(int place, string[] name, int turn)
    {
        if (place + name.Length > words.Turn(turn).To)
            return false;
        for (var i = 1; i < name.Length; i++)
        {
            if (WordStems.WithoutClitic(words.WordAt(place + i)) != name[i])
                return false;
        }

        return true;
    }

    private List<int> Places(int turn, string word)
    {
        var places = new List<int>();
        foreach (var place in words.PlacesOf(words.Read(word) is [var sought, ..] ? sought.Stem : -1, words.Turn(turn)))
        {
            if (WordStems.WithoutClitic(words.WordAt(place)) == word)
                places.Add(place);
        }

        return places;
    }
}
