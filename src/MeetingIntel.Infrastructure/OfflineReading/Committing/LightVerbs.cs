using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>
/// Tells what is done with a thing by a verb that says little of its own, from what stands behind the thing: where it comes to ("put ten
/// on the courier"), who hears of it ("tell Ripon the same"), or the day by which it is done ("do all three shops tonight").
/// </summary>
internal static class LightVerbs
{
    private const double Placed = 0.9;
    private const double Told = 0.9;
    private const double Dated = 0.85;

    private const int LongestThing = 6;

    private static readonly FrozenSet<string> Placing = FrozenSet.ToFrozenSet(
        ["put", "leave", "take", "get", "bring", "move", "hang", "stick", "pull", "pass", "drop", "push", "turn", "switch", "lay"]);

    private static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(["tell", "warn"]);

    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(["him", "her", "them", "everyone", "everybody"]);

    private static readonly FrozenSet<string> Theirs = FrozenSet.ToFrozenSet(["the", "our", "my", "all"]);

    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(["on", "onto", "in", "into", "off", "at", "beside", "under", "next"]);

    /// <summary>Behind a thing at the end of what is said of it: "get the order in", "switch it off".</summary>
    private static readonly FrozenSet<string> Ends = FrozenSet.ToFrozenSet(["in", "out", "up", "off", "on", "through", "over", "back", "across"]);

    private static readonly FrozenSet<string> Articles = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "my", "our", "your", "his", "her", "their", "this", "these", "those", "all", "both", "another", "that"]);

    /// <summary>What is put, left or taken without being a thing.</summary>
    private static readonly FrozenSet<string> NoThings = FrozenSet.ToFrozenSet(
        ["way", "cards", "end", "finger", "pressure", "point", "step", "break", "day", "time", "trip", "rest", "floor", "stop", "hat", "view",
            "picture",
            "idea", "conversation", "discussion", "question", "topic", "subject", "agenda", "screen", "slide", "mic", "risk", "chance", "word",
                "minute",
            "second", "moment", "camera", "microphone", "volume", "light", "lights", "intro", "introduction"]);

    /// <summary>Where nothing comes to that is handed over: "put it in other words", "leave it at that".</summary>
    private static readonly FrozenSet<string> NoPlaces = FrozenSet.ToFrozenSet(
        ["that", "this", "it", "perspective", "context", "words", "other", "mind", "mute", "hold", "general", "front", "doubt", "consideration",
            "account",
            "board", "track", "first", "case", "all", "once", "theory", "here", "there", "air"]);

    /// <summary>Where one will be, what one will feel or what is done while it is said, though a day stands behind it.</summary>
    private static readonly FrozenSet<string> Unbound = FrozenSet.ToFrozenSet("""
        be am is are was were been have has had get take see watch hear feel smell taste sense know think believe hope wish want need like love hate
        prefer enjoy say speak talk
        repeat mention explain come go stop stay wait sit stand live exist remember forget understand realize realise trust
        lose win fail bet miss join attend arrive leave travel fly drive walk meet start begin continue try end quit spend face expect play turn
        receive let make keep show regret worry mind seem look appear belong cost last matter mean thank owe
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The verb at a place where only a verb can stand; null when no such thing is done there.</summary>
    public static ActionVerb? At(Word[] words, int at)
    {
        if (at + 2 >= words.Length || words[at].Mark != ' ')
            return null;
        var plain = words[at].Lower;
        if (plain is "let")
            return words[at + 1].Lower is not ("it" or "that" or "this") && IsThing(words, at + 1)
                && Array.FindIndex(words, at + 2, Math.Min(3, words.Length - at - 2), w => w.Lower is "go" or "through") > 0
                ? new ActionVerb(at, plain, Dated) : null;   // "let the invoices go"
        if (plain is "show")
            return IsThing(words, at + 1)
                && Array.FindIndex(words, at + 2, Math.Min(LongestThing, words.Length - at - 2), w => w.Lower is "to") is > 0 and var to
                && to + 1 < words.Length && IsToldToOthers(words, to + 1) ? new ActionVerb(at, plain, Told) : null;
        return Telling.Contains(plain) ? IsToldToOthers(words, at + 1) ? new ActionVerb(at, plain, Told) : null
            : Placing.Contains(plain) && IsPlaced(words, at + 1) ? new ActionVerb(at, plain, Placed) : null;
    }

    /// <summary>The verb of what is done by a day, whatever the verb, unless it is a coming, a going or a state; null when no day is named.</summary>
    public static ActionVerb? By(Word[] words, int at, DateOnly? day)
    {
        while (at < words.Length && words[at].Lower is "just" or "also" or "then" or "definitely" or "certainly" or "probably" or "personally")
            at++;
        if (at + 2 >= words.Length || words[at].Mark != ' ')
            return null;
        var plain = words[at].Lower;
        var isGiven = plain is "give" && words[at + 1].Lower is "you" or "him" or "her" or "them" && words[at + 2].Lower is "a" or "an"
            && at + 3 < words.Length && !NoThings.Contains(words[at + 3].Lower);
        if (!isGiven && (Unbound.Contains(plain) || (StopWords.IsGrammar(plain) && plain is not "do") || IsPointer(words[at + 1].Lower)
            || !IsThing(words, at + 1)))
            return null;
        var end = Clauses.EndOf(words, at);
        return Deadlines.Find(words, at + 2, end, day) is { } deadline && !Says(words, at, deadline.From, "now")
            && words[at + 1].Lower is not ("so" or "that")
            ? new ActionVerb(at, plain, Dated)
            : null;
    }

    private static bool Says(Word[] words, int from, int to, string lower) => Array.FindIndex(words, from, to - from, w => w.Lower == lower) >= 0;

    /// <summary>"tell Ripon", "tell our people"; what the hearer is told is told by saying so.</summary>
    private static bool IsToldToOthers(Word[] words, int at) =>
        Others.Contains(words[at].Lower) || (words[at] is { IsCapital: true } && !StopWords.IsIdle(words[at].Lower))
            || FirstNames.Has(words[at].Lower)
            || (Theirs.Contains(words[at].Lower) && words[at].Mark == ' ' && !StopWords.IsGrammar(words[at + 1].Lower)
                && words[at + 1].Lower is not ("truth" or "difference" or "story"));

    /// <summary>"ten on the courier", "Clive off the sheet", "the order in".</summary>
    private static bool IsPlaced(Word[] words, int at)
    {
        if (!IsThing(words, at))
            return false;
        for (var i = at + 1; i < Math.Min(words.Length, at + LongestThing) && words[i - 1].Mark == ' '; i++)
        {
            var lower = words[i].Lower;
            var isLast = i + 1 == words.Length || words[i].Mark != ' ';
            if (Ends.Contains(lower) && (isLast || words[i + 1].Lower is "by" or "before" or "and" or "for" or "tomorrow" or "tonight" or "over"))
                return !IsPointer(words[at].Lower) || lower is "off" or "on";
            if (Places.Contains(lower) && !isLast)
                return !NoPlaces.Contains(words[i + 1].Lower) && !CalendarWords.IsTelling(words[i + 1].Lower) && IsSomewhere(words, i + 1);
            if (StopWords.IsGrammar(lower) && !NumberWords.At(words, i) && lower is not ("first" or "last" or "other" or "of" or "for" or "you"))
                return false;
        }

        return false;
    }

    private static bool IsPointer(string lower) => lower is "it" or "them" or "that" or "this" or "him" or "her";

    /// <summary>A place that is named: "the courier", "your account", "Leeds".</summary>
    private static bool IsSomewhere(Word[] words, int at)
    {
        var name = at + (Articles.Contains(words[at].Lower) ? 1 : 0);
        return name < words.Length && !NoPlaces.Contains(words[name].Lower) && !NoThings.Contains(words[name].Lower)
            && !StopWords.IsGrammar(words[name].Lower) && !CalendarWords.IsTelling(words[name].Lower);
    }

    private static bool IsThing(Word[] words, int at)
    {
        if (at >= words.Length || words[at].Mark != ' ' && words[at].Mark != ',')
            return false;
        if (words[at].Lower is "it" or "them" or "him" or "her" || NumberWords.At(words, at) || (words[at].IsCapital
            && !StopWords.IsIdle(words[at].Lower)))
            return true;
        return Articles.Contains(words[at].Lower) && !words.Skip(at + 1).Take(2).Any(w => NoThings.Contains(w.Lower));
    }
}
