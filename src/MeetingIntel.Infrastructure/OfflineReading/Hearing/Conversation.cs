using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Runtime.CompilerServices;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>A meeting as a prompt tells it: its facts, and what was said, by whom, in which order.</summary>
internal sealed class Conversation
{
    /// <summary>
    /// The questions about a meeting share one prompt: it is heard once, and forgotten with the prompt. What is kept only saves
    /// time, it changes no answer.
    /// </summary>
    private static readonly ConditionalWeakTable<string, Lazy<Conversation>> Heard = [];

    private readonly ConcurrentDictionary<Type, Lazy<object>> _found = new();
    private readonly string _fence;
    private readonly FrozenDictionary<int, PromptLine> _hums;
    private readonly int[] _blockStarts;
    private readonly string? _userLabel;
    private readonly string? _contactLabel;

    private Conversation(
        string fence, string title, DateOnly? day, string? user, string? contact, IReadOnlyList<PromptLine> turns)
    {
        _fence = fence;
        (Title, Day, User, Contact) = (title, day, user, contact);
        Sentences = Hearing.Sentences.Of(turns);
        People = new People(turns.Select(t => t.Speaker).OfType<string>(), user, contact);
        (_userLabel, _contactLabel) = (People.LabelOf(user), People.LabelOf(contact));
        WordCount = Sentences.Sum(s => s.Words.Length);
        _hums = turns.Where(Hum.Is).ToFrozenDictionary(t => t.Number);
        _blockStarts = [.. Sentences.Where((s, i) => i == 0 || Sentences[i - 1].Block != s.Block).Select(s => s.Index)];
    }

    /// <summary>What the meeting is called.</summary>
    public string Title { get; }

    /// <summary>The day it was held; null when the prompt does not say.</summary>
    public DateOnly? Day { get; }

    /// <summary>Whose meeting it was.</summary>
    public string? User { get; }

    /// <summary>With whom.</summary>
    public string? Contact { get; }

    /// <summary>Who took part or is named in the facts.</summary>
    public People People { get; }

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Whether the contact speaks in it: then two sides talk to each other, not a team among itself.</summary>
    public bool IsBetweenSides => _contactLabel is not null;

    /// <summary>How many words were spoken, hesitations left out.</summary>
    public int WordCount { get; }

    /// <summary>Reads the prompt of a request about a transcript.</summary>
    public static Conversation Hear(LlmRequest request)
    {
        var heard = Heard.GetValue(request.Prompt, _ => new Lazy<Conversation>(() => Read(request))).Value;
        return heard._fence == request.Fence ? heard : Read(request);
    }

    /// <summary>What <paramref name="find"/> finds in it, looked for once. One kind of finding has one way to find it.</summary>
    public T Once<T>(Func<Conversation, T> find)
        where T : class => (T)_found.GetOrAdd(typeof(T), _ => new Lazy<object>(() => find(this))).Value;

    /// <summary>A conversation that no prompt tells: one to learn from.</summary>
    public static Conversation Of(string title, DateOnly? day, string? user, string? contact, IReadOnlyList<PromptLine> turns) =>
        new("", title, day, user, contact, turns);

    private static Conversation Read(LlmRequest request)
    {
        // A fact cannot pass for a turn, nor a turn for a fact: lines of turns begin with their number, and the facts come first.
        var lines = PromptLines.Inside(request).ToList();
        var turns = lines.Select(Turn).OfType<PromptLine>().ToList();
        return new Conversation(
            request.Fence, PromptLines.Value(lines, "Meeting title: ") ?? "", DayIn(PromptLines.Value(lines, "Meeting day: ")),
            PromptLines.Value(lines, "User: "), PromptLines.Value(lines, "Contact: "), turns);
    }

    /// <summary>The day that a fact such as <c>2026-03-04 (Wednesday)</c> begins with.</summary>
    public static DateOnly? DayIn(string? fact) =>
        fact is { Length: >= 10 }
            && DateOnly.TryParseExact(fact.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The sentences of the run that follows <paramref name="sentence"/>'s own: what somebody else said to it.</summary>
    public IEnumerable<Sentence> Reply(Sentence sentence) => Run(sentence.Block + 1);

    /// <summary>
    /// The "mhm" of another that is all of the turn right behind a sentence; null when there is none. It is no sentence of the conversation, for
    /// most hums only say that one listens.
    /// </summary>
    public Sentence? HumAfter(Sentence sentence)
    {
        var turn = sentence.Words[^1].Turn;
        var isLast = sentence.Index + 1 == Sentences.Count || Sentences[sentence.Index + 1].Words[0].Turn != turn;
        return isLast && _hums.GetValueOrDefault(turn.Number + 1) is { Speaker: { } by } hum && by != sentence.Speaker
            ? new Sentence(sentence.Index, sentence.Block, by, [Hum.Of(hum)]) : null;
    }

    /// <summary>The sentence before; null at the start.</summary>
    public Sentence? Before(Sentence sentence) => sentence.Index == 0 ? null : Sentences[sentence.Index - 1];

    /// <summary>
    /// Whom a speaker calls "you": the one other speaker; among more, user and contact when the one answers the other. Null when that is
    /// not certain.
    /// </summary>
    public string? Hearer(Sentence sentence)
    {
        if (People.OtherThan(sentence.Speaker) is { } other)
            return other;
        if (sentence.Speaker is null || sentence.Block == 0)
            return null;
        var partner = sentence.Speaker == _userLabel ? _contactLabel : sentence.Speaker == _contactLabel ? _userLabel : null;
        return partner is not null && Sentences[_blockStarts[sentence.Block - 1]].Speaker == partner ? partner : null;
    }

    private IEnumerable<Sentence> Run(int block)
    {
        for (var i = block < _blockStarts.Length ? _blockStarts[block] : Sentences.Count; i < Sentences.Count
            && Sentences[i].Block == block; i++)
            yield return Sentences[i];
    }

    private static PromptLine? Turn(string line)
    {
        var close = line.IndexOf("] ", StringComparison.Ordinal);
        if (line.Length == 0 || line[0] != '[' || close < 0
            || !int.TryParse(line.AsSpan(1, close - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;

        var label = line.IndexOf(": ", close, StringComparison.Ordinal);
        if (label < 0)
            return new PromptLine(number, null, line[(close + 2)..]);
        var speaker = line[(close + 2)..label].Trim();
        return new PromptLine(number, speaker is "" or TranscriptPrompt.UnknownSpeaker ? null : speaker, line[(label + 2)..]);
    }
}
