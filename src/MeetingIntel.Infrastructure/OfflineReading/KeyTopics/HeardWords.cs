using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>The words of a conversation, each place of one word sharing one <see cref="HeardWord"/>.</summary>
internal sealed class HeardWords
{
    private const int ShortestWord = 2;
    private const int LongestWord = 30;

    private readonly Dictionary<string, HeardWord> _words = [];
    private readonly People _people;
    private readonly HashSet<string> _named;
    private readonly WordHabits _habits;
    private readonly HeardWord[] _said;
    private readonly int[] _starts;

    public HeardWords(Conversation conversation, WordHabits habits)
    {
        (_people, _named, _habits) = (conversation.People, Mentions.In(conversation), habits);
        _said = new HeardWord[conversation.WordCount];
        _starts = new int[conversation.Sentences.Count];
        var place = 0;
        foreach (var sentence in conversation.Sentences)
        {
            _starts[sentence.Index] = place;
            for (var at = 0; at < sentence.Words.Length; at++, place++)
            {
                var word = _said[place] = WordOf(sentence.Words[at].Lower);
                if (at > 0)
                    word.Write(sentence.Words[at].IsCapital);
                if (MayStand(sentence, at))
                    word.Singular.Count++;
            }
        }
    }

    /// <summary>The word at a place of a sentence.</summary>
    public HeardWord At(Sentence sentence, int at) => _said[PlaceOf(sentence, at)];

    /// <summary>How many words were said before a place of a sentence.</summary>
    public int PlaceOf(Sentence sentence, int at) => _starts[sentence.Index] + at;

    /// <summary>Whether the word at a place may be part of a topic.</summary>
    public bool MayStand(Sentence sentence, int at) =>
        At(sentence, at) is { MayStand: true } word && !(sentence.Words[at].IsCapital && FirstNames.Has(word.Lower));

    private HeardWord WordOf(string lower)
    {
        if (_words.TryGetValue(lower, out var word))
            return word;
        _words[lower] = word = new HeardWord(_words.Count, lower, MayStand(lower), _habits.Of(lower));
        var singular = SingularOf(lower);
        word.Singular = singular == lower ? word : WordOf(singular);
        return word;
    }

    private bool MayStand(string lower) =>
        lower.Length is >= ShortestWord and <= LongestWord && (!StopWords.IsIdle(lower) || TopicWords.IsMatter(lower))
        && !TopicWords.IsNumber(lower) && !IsName(lower) && !(lower.EndsWith("'s", StringComparison.Ordinal) && IsName(lower[..^2]))
        && !IsContracted(lower) && !lower.EndsWith("ly", StringComparison.Ordinal);

    private bool IsName(string lower) => _people.IsName(lower) || _named.Contains(lower);

    private static bool IsContracted(string lower) =>
        lower.IndexOf('\'', StringComparison.Ordinal) is > 0 and var at && lower.AsSpan(at + 1) is "ll" or "t" or "re" or "ve" or "d" or "m";

    private static string SingularOf(string lower)
    {
        if (lower.EndsWith("'s", StringComparison.Ordinal))
            return lower[..^2];
        if (lower.Length < 5 || lower[^1] != 's' || lower[^2] is 's' or 'u' or 'i')
            return lower;
        return lower.EndsWith("ies", StringComparison.Ordinal) ? lower[..^3] + "y" : lower[..^1];
    }
}
