using System.Globalization;
using MeetingIntel.Application.Extraction.Support;
using MeetingIntel.Application.Extraction.Wording;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction;

/// <summary>
/// What one item stands on: its evidence, and the turns in which that was said. What an item claims and these turns do not say is not taken from
/// the model; without evidence that is everything.
/// </summary>
public sealed class Ground
{
    private readonly Grounding _grounding;
    private readonly List<int> _turns;
    private readonly PersonSupport _persons;
    private readonly Lazy<List<DateOnly>> _dates;
    private readonly Lazy<HashSet<string>> _voices;

    internal Ground(Grounding grounding, IReadOnlyList<Evidence> evidence)
    {
        (_grounding, Evidence) = (grounding, evidence);
        _turns = [.. evidence.SelectMany(e => grounding.SentenceAt(e.Turn)).Distinct()];
        _persons = new PersonSupport(grounding.Words, grounding.People, turn => grounding.FactsOf(turn).HasCapitals);
        _dates = new(() => [.. _turns.SelectMany(t => grounding.FactsOf(t).Dates).Distinct()]);
        _voices = new(() => [.. _turns.SelectMany(grounding.VoicesRound).Distinct().SelectMany(KnownPeople.WordsOf)]);
    }

    /// <summary>The words of the transcript.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The person, when the evidence names them as the one to act; else null.</summary>
    public string? Person(string? name) => name is not null && _persons.Names(name, Evidence, _turns) ? name : null;

    /// <summary>The person, when the evidence is theirs, or names them as the one to act; else null. Who asks acts by asking.</summary>
    public string? Voice(string? name) => name is not null && _persons.Speaks(name, Evidence) ? name : Person(name);

    /// <summary>The text, when its words stand in the turns; else null.</summary>
    public string? Words(string? text)
    {
        if (text is null || _turns.Exists(turn => _grounding.Says(turn, text)))
            return text;
        // a sentence may run over several turns
        return _turns.Count > 1 && _grounding.Words.Read(text) is { Length: > 0 } words && Array.TrueForAll(words, w => IsSaid(w.Text))
            ? text : null;
    }

    /// <summary>
    /// The day that the turns name: the one that <paramref name="text"/> comes to when it names just one there, else
    /// <paramref name="day"/> when it is among those they name; else null.
    /// </summary>
    public DateOnly? Day(DateOnly? day, string? text = null)
    {
        if (Words(text) is { } words && _grounding.DatesIn(words) is [var spoken] && _dates.Value.Contains(spoken))
            return spoken;
        return day is { } claimed && _dates.Value.Contains(claimed) ? claimed : null;
    }

    /// <summary>Whether there is evidence, and its turns bear out every number, name and date of a text.</summary>
    /// <param name="text">What the item says.</param>
    /// <param name="isHeading">Whether it is a heading, in which capitals say nothing.</param>
    public bool Supports(string text, bool isHeading = false) =>
        Evidence.Count > 0 && HasNumbers(text) && HasDates(text)
            && StatedNames.In(text, _grounding.People, isHeading).All(name => IsSaid(name) || IsVoice(name) || IsDay(name) || IsSpelled(name));

    private bool HasNumbers(string text)
    {
        var claimed = SpokenNumbers.In(_grounding.WithoutNumberedLabels(text));   // "Speaker 2" claims no number
        return claimed.Count == 0 || SpokenNumbers.Covers(_turns.SelectMany(t => _grounding.FactsOf(t).Numbers).Concat(Parts()), claimed);
    }

    /// <summary>The numbers of the days that the turns name: "Friday" says the 6th of March 2026 as well.</summary>
    private IEnumerable<SpokenNumber> Parts() =>
        _dates.Value.Select(d => new SpokenNumber([d.Day, d.Month, d.Year, d.Year % 100], IsClaim: false));

    private bool HasDates(string text) =>
        _grounding.DatesIn(text) is var claimed && (claimed.All(_dates.Value.Contains)
            || SpokenWords.FoldedOf(text).Where(CalendarNames.Contains).All(IsSaid));

    private bool IsDay(string name) => CalendarNames.Contains(name) && _dates.Value.Exists(d =>
        d.ToString("dddd MMMM", CultureInfo.InvariantCulture).Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a form of the word is said in one of the turns.</summary>
    private bool IsSaid(string word) => _grounding.Words.Read(word) is [var sought, ..]
        && _turns.Exists(turn => _grounding.Words.PlacesOf(sought.Stem, _grounding.Words.Turn(turn)).Length > 0);

    /// <summary>Whether the word is of the name of somebody who speaks here, or whom another word of their name names here.</summary>
    private bool IsVoice(string word) => _voices.Value.Contains(word)
        || _grounding.People.With(word).Any(person => person.Where(KnownPeople.IsTelling).Any(
            part => _voices.Value.Contains(part) || _turns.Exists(turn => _persons.Mentions(turn, part))));

    /// <summary>Whether the turns say the words that an acronym stands for: "statement of work" is SOW.</summary>
    private bool IsSpelled(string acronym) => acronym.Length >= 3 && _turns.Exists(turn =>
    {
        var span = _grounding.Words.Turn(turn);
        var matched = 0;
        for (var place = span.From; place < span.To && matched < acronym.Length; place++)
        {
            var initial = _grounding.Words.WordAt(place)[0];
            matched = initial == acronym[matched] ? matched + 1 : initial == acronym[0] ? 1 : 0;
        }

        return matched == acronym.Length;
    });
}
