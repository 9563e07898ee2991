using System.Runtime.InteropServices;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>
/// Finds the phrases of a conversation that have the shape of a topic: up to four words of substance in a row, or tied by "of", "for" or
/// "and"; a number after a name ("EIP 1559"). What is a verb in most mouths, or by its place in the sentence, is none. In a whole meeting a
/// phrase must come back.
/// </summary>
internal sealed class TopicCandidates
{
    private const int MostWords = 4;
    private const int YearLength = 4;
    private const int MostCounted = 200_000;
    private const int ShortTalk = 400;
    private const int BriefTalk = 1500;
    private const double Half = 0.5;
    private const int WordsARepeat = 1200;
    private const int MostRepeats = 6;
    private const int AnnouncedWithin = 2;
    private const ulong NoWords = 14695981039346656037;

    private static readonly PhraseList Announcements = new(
        "talk about", "talking about", "discuss", "discussing", "moving on to", "move on to", "next topic is", "next item is",
        "first topic is", "first item is", "topic is", "agenda is", "update on", "updates on", "question about", "questions about",
        "regarding", "regards to", "focus on", "turn to", "next up is", "next up", "cover", "presentation on", "proposal for",
        "proposal to", "demo of", "discussion about", "discussion on", "concerned about", "issue with", "problem with");

    private readonly Dictionary<ulong, TopicCandidate> _byWords = [];
    private readonly List<(int Sentence, int At, int Before)> _mentions = [];
    private readonly Conversation _conversation;
    private readonly HeardWords _heard;
    private readonly HeardWord[] _words = new HeardWord[MostWords];

    public TopicCandidates(Conversation conversation, WordHabits habits)
    {
        (_conversation, _heard) = (conversation, new HeardWords(conversation, habits));
        Strangeness = IsShortTalk ? 1 : KeyTopics.Strangeness.Of(conversation, _heard, habits);
        foreach (var sentence in conversation.Sentences)
        {
            var announced = -1 - AnnouncedWithin;
            for (var at = 0; at < sentence.Words.Length; at++)
            {
                if (Announcements.At(sentence.Words, at) is > 0 and var cue)
                    announced = at + cue;
                if (MayBegin(sentence, at) && IsSubstance(sentence, at) && !WordRoles.IsPreposition(sentence.Words[at].Lower))
                    AddFrom(sentence, at, at >= announced && at - announced <= AnnouncedWithin);
            }
        }

        All = [.. _byWords.Values.Where(IsShapely)];
    }

    /// <summary>The candidates, in the order in which they came up.</summary>
    public IReadOnlyList<TopicCandidate> All { get; }

    /// <summary>Whether so little was said that nothing has to come back.</summary>
    public bool IsShortTalk => _conversation.WordCount < ShortTalk;

    /// <summary>How far the talk is from those that the weights were learned from, from 0 to 1; those were long.</summary>
    public double Strangeness { get; }

    /// <summary>How short the talk is: 0 for a meeting, 1 for a few lines.</summary>
    public double Brevity => Math.Clamp((double)(BriefTalk - _conversation.WordCount) / (BriefTalk - ShortTalk), 0, 1);

    private bool IsStrange => Strangeness >= Half;

    /// <summary>Whether a phrase may be one though it never comes back; one of its words has to, where more than a few lines were spoken.</summary>
    private bool MayBeSaidOnce => IsShortTalk || (IsStrange && Brevity > 0);

    /// <summary>Where a candidate was said, the last place first.</summary>
    public IEnumerable<(Sentence Sentence, int At)> Mentions(TopicCandidate candidate)
    {
        for (var mention = candidate.LastMention; mention >= 0; mention = _mentions[mention].Before)
            yield return (_conversation.Sentences[_mentions[mention].Sentence], _mentions[mention].At);
    }

    /// <summary>The word at a place of a sentence.</summary>
    public HeardWord WordAt(Sentence sentence, int at) => _heard.At(sentence, at);

    private bool MayBegin(Sentence sentence, int at) =>
        _heard.MayStand(sentence, at) && (MayBeSaidOnce || _heard.At(sentence, at).Singular.Count > 1);

    private void AddFrom(Sentence sentence, int begin, bool isAnnounced)
    {
        var (key, count) = (NoWords, 0);
        for (var at = begin; at >= 0;)
        {
            var word = _heard.At(sentence, at);
            _words[count++] = word;
            Add(Mixed(key, word.Singular), sentence, begin, at + 1 - begin, count, isAnnounced);
            var isNumber = !word.MayStand;
            var next = isNumber || count == MostWords ? -1 : Next(sentence, at, count);
            for (; at < next; at++)
                key = Mixed(key, _heard.At(sentence, at));
            at = next;
        }
    }

    /// <summary>The next word of substance of a phrase that goes on; -1 when it does not.</summary>
    private int Next(Sentence sentence, int at, int count)
    {
        var words = sentence.Words;
        var next = at + 1;
        if (next >= words.Length || words[at].Mark != ' ' || WordRoles.IsDoing(sentence, next))
            return -1;
        if (MayBegin(sentence, next) || (IsNumber(words[next].Lower) && (words[at].IsCapital || words[next].Length == YearLength)))
            return next;
        if (words[next].Lower is not ("of" or "for" or "and") || words[next].Mark != ' ' || count >= MostWords - 1)
            return -1;
        var isPair = words[next].Lower == "and";
        next++;
        if (next < words.Length && !isPair && words[next] is { Lower: "the" or "a" or "our" or "your", Mark: ' ' })
            next++;
        return next < words.Length && MayBegin(sentence, next) ? next : -1;
    }

    private void Add(ulong key, Sentence sentence, int at, int length, int count, bool isAnnounced)
    {
        if (_byWords.Count >= MostCounted && !_byWords.ContainsKey(key))
            return;
        var place = _heard.PlaceOf(sentence, at);
        ref var candidate = ref CollectionsMarshal.GetValueRefOrAddDefault(_byWords, key, out _);
        candidate ??= new TopicCandidate(length, _words[..count], place);
        _mentions.Add((sentence.Index, at, candidate.LastMention));
        candidate.Add(
            sentence.Words[at], sentence.Block, at, (int)(10L * place / _conversation.WordCount), isAnnounced, _mentions.Count - 1);
        candidate.Place(
            (GoesBack(sentence, at) ? 1 : 0) + (GoesOn(sentence, at + length) ? 1 : 0),
            WordRoles.IsThing(sentence, at),
            WordRoles.IsCounted(sentence, at));
    }

    private bool GoesBack(Sentence sentence, int at) => at > 0 && sentence.Words[at - 1].Mark == ' ' && IsSubstance(sentence, at - 1);

    private bool GoesOn(Sentence sentence, int end) =>
        end < sentence.Words.Length && sentence.Words[end - 1].Mark == ' ' && IsSubstance(sentence, end);

    private bool IsSubstance(Sentence sentence, int at) => _heard.MayStand(sentence, at) && !WordRoles.IsDoing(sentence, at);

    private bool IsShapely(TopicCandidate candidate)
    {
        var words = candidate.Words;
        if (candidate.Count < LeastCount(words) || Array.TrueForAll(words, w => TopicWords.IsVague(w.Lower)))
            return false;
        if (candidate.Count < 2 && candidate.Length > words.Length)
            return false;   // said once, "the list of drivers for the rollout" is a turn of speech
        var (first, last) = (words[0], words[^1]);
        if (last.Habit.IsMostlyVerb || last.Habit.IsMostlyLeading || (last.Singular != last && last.Habit.IsVerbOfOne)
            || last.Lower.EndsWith("ed", StringComparison.Ordinal))
            return false;
        if (IsStrange && !PlainPhrases.NamesAThing(candidate))
            return false;
        if (words.Length == 1)
            return !first.Habit.IsOftenVerb && first.Lower.Length > 2;
        return !first.Habit.IsRatherVerb && !TopicWords.IsMeasure(first.Lower) && !Array.Exists(words, w => w.Habit.IsMostlyVerb)
            && words.Distinct().Count() == words.Length;
    }

    private int LeastCount(HeardWord[] words) => IsShortTalk ? 1
        : words.Length > 1 ? (MayBeSaidOnce && Array.Exists(words, w => w.Singular.Count > 1) ? 1 : 2)
        : Math.Clamp((int)Math.Ceiling((double)_conversation.WordCount / WordsARepeat), 2, MostRepeats);

    private static bool IsNumber(string lower)
    {
        foreach (var c in lower)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }

        return true;
    }

    /// <summary>FNV-1a over the numbers of words: two phrases of a conversation that share a key are next to impossible.</summary>
    private static ulong Mixed(ulong key, HeardWord word) => (key ^ (uint)word.Id) * 1099511628211;
}
