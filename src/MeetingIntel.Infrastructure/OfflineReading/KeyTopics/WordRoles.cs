using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>Tells by the words round it whether a word does something at its place ("do you support Okta") or is a thing ("the support").</summary>
internal static class WordRoles
{
    /// <summary>So many words may colour what is done: "we also really need".</summary>
    private const int MostBetween = 3;

    /// <summary>Words after which the next tells what is done, whatever it means elsewhere.</summary>
    private static readonly FrozenSet<string> BeforeVerbs = Set("""
        i we they he she who i'll we'll you'll they'll he'll she'll it'll that'll i'd we'd you'd they'd he'd she'd let's
        don't doesn't didn't won't can't cannot couldn't wouldn't shouldn't mustn't needn't gonna wanna gotta please
        """);

    /// <summary>Words that do the same unless they open a question, whose subject they stand before: "would pricing change".</summary>
    private static readonly FrozenSet<string> Modals = Set("will would can could should may might must shall");

    /// <summary>Words with which a question or a clause opens, so that its subject is near.</summary>
    private static readonly FrozenSet<string> BeforeSubjects = Set("""
        do did does don't didn't can could would will should if when whenever once until before after because since as and but so or that
        what where how why which who while whether unless are were have had
        """);

    /// <summary>Words after which "to" belongs to what is done: "want to sync", but "access to pricing".</summary>
    private static readonly FrozenSet<string> BeforeTo = Set("""
        want wants wanted need needs needed have has had having going like able try tries trying tried got supposed ought love happy ready
        agreed decided hope hoping hard easy how where what when whether who used about here
        """);

    private static readonly FrozenSet<string> Determiners = Set("""
        the a an this that these those my your our their his her its any some no each every another both all which what whose
        """);

    /// <summary>With what the thing begins that something is done to; "that" is left out, for it follows things too.</summary>
    private static readonly FrozenSet<string> Objects = Set("""
        the a an this these those my your our their his her its it them us me him you any some each every another all both
        """);

    /// <summary>What follows a thing too is left out: "the invoice this month", "the renewal that we spoke of".</summary>
    private static readonly FrozenSet<string> ObjectsOfSubjects = Set("the a an my your our their his her its it them us me him");

    /// <summary>What completes a verb: "the app drops out".</summary>
    private static readonly FrozenSet<string> Particles = Set("out off up down away back over");

    private static readonly FrozenSet<string> Prepositions = Set("""
        of in on at by for with from about into onto over after before between through during against among within without regarding via
        per under near
        """);

    private static readonly FrozenSet<string> Between = Set("""
        also just really still always never not already only even then now probably actually maybe simply ever all both
        """);

    private static readonly FrozenSet<string> Beings = Set("am is are was were be been being i'm you're we're they're he's she's it's");

    private static readonly FrozenSet<string> Ties = Set("so and but or then");

    private static readonly FrozenSet<string> Few = Set("two three four five six seven eight nine ten");

    /// <summary>Whether the word tells there what somebody does or is to do.</summary>
    public static bool IsDoing(Sentence sentence, int at)
    {
        var words = sentence.Words;
        var follower = words[at].Mark == ' ' && at + 1 < words.Length ? words[at + 1].Lower : "";
        var before = Before(words, at);
        if (before < 0)
            return IsOrder(words[at].Lower, follower);
        var lower = words[before].Lower;
        if (BeforeVerbs.Contains(lower))
            return true;
        if (Ties.Contains(lower))
            return IsOrder(words[at].Lower, follower);
        if (lower == "to")
            return !words[at].IsCapital && (Objects.Contains(follower) || (before > 0 && BeforeTo.Contains(words[before - 1].Lower)));
        if (lower == "you")
            return Before(words, before) is var opening && (opening < 0 || BeforeSubjects.Contains(words[opening].Lower));
        if (Modals.Contains(lower))
            return Before(words, before) is >= 0 and var subject && !BeforeSubjects.Contains(words[subject].Lower);
        return Beings.Contains(lower) ? Objects.Contains(follower) && IsForm(words[at].Lower)
            : (ObjectsOfSubjects.Contains(follower) || (Particles.Contains(follower) && IsMany(words[at].Lower))) && !StopWords.IsGrammar(lower) && Agree(lower, words[at].Lower);
    }

    /// <summary>The word before it in the same breath, without those that only colour what is done; -1 when there is none.</summary>
    private static int Before(Word[] words, int at)
    {
        var before = at - 1;
        while (before >= 0 && at - before <= MostBetween && words[before].Mark == ' ' && IsBetween(words[before].Lower))
            before--;
        return before >= 0 && words[before].Mark == ' ' ? before : -1;
    }

    /// <summary>Whether a word with which somebody begins tells the other what to do: "send the draft".</summary>
    private static bool IsOrder(string lower, string follower) => Objects.Contains(follower) && !IsForm(lower) && !IsMany(lower);

    /// <summary>Whether the word, or what it begins, is named there as a thing.</summary>
    public static bool IsThing(Sentence sentence, int at)
    {
        if (at == 0 || sentence.Words[at - 1].Mark != ' ')
            return false;
        var before = sentence.Words[at - 1].Lower;
        return Determiners.Contains(before) || Prepositions.Contains(before);
    }

    /// <summary>Whether the word is counted there: "sixty quid", "12 metres".</summary>
    public static bool IsCounted(Sentence sentence, int at)
    {
        if (at == 0 || sentence.Words[at - 1].Mark != ' ')
            return false;
        var before = sentence.Words[at - 1].Lower;
        return char.IsAsciiDigit(before[^1]) || Few.Contains(before) || TopicWords.IsNumber(before);
    }

    /// <summary>Whether a word only leads to a thing, and so begins no name of one.</summary>
    public static bool IsPreposition(string lower) => Prepositions.Contains(lower);

    /// <summary>Whether a thing and what follows it go together as a subject and its verb: "nurse offers", "drivers like".</summary>
    private static bool Agree(string subject, string verb) =>
        verb.EndsWith("ed", StringComparison.Ordinal) || (IsMany(verb) != IsMany(subject));

    private static bool IsMany(string lower) => lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal);

    private static bool IsBetween(string lower) => Between.Contains(lower) || lower.EndsWith("ly", StringComparison.Ordinal);

    private static bool IsForm(string lower) => lower.EndsWith("ing", StringComparison.Ordinal) || lower.EndsWith("ed", StringComparison.Ordinal);

    private static FrozenSet<string> Set(string words) =>
        FrozenSet.ToFrozenSet(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
