using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>Makes a promise of a clause, and weighs how sure it is.</summary>
/// <param name="conversation">Where it was said.</param>
internal sealed class PromiseMaker(Conversation conversation)
{
    /// <summary>So many clauses are weighed at most, so that a text that only promises stays quick to read.</summary>
    private const int MostWeighed = 20_000;

    private const int LongTask = 18;

    /// <summary>Words that name nothing although they are no grammar.</summary>
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ["async", "offline", "live", "online", "posted", "that's", "check", "link", "double", "stab", "account"]);

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["up", "out", "over", "off", "in", "on", "into", "back", "together", "about", "at", "to", "with", "for", "through", "down",
            "all", "both", "just", "also", "sure", "working", "of"]);

    /// <summary>Verbs that go on with what is to be so: "make sure that…".</summary>
    private static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(
        ["make", "ensure", "check", "confirm", "verify", "clarify", "announce", "see", "remind", "notify", "inform", "let", "think",
            "find", "figure", "mention", "ask"]);

    private int _weighed;

    /// <summary>
    /// A promise of the clause whose verb was found; null when the clause says too little to be a task, or is done on the spot.
    /// </summary>
    /// <param name="sentence">Who said what.</param>
    /// <param name="cue">Where the words begin that make it a promise: the quote begins there.</param>
    /// <param name="verb">What is to be done.</param>
    /// <param name="owner">Who is to do it.</param>
    /// <param name="hearer">Who is spoken to.</param>
    /// <param name="confidence">How sure such words are in general.</param>
    /// <param name="stop">Where the clause ends at the latest.</param>
    /// <param name="spoken">The words as they were spoken, when <paramref name="sentence"/> has them in another order.</param>
    public Promise? Make(
        Sentence sentence, int cue, ActionVerb verb, string? owner, string? hearer, double confidence, int stop = int.MaxValue,
        (Sentence Said, int From, int To)? spoken = null)
    {
        var words = sentence.Words;
        var end = Math.Min(stop, Clauses.EndOf(words, verb.At));
        if (spoken is null && Antecedents.OfObject(words, cue, verb.At) is { } thing)
        {   // "I owe you the deck, I'll send it tonight" in the words of "I'll send the deck tonight"
            Word[] order = [.. words[cue..(verb.At + 1)], .. words[thing], .. words[(verb.At + 2)..end]];
            return Make(
                sentence with { Words = order }, 0, verb with { At = verb.At - cue }, owner, hearer, confidence, order.Length,
                (sentence, thing.Start.Value, end));
        }

        if (_weighed >= MostWeighed || ActionVerbs.IsOnTheSpot(words, cue, end))
            return null;
        var stems = Stems.In(words, verb.At, end);
        if (stems.Count < 2 || Repairs.Replace(words, end, stems))
            return null;   // most clauses fall here, before anything costs more

        _weighed++;
        end = WithoutCall(words, verb.At, end);
        var deadline = Within(words, verb.At, end) ?? Before(sentence, cue);
        end = deadline is { } named ? EndAfter(words, verb.At, end, named) : end;
        if (deadline is { } dated)
            stems.ExceptWith(Stems.In(words, Math.Max(dated.From, verb.At), dated.To));
        if (stems.Count < 2 || !HasMatter(words, verb.At, end, deadline) || (verb.Weight < 0.5 && deadline is null)
            || (words[verb.At].Lower is "keep" && end - verb.At <= 3))   // "keep you posted" says not on what
            return null;

        var task = TaskPhrase.Write(words, verb, end, deadline, new Voices(sentence.Speaker, owner, hearer));
        if (!task.Contains(' ', StringComparison.Ordinal))
            return null;

        confidence -= 0.4 * (1 - verb.Weight);
        confidence += deadline is null ? 0 : 0.1;
        confidence += stems.Count < 3 ? -0.05 : 0;
        confidence += Hands(words, verb.At, end) ? 0.05 : 0;
        confidence += IsLate(sentence) ? 0.1 : 0;
        confidence -= Points(words, verb.At, end) ? 0.3 : 0;
        confidence -= Clauses.BreaksOff(words, end) ? 0.15 : 0;
        confidence -= end - verb.At > LongTask && deadline is null ? 0.1 : 0;
        return new Promise
        {
            Said = spoken?.Said ?? sentence,
            At = spoken?.From ?? cue,
            Task = task,
            Stems = stems,
            Owner = owner,
            Due = deadline?.Date,
            DueText = deadline is { } d ? Spoken(words, d) : null,
            Priority = Priorities.Of(spoken?.Said ?? sentence, deadline?.Date, conversation.Day),
            Confidence = Math.Clamp(Math.Round(confidence, 2), 0.05, 0.97),
            Evidence = spoken is var (said, from, to) ? [.. said.Quotes(from, to)]
                : [.. sentence.Quotes(deadline is { } early && IsEarlierTurn(words, early.From, cue) ? early.From : cue, end)],
        };
    }

    private static bool IsEarlierTurn(Word[] words, int from, int cue) => from < cue && words[from].Turn != words[cue].Turn;

    /// <summary>The end of a clause without the name that is called last: "I'll let you know Tom".</summary>
    private int WithoutCall(Word[] words, int verb, int end) =>
        end == words.Length && end - verb > 3 && (words[end - 2].Mark == ',' || words[end - 2].Lower is "know" or "you" or "that" or "it")
            && conversation.People.At(words, end - 1) is { Length: 1 } ? end - 1 : end;

    /// <summary>The deadline in a clause; "those who use it today" names none.</summary>
    private Deadline? Within(Word[] words, int verb, int end)
    {
        if (Deadlines.Find(words, verb, end, conversation.Day) is not { } deadline)
            return null;
        var isAside = deadline.To - deadline.From == 1 && words[deadline.From].Lower is "today"
            && Enumerable.Range(verb, deadline.From - verb).Any(i => IsRelative(words, i));
        return isAside ? null : deadline;
    }

    /// <summary>"Set up a session on Monday where we can…": what follows the day and only explains is left out.</summary>
    private static int EndAfter(Word[] words, int verb, int end, Deadline deadline) =>
        deadline.From > verb + 2 && deadline.To < end && words[deadline.To].Lower is "where" or "when" or "which" or "if" or "because"
            ? deadline.To
            : end;

    /// <summary>"who use it", "that is there"; "that offer" only points.</summary>
    private static bool IsRelative(Word[] words, int at) =>
        words[at].Lower is "which" or "who" or "where"
            || (words[at].Lower is "that" && at + 1 < words.Length && StopWords.IsGrammar(words[at + 1].Lower));

    /// <summary>Whether what is to be done something with is only pointed at: "send it", "review those", "make sure that it passes".</summary>
    private static bool Points(Word[] words, int verb, int end)
    {
        if (words[verb].Lower is "make" && end - verb < 6 && verb + 1 < end && words[verb + 1].Lower is "sure" && !HasFinite(words, verb, end))
            return true;   // "make sure that the driver"
        var at = verb + (words[verb].Lower is "help" ? 2 : 1);   // "help communicate that"
        while (at < end && (Particles.Contains(words[at].Lower) || (words[at].Lower is "that" && Telling.Contains(words[verb].Lower)
            && at + 1 < end && !IsFinite(words[at + 1].Lower))))
            at++;
        if (at >= end)
            return true;
        return words[at].Lower switch
        {
            "it" or "them" or "that's" or "it's" or "something" or "anything" or "things" or "stuff" => true,
            "this" or "that" or "these" or "those" => at + 1 >= end || words[at].Mark != ' ' || StopWords.IsGrammar(words[at + 1].Lower)
                || IsFinite(words[at + 1].Lower) || words[at + 1].Lower is "out",
            _ => false,
        };
    }

    private static bool HasFinite(Word[] words, int from, int to) =>
        Enumerable.Range(from + 2, Math.Max(0, to - from - 2)).Any(i => IsFinite(words[i].Lower) || words[i].Lower.EndsWith('s')
            || words[i].Lower.EndsWith("ed", StringComparison.Ordinal));

    private static bool IsFinite(string lower) =>
        lower is "gets" or "get" or "is" or "are" or "was" or "were" or "has" or "have" or "goes" or "can" or "will";

    /// <summary>Whether the clause names a thing or a person beside its verb: "double check" and "write it" do not.</summary>
    private static bool HasMatter(Word[] words, int verb, int end, Deadline? deadline)
    {
        for (var i = verb + 1; i < end; i++)
        {
            if (!StopWords.IsIdle(words[i].Lower) && !Empty.Contains(words[i].Lower) && !(deadline is { } d && i >= d.From && i < d.To))
                return true;
        }

        return false;
    }

    /// <summary>"By Friday I'll send it": a deadline just before the words that promise.</summary>
    private Deadline? Before(Sentence sentence, int cue) =>
        Deadlines.Find(sentence.Words, Math.Max(0, cue - 6), cue, conversation.Day) is { } early && cue - early.To <= 1
        && (early.From == 0 || sentence.Words[early.From - 1] is { Mark: ',' } or { Lower: "so" or "and" or "then" }) ? early : null;

    /// <summary>Whether something is given to the other side: "send you", "to you".</summary>
    private static bool Hands(Word[] words, int verb, int end)
    {
        for (var i = verb + 1; i < end; i++)
        {
            if (words[i].Lower is "you" or "me")
                return true;
        }

        return false;
    }

    /// <summary>Whether it was said when a long meeting closes: that is where tasks are told over.</summary>
    private bool IsLate(Sentence sentence) => conversation.Sentences.Count > 30 && sentence.Index > 0.88 * conversation.Sentences.Count;

    /// <summary>A deadline in the words in which it was spoken.</summary>
    public static string Spoken(Word[] words, Deadline deadline)
    {
        var text = string.Join(' ', words[deadline.From..deadline.To].Select(w => w.Text));
        return text.Length > 80 ? text[..80] : text;
    }
}
