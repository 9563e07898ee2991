using System.Collections.Frozen;

namespace MeetingIntel.Application.Extraction.Wording;

/// <summary>English words that tie a sentence together and name nothing: pronouns, auxiliaries, prepositions, counting words.</summary>
public static class GrammarWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet("""
        a an the this that these those i you he she it we they me him her us them my your his its our their mine yours ours theirs myself
        yourself himself herself itself ourselves themselves who whom whose which what when where why how whatever whoever whichever
        am is are was were be been being do does did doing done have has had having will would shall should can could may might must
        ought need needs needed cannot can't couldn't won't wouldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't
        haven't hadn't ain't mustn't needn't i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd
        it'll we're we've we'd we'll they're they've they'd they'll that's that'd that'll there's there'll here's what's who's where's
        how's let's to of in on at by for with from as into onto about over after before up down out off than then so and or but if
        because while though although until till unless since whether through during between against among within without upon toward
        towards across along around behind below beneath beside besides beyond despite except inside outside near per plus via
        not no nor neither either both each every all any some more most much many few fewer less least several such other others another
        same own only too very just even still yet already ever never always often sometimes usually rarely now here there today tomorrow
        yesterday tonight again once twice one two three four five six seven eight nine ten first second third last next also else
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a folded word is one of them.</summary>
    public static bool Contains(string word) => All.Contains(word);
}
