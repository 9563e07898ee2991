using System.Collections.Concurrent;
using MeetingIntel.Application.Extraction.Support;
using MeetingIntel.Application.Extraction.Wording;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Extraction;

/// <summary>
/// What a meeting's transcript bears out of a model's answer. One serves all extractors of an analysis, side by side; it always stands on
/// the whole transcript, whatever part of it was shown to the model.
/// </summary>
/// <param name="context">The meeting.</param>
/// <param name="dates">Counts out the days that were spoken of.</param>
public sealed class Grounding(MeetingContext context, ISpokenDates dates)
{
    /// <summary>How many turns of one speaker count as one when it is asked who spoke before and after.</summary>
    private const int MostJoined = 20;

    /// <summary>Over how many turns a sentence is followed in each direction.</summary>
    private const int MostRunOn = 3;

    /// <summary>So many labels with a number are looked for: "Speaker 1" to "Speaker 200".</summary>
    private const int MostNumbered = 200;

    private readonly EvidenceFinder _finder = new(context.Transcript);
    private readonly ConcurrentDictionary<int, TurnFacts> _facts = new();
    private readonly Lazy<Dictionary<string, string>> _labels = new(() => LabelsOf(context).DistinctBy(KeyOf).ToDictionary(KeyOf));
    private readonly Lazy<KnownPeople> _people = new(() => new KnownPeople([.. LabelsOf(context), context.UserName, context.ContactName]));

    /// <summary>Labels with a number, the longest first, so that "Speaker 12" is not read as "Speaker 1".</summary>
    private readonly Lazy<string[]> _numberedLabels = new(() =>
        [.. LabelsOf(context).Where(label => label.Any(char.IsAsciiDigit)).OrderByDescending(label => label.Length).ThenBy(label => label, StringComparer.Ordinal).Take(MostNumbered)]);

    /// <summary>Who is known by name.</summary>
    internal KnownPeople People => _people.Value;

    /// <summary>The transcript's words.</summary>
    internal TranscriptWords Words => _finder.Words;

    /// <summary>The evidence for a model's pointers.</summary>
    public IReadOnlyList<Evidence> Find(IReadOnlyList<TurnQuote> quotes) => _finder.Find(quotes);

    /// <summary>What an item stands on.</summary>
    /// <param name="quotes">The model's pointers.</param>
    /// <param name="about">What the item says, in the model's words.</param>
    public Ground Under(IReadOnlyList<TurnQuote> quotes, string about) => new(this, _finder.Find(quotes, about));

    /// <summary>The transcript's label for a speaker; null when nobody is labelled so.</summary>
    public string? LabelOf(string speaker) => _labels.Value.GetValueOrDefault(KeyOf(speaker));

    /// <summary>The days that a text speaks of, counted from the meeting's.</summary>
    internal IReadOnlyList<DateOnly> DatesIn(string text) => dates.In(text, context.Day);

    /// <summary>A text without the labels of speakers that are told apart by a number.</summary>
    internal string WithoutNumberedLabels(string text) =>
        _numberedLabels.Value.Aggregate(text, (rest, label) => rest.Replace(label, "", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether words are said in a turn as they stand in a text, fillers apart.</summary>
    internal bool Says(int turn, string text) => _finder.Says(turn, text);

    /// <summary>
    /// The turn, with those that its sentence runs on over: captions and speech recognition break a speaker's sentence into several.
    /// </summary>
    internal IEnumerable<int> SentenceAt(int turn)
    {
        var (first, last) = (turn, turn);
        while (turn - first < MostRunOn && RunsOn(first - 1))
            first--;
        while (last - turn < MostRunOn && RunsOn(last))
            last++;
        return Enumerable.Range(first, last - first + 1);
    }

    /// <summary>What a turn, with the rest of its sentence, says in days and numbers.</summary>
    internal TurnFacts FactsOf(int turn) => _facts.GetOrAdd(turn, number =>
    {
        var text = string.Join(' ', SentenceAt(number).Select(n => context.Transcript.WordsOf(context.Transcript.Turns[n]).ToString()));
        return new TurnFacts(DatesIn(text), SpokenNumbers.In(text), text.Any(char.IsUpper));
    });

    /// <summary>The labels of a turn and of who spoke directly before and after it: whom "I" and "you" mean there.</summary>
    internal IEnumerable<string> VoicesRound(int turn) =>
        new[] { context.Transcript.Turns[turn].Speaker, Other(turn, -1), Other(turn, 1) }.OfType<string>();

    private static IEnumerable<string> LabelsOf(MeetingContext context) => context.Transcript.Turns.Select(t => t.Speaker).OfType<string>().Distinct();

    /// <summary>Whether a turn breaks off and the same speaker goes on in the next.</summary>
    private bool RunsOn(int turn)
    {
        var turns = context.Transcript.Turns;
        if (turn < 0 || turn + 1 >= turns.Count || turns[turn].Speaker is not { } speaker || turns[turn + 1].Speaker != speaker)
            return false;
        var said = context.Transcript.WordsOf(turns[turn]).TrimEnd();
        var next = context.Transcript.WordsOf(turns[turn + 1]).TrimStart();
        return said.Length > 0 && next.Length > 0 && char.IsLower(next[0]) && said[^1] is not ('.' or '?' or '!' or '\u2026');
    }

    /// <summary>What two spellings of a label have in common: their words; of a label without any, all of it.</summary>
    private static string KeyOf(string label) => KnownPeople.WordsOf(label) is { Length: > 0 } words ? string.Join(' ', words) : label;

    private string? Other(int turn, int step)
    {
        var turns = context.Transcript.Turns;
        for (var i = 1; i <= MostJoined && turn + (i * step) is var at && at >= 0 && at < turns.Count; i++)
        {
            if (turns[at].Speaker != turns[turn].Speaker)
                return turns[at].Speaker;
        }

        return null;
    }
}
