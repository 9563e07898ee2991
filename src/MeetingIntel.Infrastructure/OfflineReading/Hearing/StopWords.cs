using System.Collections.Frozen;
using MeetingIntel.Application.Extraction.Wording;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>Words that say little about what a sentence is about: grammar, filler, and the small change of meetings.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Filler = Set("""
        asap yes yeah yep yup nope nah okay ok oh um uh er hmm mm ah aha huh wow hey hi hello bye goodbye thanks thank please sorry cheers
        welcome well right sure fine good great nice cool awesome excellent perfect amazing lovely wonderful alright anyway anyways
        basically actually really literally honestly obviously definitely probably maybe perhaps kind sort like lot lots bit little thing
        things stuff something anything nothing everything someone somebody anyone anybody everyone everybody nobody guys guy folks folk
        people man way ways point points part parts side case cases fact reason reasons example examples matter sense idea ideas question
        questions answer answers time times day days week weeks month months year years hour hours minute minutes moment while morning
        afternoon evening monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
        october november december mean means meant know knows knew known think thinks thought guess suppose believe feel feels felt say
        says said saying tell tells told talk talks talked talking speak speaks spoke ask asks asked asking see sees saw seen look looks
        looked looking hear heard listen go goes going went gone gonna come comes came coming get gets got getting gotten give gives gave
        given giving take takes took taken taking make makes made making put puts putting let lets want wants wanted wanna try tries tried
        trying use uses used using find finds found keep keeps kept show shows showed shown start starts started starting begin began stop
        stopped end ends ended bring brings brought happen happens happened happening seem seems seemed wait hope hopes help helps helped
        helping work works worked working move moves moved moving call calls called run runs running set sets turn turns leave leaves left
        add adds added adding change changes changed follow mention mentioned share shared sharing discuss discussed understand understood
        remember forget wonder wondering appreciate love loved liked likes able going ready happy glad good better best bad worse worst
        big bigger small large long short high low new old different important interesting possible sure clear true real whole full
        certain couple kinda sorta gotta lemme dunno ones sort forward back away together ahead quick quickly soon later earlier early
        late pretty quite rather almost enough actually especially specifically generally essentially certainly absolutely exactly totally
        completely simply mostly currently recently hopefully unfortunately moreover however therefore instead maybe yet etc vs number
        numbers amount bunch per meeting meetings agenda item items action topic topics notes note discussion discussions conversation
        conversations chat update updates screen don doesn didn isn wasn couldn wouldn shouldn ve ll re wanted allow allows available
        based regarding related terms similar second seconds side level place places person         hand hands eye word words chance far
        further free hard easy easier simple nice having basically check checked checking yourselves open opened close closed play pick
        picked main course whatever wherever somewhere anywhere everywhere elsewhere nowhere kinds sorts type types bits deal decide decided decision decisions agree
        agreed read reading write writing written plan plans planning planned problem problems issue issues send sends sent sending
        schedule scheduled review reviewed join joined joining jump drop dropped reach touch suggest suggested propose proposed recommend
        recommended provide provided providing include included including become became expect expected following previous upcoming weekly
        monthly daily link links figure figured pull pulled push pushed pass passed hold held continue continued speaker forth mind care
        """);

    /// <summary>Whether a word is grammar: pronouns, auxiliaries, prepositions, counting words.</summary>
    public static bool IsGrammar(string lower) => GrammarWords.Contains(lower);

    /// <summary>Whether a word cannot be the matter of a meeting.</summary>
    public static bool IsIdle(string lower) => GrammarWords.Contains(lower) || Filler.Contains(lower) || !HasLetter(lower);

    private static bool HasLetter(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) =>
        FrozenSet.ToFrozenSet(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
