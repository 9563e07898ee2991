using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Tells a deed by its construction where a verb must stand, as after "I'll" or "can you": whatever is done with a thing ("laminate the
/// badges") is one, unless the verb tells of a state, of speech, or of what is done within a meeting.
/// </summary>
internal static class Deeds
{
    private const int LongestThing = 8;

    /// <summary>States, feelings and perceptions; what is done by saying so; what runs a meeting.</summary>
    private static readonly FrozenSet<string> NoDeeds = FrozenSet.ToFrozenSet("""
        be am is are was were have has had do does did get let make take give put set keep try begin start continue end become remain stay wait sit stand live
        die
        exist happen seem look appear belong cost last matter mean see watch hear listen feel smell taste sense know think believe hope
        wish want need like love hate prefer enjoy regret worry fear expect doubt wonder suppose assume guess imagine remember forget
        forgive understand realize realise recognize recognise notice find trust respect deserve miss lose win fail bet swear
        say tell speak talk repeat mention explain describe elaborate answer argue complain agree disagree admit concede promise welcome
        apologize apologise appreciate congratulate acknowledge emphasize emphasise stress highlight point object second vote
        go come leave stop quit pause proceed jump dive skip stick step walk run-through turn switch move pass hand hold drop throw kick
        show play click scroll zoom mute unmute paste type type-in demo moderate facilitate chair address touch tackle call bring
        use rely depend tend get-going join attend experience face spend waste save save-time catch hit cross bear accept reject
        allow enable support cause affect require involve concern contain represent grow rise
        fall increase decrease save-up own hesitate care mind bother love share ask add start open close discuss consider help plan work
        read study pull push pick choose decide note
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "my", "our", "your", "his", "her", "their", "this", "these", "those", "it", "them", "all", "both", "every", "each", "some",
            "another", "any", "its",
            "mine", "yours"]);

    private static readonly FrozenSet<string> Definite = FrozenSet.ToFrozenSet(
        ["the", "my", "our", "your", "his", "her", "their", "this", "that", "these", "those", "all", "both", "mine", "yours"]);

    private static readonly FrozenSet<string> Recipients = FrozenSet.ToFrozenSet(["you", "him", "her", "them", "us", "me", "everyone", "everybody"]);

    /// <summary>What is made by speaking.</summary>
    private static readonly FrozenSet<string> Remarks = FrozenSet.ToFrozenSet(
        ["comment", "remark", "suggestion", "argument", "motion", "joke", "announcement", "statement", "difference", "mistake", "assumption", "confession",
            "distinction", "claim", "bet",
            "exception", "observation", "plea", "pitch", "request", "disclaimer"]);

    /// <summary>What something is once it is done: "have it ready".</summary>
    private static readonly FrozenSet<string> Results = FrozenSet.ToFrozenSet(
        ["ready", "done", "finished", "fixed", "sorted", "signed", "sent", "printed", "written", "approved", "booked", "installed", "repaired", "delivered",
            "cleaned", "tested",
            "updated", "translated", "reviewed", "shipped", "filed"]);

    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(["up", "out", "down", "off", "over", "in", "back", "away", "through", "on"]);

    /// <summary>
    /// "get you the price", "get the price to you", "have it ready", "give Tom the keys", "take the invoices": a verb of no meaning of
    /// its own that hands something over. Null when it does not.
    /// </summary>
    public static ActionVerb? Handing(Word[] words, int at)
    {
        if (at + 2 >= words.Length || words[at] is not
            {
                Mark: ' ', Lower: "get" or "have" or "give" or "take" or "drop" or "run" or "hand" or "tell"
            or "make" or "do"
            } verb)
            return null;
        var (plain, next) = (verb.Lower, words[at + 1]);
        if (plain is "drop" or "run" or "hand")
            return IsDropped(words, at) || (plain is "run" && Definite.Contains(next.Lower)
                && IsMatter(words, at + 2)) ? new ActionVerb(at, plain, 0.85) : null;
        if (plain is "tell")
            return IsToldTo(words, at) ? new ActionVerb(at, plain, 0.95) : null;
        if (plain is "make" or "do")
            return Articles.Contains(next.Lower) && next.Lower is not ("it" or "them") && IsMatter(words, at + 2)
                && !Remarks.Contains(words[at + 2].Lower) ? new ActionVerb(at, plain, 0.8) : null;
        if (plain is "take")
            return Definite.Contains(next.Lower) && IsMatter(words, at + 2) ? new ActionVerb(at, plain, 0.75) : null;
        if ((Recipients.Contains(next.Lower) || (next.IsCapital && next.Mark == ' ')) && at + 3 < words.Length && Articles.Contains(words[at + 2].Lower)
            && IsMatter(words, at + 3))
            return words[at + 2].Lower is "a" or "an" && plain is "give" or "have" ? null
                : new ActionVerb(at, plain, 0.9);
        if (plain is "give" || !(Articles.Contains(next.Lower) || next.Lower is "that" || IsMatter(words, at + 1)))
            return null;
        for (var i = at + 2; i < Math.Min(words.Length, at + LongestThing); i++)
        {
            if (words[i - 1].Mark != ' ')
                return null;
            if (Results.Contains(words[i].Lower) || IsDone(words, at, i))
                return new ActionVerb(at, plain, 0.85);
            if (words[i].Lower is "to" && i + 1 < words.Length)
                return Recipients.Contains(words[i + 1].Lower) || words[i + 1].IsCapital ? new ActionVerb(at, plain, 0.9)
                    : words[i + 1].Lower is "the" && IsMatter(words, i + 2) ? new ActionVerb(at, plain, 0.8)
                    : null;
            if (words[i].Lower is "i" or "we" or "and" or "so" or "but" or "that")
                return null;
        }

        return null;
    }

    /// <summary>Whether a verb in its plain form tells of no deed, whatever follows.</summary>
    public static bool IsNone(string plain) => NoDeeds.Contains(plain) || StopWords.IsIdle(plain);

    /// <summary>Whether the word, in its plain form, is a verb of something that is done with the words after it.</summary>
    public static bool Is(string plain, Word[] words, int at)
    {
        if (plain.Length < 3 || NoDeeds.Contains(plain) || StopWords.IsGrammar(plain) || !plain.All(c => char.IsLetter(c) || c == '-') || words[at].Mark != ' ')
            return false;
        var next = at + 1;
        if (next + 1 < words.Length && Particles.Contains(words[next].Lower) && words[next].Mark == ' ')
            next++;
        if (next >= words.Length)
            return false;
        var lower = words[next].Lower;
        if (Articles.Contains(lower))
            return lower is "it" or "them" or "mine" or "yours" || next + 1 < words.Length;
        if (lower is "you" or "him" or "us" or "me" && next + 1 < words.Length && Articles.Contains(words[next + 1].Lower))
            return true;
        return !StopWords.IsGrammar(lower) && !StopWords.IsIdle(plain) && (IsMatter(words, next) || char.IsDigit(lower[0]) || words[next].IsCapital);
    }

    /// <summary>"have it checked by Monday", "have the bookings moved into the module": a participle behind the whole thing.</summary>
    private static bool IsDone(Word[] words, int verb, int at) =>
        words[verb].Lower is "have" or "get" && (at > verb + 2 || words[verb + 1].Lower is "it" or "them" or "that")
            && ActionVerbs.Participle(words, at) is { } done
            && done.At == at && (at + 1 == words.Length || words[at].Mark != ' ' || StopWords.IsGrammar(words[at + 1].Lower));

    /// <summary>"tell Nina to cancel it".</summary>
    private static bool IsToldTo(Word[] words, int at) =>
        (Recipients.Contains(words[at + 1].Lower) || words[at + 1].IsCapital || FirstNames.Has(words[at + 1].Lower)) && words[at + 2].Lower is "to"
            && words[at + 1].Lower is not "you";

    /// <summary>"drop off the keys", "hand in the form".</summary>
    private static bool IsDropped(Word[] words, int at) =>
        words[at + 1].Lower is "off" or "in" or "out" && (Definite.Contains(words[at + 2].Lower) || words[at + 2].Lower is "a" or "an")
        || (at + 3 < words.Length && Definite.Contains(words[at + 1].Lower) && words.Skip(at + 3).Take(3).Any(w => w.Lower is "off"));

    /// <summary>Whether a word names something; "a good time" and "the second one" do not.</summary>
    private static bool IsMatter(Word[] words, int at)
    {
        for (var i = at; i < Math.Min(words.Length, at + 3); i++)
        {
            if (StopWords.IsGrammar(words[i].Lower) && words[i].Lower is not ("first" or "next" or "last" or "other" or "same" or "own" or "second"))
                return false;
            if (!StopWords.IsIdle(words[i].Lower) && !words[i].Lower.EndsWith("ly", StringComparison.Ordinal))
                return true;
            if (words[i].Mark != ' ')
                return false;
        }

        return false;
    }
}
