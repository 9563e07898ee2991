using System.Collections.Frozen;
using System.Text;
using MeetingIntel.Application.Extraction;
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

    /// <summary>A clause of more stems says enough beside what it only points to: "measure it empty and loaded and give you the decibels".</summary>
    private const int FewStems = 3;

    /// <summary>A verb that else is grammar, and here was found to be what is done.</summary>
    private const double LeastOfLight = 0.8;

    /// <summary>Words that name nothing although they are no grammar.</summary>
    private static readonly FrozenSet<string> Empty = FrozenSet.ToFrozenSet(
        ["async", "offline", "live", "online", "posted", "that's", "check", "link", "double", "stab", "account"]);

    private static readonly FrozenSet<string> Asking = FrozenSet.ToFrozenSet(["find", "check", "ask", "clarify", "figure", "investigate"]);

    private readonly Rewording _rewording = new(conversation);
    private int _weighed;

    /// <summary>
    /// A promise of the clause whose verb was found; null when the clause says too little to be a task, or is done on the spot.
    /// </summary>
    /// <param name="clause">What is to be done.</param>
    /// <param name="owner">Who is to do it.</param>
    /// <param name="hearer">Who is spoken to.</param>
    /// <param name="confidence">How sure such words are in general.</param>
    public Promise? Make(Clause clause, string? owner, string? hearer, double confidence)
    {
        if (clause.Spoken is null && _rewording.Of(clause) is { } plain)
            return Make(plain, owner, hearer, confidence - (plain.Naming is null ? 0 : 0.05));
        var (sentence, cue, verb) = (clause.Sentence, clause.Cue, clause.Verb);
        var words = sentence.Words;
        var end = Math.Min(clause.Stop, EndOf(words, verb.At));
        if (_weighed >= MostWeighed || OnTheSpot.Says(words, cue, end))
            return null;
        var stems = Stems.In(words, verb.At, end);
        if (verb.Weight >= LeastOfLight && words[verb.At].Lower == verb.Plain && StopWords.IsGrammar(verb.Plain))
            stems.Add(verb.Plain);   // "do the shops", "let them go"
        if (hearer is not null && IsCall(words, verb.At))
            stems.Add(Stems.Of(hearer.ToLowerInvariant()));   // "I'll call you on Monday": the matter is who is called
        if (stems.Count < 2 || Repairs.Replace(words, end, stems) || Repairs.Abandon(words, verb.At))
            return null;   // most clauses fall here, before anything costs more

        _weighed++;
        end = WithoutCall(words, verb.At, end);
        if (end - verb.At > 3 && words[end - 1].Lower is "instead")
            end--;
        var deadline = Within(words, verb.At, end) ?? Before(sentence, cue);
        if (deadline is { } state && state.From < state.To && words[state.From].Lower is "ready")
            deadline = state with { From = state.From + 1 };   // "have it ready by Friday": how it is to be belongs to the task
        end = deadline is { } named ? EndAfter(words, verb.At, end, named) : end;
        if (deadline is { } dated)
            stems.ExceptWith(Stems.In(words, Math.Max(dated.From, verb.At), dated.To));
        if (stems.Count < 2 || !HasMatter(words, verb.At, end, deadline) || (verb.Weight < 0.5 && deadline is null)
            || (words[verb.At].Lower is "keep" && end - verb.At <= 3))   // "keep you posted" says not on what
            return null;

        if (verb.Plain is "get" or "have" or "handle" or "do" && stems.Count > 2)
            stems.Remove(Stems.Of(words[verb.At].Lower));   // says only that it is done
        var task = TaskPhrase.Write(words, verb, end, deadline, new Voices(sentence.Speaker, owner, hearer));
        if (!task.Contains(' ', StringComparison.Ordinal))
            return null;

        confidence -= 0.4 * (1 - verb.Weight);
        confidence += deadline is null ? 0 : 0.1;
        confidence -= stems.Count < 3 && owner is not null ? 0.05 : 0;   // what nobody took is unsure anyway
        confidence += Hands(words, verb.At, end) ? 0.05 : 0;
        confidence += IsLate(sentence) ? 0.1 : 0;
        confidence -= !Pointing.Only(words, verb.At, end) ? 0 : stems.Count > FewStems
            && words[verb.At].Lower is not ("make" or "ensure") ? 0.15 : 0.3;
        confidence -= Clauses.BreaksOff(words, end) ? 0.15 : 0;
        confidence -= end - verb.At > LongTask && deadline is null ? 0.1 : 0;
        return new Promise
        {
            Said = clause.Spoken?.Said ?? sentence,
            At = clause.Spoken?.From ?? cue,
            Task = task,
            Stems = stems,
            Owner = owner,
            Due = deadline?.Date,
            DueText = deadline is { } d ? Spoken(words, d) : null,
            Priority = Priorities.Of(clause.Spoken?.Said ?? sentence, deadline?.Date, conversation.Day),
            Confidence = Math.Clamp(Math.Round(confidence, 2), 0.05, 0.97),
            Evidence = Evidence(clause, deadline, end),
        };
    }

    /// <summary>
    /// Where the clause of a verb ends, at the latest where the next person is spoken of: "write up the incident, and Mara, you…".
    /// </summary>
    public int EndOf(Word[] words, int verb)
    {
        var end = Clauses.EndOf(words, verb);
        var isListed = GroupDuties.BeginsList(words);
        for (var i = verb + 2; i < end - 1; i++)
        {
            var isJoined = words[i - 1].Lower is "and";
            if (isListed && words[i - 1].Mark == ',' && Quotations.IsStranger(words[i]) && words[i + 1].Lower.EndsWith('s'))
                return i;
            if ((isJoined || words[i - 1].Mark == ',') && conversation.People.At(words, i) is { } person && i + person.Length < words.Length
                && (words[i + person.Length].Lower is "you" or "you'll" or "you're" or "will" or "please" or "can" or "could" or "is"
                    || (words[i + person.Length].Lower.EndsWith('s') && words[i + person.Length - 1].Mark == ' ' && isListed)))
                return isJoined ? i - 1 : i;
        }

        return end;
    }

    private static TurnQuote[] Evidence(Clause clause, Deadline? deadline, int end)
    {
        var (sentence, cue) = (clause.Sentence, clause.Cue);
        if (clause.Spoken is var (said, from, to))
            return [.. said.Quotes(from, to), .. clause.Naming is { } naming ? [naming] : Array.Empty<TurnQuote>()];
        return [.. sentence.Quotes(deadline is { } early && IsEarlierTurn(sentence.Words, early.From, cue) ? early.From : cue, end)];
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

    /// <summary>Whether the clause names a thing or a person beside its verb: "double check" and "write it" do not.</summary>
    private static bool HasMatter(Word[] words, int verb, int end, Deadline? deadline)
    {
        if (Asking.Contains(words[verb].Lower)
            && Array.FindIndex(words, verb, Math.Min(3, end - verb), w => w.Lower is "why" or "whether" or "how" or "which")
            is >= 0 and var asked && end - asked > 3)
            return true;   // "find out why it didn't stop"
        if (deadline is not null && (OfficeMatters.IsHandedOver(words, verb, deadline.Value.From) || IsCall(words, verb)))
            return true;
        for (var i = verb + 1; i < end; i++)
        {
            if ((!StopWords.IsIdle(words[i].Lower) || OfficeMatters.At(words, i, end))
                && !Empty.Contains(words[i].Lower) && !(deadline is { } d && i >= d.From && i < d.To))
                return true;
        }

        return false;
    }

    private static bool IsCall(Word[] words, int verb) =>
        verb + 1 < words.Length && words[verb].Lower is "call" && words[verb + 1].Lower is "you";

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

    /// <summary>A deadline in the words in which it was spoken, with its marks, and without what was stammered: "in ten days' time".</summary>
    public static string Spoken(Word[] words, Deadline deadline)
    {
        var text = new StringBuilder(words[deadline.From].Text);
        for (var at = deadline.From + 1; at < deadline.To; at++)
            text.Append(Between(words[at - 1], words[at])).Append(words[at].Text);
        return text.Length > 80 ? text.ToString(0, 80) : text.ToString();
    }

    private static string Between(Word before, Word word)
    {
        var gap = before.Turn == word.Turn && before.End < word.Start ? before.Turn.Text[before.End..word.Start] : " ";
        return gap[^1] == ' ' && !gap.Any(char.IsLetterOrDigit) ? gap : " ";
    }
}
