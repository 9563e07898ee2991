using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>What single words may do in a topic's name.</summary>
internal static class TopicWords
{
    /// <summary>Filler of meetings that people nevertheless write into topics: "release plan", "link checker", "working group".</summary>
    private static readonly FrozenSet<string> Matter = Set("""
        plan plans planning problem problems issue issues schedule review reviews change changes call calls screen link links deal type
        types decision decisions reading writing course support part parts number numbers level hour hours time side play short main
        sharing working testing help terms update updates free open new set
        """);

    private static readonly FrozenSet<string> Vague = Set("""
        team teams core group groups effort efforts communities member members channel channels option options section sections
        range wide company staff user users individual individuals special interest engineering engineer engineers insiders insider
        attendees specific general extra various different current main working person people leadership meeting meetings call calls
        issue issues problem problems session sessions update updates presentation presentations introduction part parts number numbers
        level time type types change changes decision decisions review reviews link links plan plans side help deal screen hour hours
        set open new free short terms
        """);

    /// <summary>Words that only measure what follows: "number of seats" is about seats.</summary>
    private static readonly FrozenSet<string> Measures = Set("""
        part parts number numbers side level type types time hour hours set main new short terms free aspect aspects percent lack rest
        range series bunch pieces piece
        """);

    private static readonly FrozenSet<string> Numbers = Set("""
        zero eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
        ninety hundred hundreds thousand thousands million millions billion billions dozen half quarter percent
        eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
        twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth
        thirty-first
        """);

    /// <summary>Whether a word only counts: "twenty percent" is no topic, nor is "the fourteenth".</summary>
    public static bool IsNumber(string lower) => Numbers.Contains(lower);

    /// <summary>Whether a word that is filler elsewhere may be part of a topic.</summary>
    public static bool IsMatter(string lower) => Matter.Contains(lower);

    /// <summary>Whether a word names no topic unless another does: "team", "update", "specific".</summary>
    public static bool IsVague(string lower) => Vague.Contains(lower);

    /// <summary>Whether a word only measures what follows it.</summary>
    public static bool IsMeasure(string lower) => Measures.Contains(lower);

    private static FrozenSet<string> Set(string words) =>
        FrozenSet.ToFrozenSet(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
}
